package ch.mitenand.account;

import java.util.List;

/**
 * Matters about which somebody should be asked by mail while nobody responsible can be reached.
 * Other modules provide them; administrators see them, because they can invite somebody.
 */
public interface UnaskedMatters {

    /**
     * A matter that waits for somebody to be reachable.
     *
     * @param what what it is about, in German
     * @param whose the organisation it belongs to
     * @param path address of its page from the root of the portal
     */
    record Matter(String what, String whose, String path) {}

    /** All of them, longest waiting first; callers check the rights. */
    List<Matter> unasked();
}
