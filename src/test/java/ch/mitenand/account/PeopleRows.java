package ch.mitenand.account;

import ch.mitenand.rights.CommandCalls;
import ch.mitenand.rights.CommandRows;
import ch.mitenand.rights.RightsScene;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Giving and taking roles, and looking after other accounts, for the test of rights. */
class PeopleRows implements CommandRows {

    private static final Map<String, Role> ROLES =
            Map.of(
                    "member", Role.ORGANISATION_MEMBER,
                    "officer", Role.INTEGRATION_OFFICER,
                    "coordinator", Role.POOL_COORDINATOR,
                    "safeguarding-contact", Role.SAFEGUARDING_CONTACT,
                    "canton", Role.CANTON_EDITOR);

    private final Grants grants;
    private final JdbcClient jdbc;

    PeopleRows(Grants grants, JdbcClient jdbc) {
        this.grants = grants;
        this.jdbc = jdbc;
    }

    @Override
    public void describe(CommandCalls calls, RightsScene scene) {
        for (String list : List.of("offers", "holders", "invitations", "history")) {
            calls.row("People." + list);
        }
        ROLES.forEach((name, role) -> {
            var grant = scene.own(role);
            calls.row("People.invite " + name)
                    .with("probe@rechteprobe.example.ch", grant)
                    .answers(Optional.empty());
            calls.row("People.take " + name)
                    .prepared(() -> List.of(holder(grant), grant))
                    .answers(People.Taken.DONE);
        });
        calls.row("AccountAdministration.find").with("Rolle");
        for (String command : List.of("lock", "unlock", "resetFactors")) {
            calls.row("AccountAdministration." + command)
                    .prepared(() -> List.of(somebody()))
                    .answers(Optional.empty());
        }
    }

    private UUID holder(Grant grant) {
        var account = somebody();
        grants.give(account, grant);
        return account;
    }

    private UUID somebody() {
        var id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into account (id, email, first_name, display_name, password_hash, language, created_at,
                            confirmed_at, demo)
                        values (:id, :email, 'Ida', 'Ida Irgendwer', '-', 'de', now(), now(), false)\
                        """)
                .param("id", id)
                .param("email", "ida-" + id + "@rechteprobe.example.ch")
                .update();
        return id;
    }
}
