package ch.mitenand.account;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who may invite whom, as a table; whatever is not in it is not allowed. */
final class InvitationRules {

    /** Where the invited role has to hold, seen from the role of the inviter. */
    enum Where {
        SAME_SCOPE,
        ANYWHERE
    }

    /** A line of the table: whoever has the first role may give the second there. */
    record Line(Role inviter, Where where, Role given) {}

    static final List<Line> TABLE =
            List.of(
                    new Line(Role.ORGANISATION_ADMIN, Where.SAME_SCOPE, Role.ORGANISATION_MEMBER),
                    new Line(Role.ORGANISATION_ADMIN, Where.SAME_SCOPE, Role.ORGANISATION_ADMIN),
                    new Line(Role.INTEGRATION_OFFICER, Where.SAME_SCOPE, Role.POOL_COORDINATOR),
                    new Line(Role.CANTON_EDITOR, Where.ANYWHERE, Role.INTEGRATION_OFFICER),
                    new Line(Role.CANTON_EDITOR, Where.ANYWHERE, Role.POOL_COORDINATOR),
                    new Line(Role.CANTON_EDITOR, Where.ANYWHERE, Role.SAFEGUARDING_CONTACT),
                    new Line(Role.CANTON_EDITOR, Where.ANYWHERE, Role.CASE_LEAD),
                    new Line(Role.CANTON_EDITOR, Where.ANYWHERE, Role.ORGANISATION_ADMIN),
                    new Line(Role.ADMINISTRATOR, Where.ANYWHERE, Role.CANTON_EDITOR),
                    new Line(Role.ADMINISTRATOR, Where.ANYWHERE, Role.ADMINISTRATOR));

    private InvitationRules() {}

    /** Whether somebody with these roles may invite to a role. */
    static boolean allow(Set<Grant> inviter, Grant given) {
        return TABLE.stream()
                .filter(line -> line.given() == given.role())
                .anyMatch(line -> inviter.stream().anyMatch(g -> covers(line, g, given)));
    }

    /** Whether somebody with these roles may invite to any role of a kind in a scope. */
    static boolean allowAny(Set<Grant> inviter, Role.ScopeKind kind, String scope) {
        return Arrays.stream(Role.values())
                .filter(role -> role.scopeKind() == kind)
                .anyMatch(role -> allow(inviter, new Grant(role, scope)));
    }

    /** Where somebody with these roles may give and take roles of authorities. */
    static Reach reach(Set<Grant> held) {
        var anywhere = EnumSet.noneOf(Role.class);
        var here = new HashSet<Grant>();
        for (var line : TABLE) {
            for (var grant : held) {
                if (line.inviter() == grant.role() && line.given().isStaff()) {
                    if (line.where() == Where.ANYWHERE) {
                        anywhere.add(line.given());
                    } else {
                        here.add(new Grant(line.given(), grant.scope()));
                    }
                }
            }
        }
        return new Reach(anywhere, here);
    }

    private static boolean covers(Line line, Grant inviter, Grant given) {
        return inviter.role() == line.inviter()
                && (line.where() == Where.ANYWHERE || inviter.scope().equals(given.scope()));
    }
}
