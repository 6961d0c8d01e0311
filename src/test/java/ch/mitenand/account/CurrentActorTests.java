package ch.mitenand.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.mitenand.LiveViewTest;
import ch.mitenand.shared.Language;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Who acts, with the rights that hold at this moment. */
class CurrentActorTests extends LiveViewTest {

    private static final String EMAIL = "probe@aktor.example.ch";

    @Autowired private CurrentActor current;
    @Autowired private Accounts accounts;
    @Autowired private Grants grants;
    @Autowired private SecondFactor secondFactor;
    @Autowired private SessionTable sessions;
    @Autowired private JdbcClient jdbc;

    @AfterEach
    void removeAccount() {
        jdbc.sql("delete from account where email = :email or display_name = 'Geschlossenes Konto'")
                .param("email", EMAIL)
                .update();
    }

    private UUID enter() {
        var id =
                accounts.add(EMAIL, Names.of("Pia", "Probe"), "x", Language.DE, false)
                        .orElseThrow();
        accounts.confirm(id);
        signIn(EMAIL);
        return id;
    }

    @Test
    void nobodyIsSignedIn() {
        assertThat(current.find()).isEmpty();
        assertThatThrownBy(current::require).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void demoStaffNeedsNoSecondFactor() {
        signIn("ib@olten.example.ch");
        assertThat(current.require().grants())
                .containsExactly(new Grant(Role.INTEGRATION_OFFICER, "2581"));
    }

    @Test
    void staffRolesHoldAfterTheSecondFactorOnly() {
        var id = enter();
        grants.give(id, new Grant(Role.CANTON_EDITOR, ""));
        assertThat(current.require().grants()).isEmpty();

        secondFactor.passed(SignedIn.find().orElseThrow());

        assertThat(current.require().isCanton()).isTrue();
    }

    @Test
    void aRoleTakenIsGoneAtOnce() {
        var id = enter();
        var organisation =
                jdbc.sql("select id::text from organisation limit 1").query(String.class).single();
        var grant = new Grant(Role.ORGANISATION_ADMIN, organisation);
        grants.give(id, grant);
        grants.give(id, grant);
        assertThat(current.require().grants()).containsExactly(grant);
        assertThat(grants.holders(Role.ORGANISATION_ADMIN, organisation))
                .extracting(Person::email)
                .contains(EMAIL);

        grants.take(id, grant);

        assertThat(current.require().grants()).isEmpty();
    }

    @Test
    void anEndedSessionActsNoMore() {
        var id = enter();
        sessions.end(id, SignedIn.find().orElseThrow().session());
        assertThat(current.find()).isEmpty();
    }

    @Test
    void aClosedOrLockedAccountActsNoMore() {
        var id = enter();
        jdbc.sql("update account set locked = true where id = :id").param("id", id).update();
        assertThat(current.find()).isEmpty();
        jdbc.sql("update account set locked = false where id = :id").param("id", id).update();
        assertThat(current.find()).isPresent();

        accounts.close(id);

        assertThat(current.find()).isEmpty();
        jdbc.sql("delete from account where id = :id").param("id", id).update();
    }

    @Test
    void theDatabaseRefusesRolesInScopesThatDoNotExist() {
        var id = enter();
        for (var grant :
                java.util.List.of(
                        new Grant(Role.INTEGRATION_OFFICER, "9998"),
                        new Grant(Role.INTEGRATION_OFFICER, "Olten"),
                        new Grant(Role.CASE_LEAD, "Nirgends"),
                        new Grant(Role.ORGANISATION_ADMIN, "olten"),
                        new Grant(Role.ORGANISATION_ADMIN, UUID.randomUUID().toString()))) {
            assertThatThrownBy(() -> grants.give(id, grant))
                    .as(grant.toString())
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }
}
