package ch.mitenand.account;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who acts, and with which rights at this moment; the first parameter of every command. Staff roles
 * are part of it only after the second factor.
 */
public record Actor(UUID account, String name, Set<Grant> grants) {

    /** Whether the actor has a role in this scope. */
    public boolean has(Role role, String scope) {
        return grants.contains(new Grant(role, scope));
    }

    /** Whether the actor has one of the roles of the whole canton. */
    public boolean isCanton() {
        return grants.stream().anyMatch(g -> g.role().scopeKind() == Role.ScopeKind.CANTON);
    }

    /** The scopes in which the actor has a role. */
    public Set<String> scopes(Role role) {
        return grants.stream()
                .filter(g -> g.role() == role)
                .map(Grant::scope)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the actor works for this organisation, as member or admin. */
    public boolean worksFor(String organisation) {
        return has(Role.ORGANISATION_MEMBER, organisation)
                || has(Role.ORGANISATION_ADMIN, organisation);
    }
}
