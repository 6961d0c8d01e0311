package ch.mitenand.account;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The roles of authorities that somebody may give and take.
 *
 * @param anywhere in every scope
 * @param here in one scope each
 */
record Reach(Set<Role> anywhere, Set<Grant> here) {

    /** Condition on columns {@code g.role} and {@code g.scope}; see {@link #parameters}. */
    static final String CONDITION =
            "(g.role in (:anywhere) or g.role || ' ' || g.scope in (:here))";

    Reach {
        anywhere = Set.copyOf(anywhere);
        here = Set.copyOf(here);
    }

    boolean isEmpty() {
        return anywhere.isEmpty() && here.isEmpty();
    }

    boolean covers(Grant grant) {
        return anywhere.contains(grant.role()) || here.contains(grant);
    }

    /** The roles within reach in any scope, in the order of the enumeration. */
    List<Role> roles() {
        return Arrays.stream(Role.values())
                .filter(role ->
                        anywhere.contains(role) || here.stream().anyMatch(g -> g.role() == role))
                .toList();
    }

    /** The parameters of {@link #CONDITION}; a list of SQL must not be empty. */
    Map<String, Object> parameters() {
        return Map.of(
                "anywhere", padded(anywhere.stream().map(Role::name)),
                "here", padded(here.stream().map(g -> g.role().name() + " " + g.scope())));
    }

    private static List<String> padded(Stream<String> values) {
        return Stream.concat(Stream.of("-"), values).toList();
    }
}
