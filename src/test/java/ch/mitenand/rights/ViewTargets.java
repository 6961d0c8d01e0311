package ch.mitenand.rights;

import java.util.Map;

/**
 * What the addresses in the tables {@code rights/views/*.csv} and {@code rights/handlers/*.csv}
 * stand for: {@code /angebote/{offer}} needs an offer. A module that has things of its own
 * implements this in its tests; the class is found by itself, and its constructor gets beans.
 */
public interface ViewTargets {

    /** Makes what is needed in the scope of the scene; the values by name, without braces. */
    Map<String, String> make(RightsScene scene);

    /** Removes what was made, and what opening the addresses has left. */
    void remove(RightsScene scene);
}
