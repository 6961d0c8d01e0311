package ch.mitenand.account;

import ch.mitenand.account.Invitations.Invited;
import ch.mitenand.account.Role.ScopeKind;
import ch.mitenand.rights.CommandCalls;
import ch.mitenand.rights.CommandRows;
import ch.mitenand.rights.RightsScene;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Invitations to every role, for the test of rights. */
class InvitationRows implements CommandRows {

    private static final String INVITED = "probe@rechteprobe.example.ch";

    private static final Map<String, Role> INVITATIONS =
            Map.of(
                    "member", Role.ORGANISATION_MEMBER,
                    "admin", Role.ORGANISATION_ADMIN,
                    "officer", Role.INTEGRATION_OFFICER,
                    "coordinator", Role.POOL_COORDINATOR,
                    "safeguarding-contact", Role.SAFEGUARDING_CONTACT,
                    "case-lead", Role.CASE_LEAD,
                    "canton", Role.CANTON_EDITOR,
                    "administrator", Role.ADMINISTRATOR);

    private static final Map<String, ScopeKind> KINDS =
            Map.of(
                    "organisation", ScopeKind.ORGANISATION,
                    "municipality", ScopeKind.MUNICIPALITY,
                    "region", ScopeKind.SOCIAL_REGION,
                    "canton", ScopeKind.CANTON);

    private final Invitations invitations;

    InvitationRows(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public void describe(CommandCalls calls, RightsScene scene) {
        INVITATIONS.forEach((name, role) -> {
            calls.row("Invitations.invite " + name)
                    .with(INVITED, scene.own(role), "Rechteprobe")
                    .answers(Invited.SENT);
            calls.row("Invitations.withdraw " + name)
                    .prepared(() -> List.of(invitation(scene, scene.own(role))));
        });
        KINDS.forEach((name, kind) ->
                calls.row("Invitations.open " + name).with(kind, scope(kind, scene)));
    }

    private static String scope(ScopeKind kind, RightsScene scene) {
        return INVITATIONS.values().stream()
                .filter(role -> role.scopeKind() == kind)
                .map(role -> scene.own(role).scope())
                .findFirst()
                .orElseThrow();
    }

    private UUID invitation(RightsScene scene, Grant grant) {
        var inviter =
                switch (grant.role()) {
                    case ORGANISATION_MEMBER, ORGANISATION_ADMIN -> scene.admin();
                    case INTEGRATION_OFFICER, POOL_COORDINATOR, SAFEGUARDING_CONTACT, CASE_LEAD ->
                            scene.canton();
                    case CANTON_EDITOR, ADMINISTRATOR -> scene.administrator();
                };
        invitations.invite(inviter, INVITED, grant, "Rechteprobe");
        return invitations.open(inviter, grant.role().scopeKind(), grant.scope()).getFirst().id();
    }
}
