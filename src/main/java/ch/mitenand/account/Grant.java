package ch.mitenand.account;

import java.io.Serializable;

/**
 * A role in one scope.
 *
 * @param scope id of the organisation, BFS number of the municipality, name of the social region,
 *     or the empty string for the canton
 */
public record Grant(Role role, String scope) implements Serializable {

    public Grant {
        if (scope.isEmpty() != (role.scopeKind() == Role.ScopeKind.CANTON)) {
            throw new IllegalArgumentException(role + " in scope '" + scope + "'");
        }
    }
}
