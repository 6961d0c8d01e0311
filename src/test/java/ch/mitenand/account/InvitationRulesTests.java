package ch.mitenand.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may invite whom. */
class InvitationRulesTests {

    private static final String OWN = "own";
    private static final String OTHER = "other";

    /** Every role that may invite: same scope, other scope. What is missing must not. */
    @ParameterizedTest
    @CsvSource({
        "ORGANISATION_MEMBER, ORGANISATION_MEMBER, false, false",
        "ORGANISATION_MEMBER, ORGANISATION_ADMIN, false, false",
        "ORGANISATION_ADMIN, ORGANISATION_MEMBER, true, false",
        "ORGANISATION_ADMIN, ORGANISATION_ADMIN, true, false",
        "ORGANISATION_ADMIN, INTEGRATION_OFFICER, false, false",
        "ORGANISATION_ADMIN, ADMINISTRATOR, false, false",
        "INTEGRATION_OFFICER, POOL_COORDINATOR, true, false",
        "INTEGRATION_OFFICER, INTEGRATION_OFFICER, false, false",
        "INTEGRATION_OFFICER, ORGANISATION_ADMIN, false, false",
        "INTEGRATION_OFFICER, CASE_LEAD, false, false",
        "POOL_COORDINATOR, POOL_COORDINATOR, false, false",
        "CASE_LEAD, CASE_LEAD, false, false",
        "CANTON_EDITOR, INTEGRATION_OFFICER, true, true",
        "CANTON_EDITOR, POOL_COORDINATOR, true, true",
        "CANTON_EDITOR, CASE_LEAD, true, true",
        "CANTON_EDITOR, CANTON_EDITOR, false, false",
        "CANTON_EDITOR, ADMINISTRATOR, false, false",
        "CANTON_EDITOR, ORGANISATION_ADMIN, true, true",
        "CANTON_EDITOR, ORGANISATION_MEMBER, false, false",
        "ADMINISTRATOR, CANTON_EDITOR, true, true",
        "ADMINISTRATOR, ADMINISTRATOR, true, true",
        "ADMINISTRATOR, INTEGRATION_OFFICER, false, false",
        "ADMINISTRATOR, ORGANISATION_ADMIN, false, false",
        "ADMINISTRATOR, CASE_LEAD, false, false"
    })
    void invitesAsTheTableSays(Role inviter, Role given, boolean same, boolean other) {
        var held = Set.of(new Grant(inviter, scope(inviter, OWN)));
        assertThat(InvitationRules.allow(held, new Grant(given, scope(given, OWN))))
                .isEqualTo(same);
        assertThat(InvitationRules.allow(held, new Grant(given, scope(given, OTHER))))
                .isEqualTo(other);
    }

    @Test
    void noLineGivesARoleAboveTheInviter() {
        assertThat(InvitationRules.TABLE)
                .allMatch(line ->
                        line.given().ordinal() <= line.inviter().ordinal()
                                || line.inviter() == Role.INTEGRATION_OFFICER
                                        && line.given() == Role.POOL_COORDINATOR);
    }

    @Test
    void nobodyWithoutARoleInvites() {
        for (var role : Role.values()) {
            assertThat(InvitationRules.allow(Set.of(), new Grant(role, scope(role, OWN))))
                    .isFalse();
        }
    }

    private static String scope(Role role, String name) {
        return role.scopeKind() == Role.ScopeKind.CANTON ? "" : name;
    }
}
