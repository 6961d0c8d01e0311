package ch.mitenand.casefile;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Role;

/**
 * Who leads a case: the integration officers of a municipality, or the case-leading office of a
 * Sozialregion (IIM 4.4).
 *
 * @param role INTEGRATION_OFFICER or CASE_LEAD
 * @param scope number of the municipality, or name of the Sozialregion
 */
public record Lead(Role role, String scope) {

    public Lead {
        if (role != Role.INTEGRATION_OFFICER && role != Role.CASE_LEAD) {
            throw new IllegalArgumentException(role + " does not lead cases");
        }
    }

    /** Whether the actor leads this case. */
    public boolean is(Actor actor) {
        return actor.has(role, scope);
    }

    /** The scope as the database knows it, see {@link ch.mitenand.account.RowScope}. */
    public String rowScope() {
        return role.name() + ":" + scope;
    }
}
