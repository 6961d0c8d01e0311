package ch.mitenand.account;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.account.AccountDesk.Changed;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Signing in and out, here and elsewhere. */
class SessionTests extends AccountTest {

    @Autowired private Sessions sessions;
    @Autowired private CurrentActor current;
    @Autowired private AccountDesk desk;
    @Autowired private Grants grants;

    @Test
    void signInLeadsToThePageAskedForWithoutAMark() {
        account("max");
        var browser = new Browser();
        assertThat(location(browser.get("/konto"))).startsWith("/anmelden");
        assertThat(browser.signIn("max" + DOMAIN, GOOD)).isEqualTo("/konto");
        assertThat(browser.isIn()).isTrue();
    }

    @Test
    void sessionEndedElsewhereEndsWithTheNextRequest() {
        account("lea");
        var phone = new Browser();
        phone.signIn("lea" + DOMAIN, GOOD);
        assertThat(phone.isIn()).isTrue();
        signIn("lea" + DOMAIN);
        var actor = current.require();
        var open = sessions.of(actor);
        assertThat(open).hasSize(2).filteredOn(Sessions.OpenSession::current).hasSize(1);
        var other = open.stream().filter(s -> !s.current()).findFirst().orElseThrow();
        assertThat(other.agent()).isEqualTo("Firefox auf Android");

        sessions.end(actor, other.id());

        assertThat(phone.isIn()).isFalse();
        assertThat(sessions.of(actor)).hasSize(1);
    }

    @Test
    void sessionsOfOthersAreOutOfReach() {
        account("lea");
        account("max");
        var phone = new Browser();
        phone.signIn("lea" + DOMAIN, GOOD);
        var session =
                jdbc.sql(
                                "select s.id from account_session s join account a on a.id = s.account_id where a.email = :e")
                        .param("e", "lea" + DOMAIN)
                        .query(java.util.UUID.class)
                        .single();
        signIn("max" + DOMAIN);
        sessions.end(current.require(), session);
        assertThat(phone.isIn()).isTrue();
    }

    @Test
    void signingOutEverywhereEndsAll() {
        account("lea");
        var phone = new Browser();
        phone.signIn("lea" + DOMAIN, GOOD);
        signIn("lea" + DOMAIN);
        sessions.endAll(current.require());
        assertThat(current.find()).isEmpty();
        assertThat(phone.isIn()).isFalse();
    }

    @Test
    void unusedSessionEnds() {
        account("lea");
        var phone = new Browser();
        phone.signIn("lea" + DOMAIN, GOOD);
        jdbc.sql(
                        "update account_session set created_at = now() - interval '3 hours', last_seen_at = now() - interval '2 hours'")
                .update();
        assertThat(phone.isIn()).isFalse();
    }

    @Test
    void goesOnToThePageThatWasAskedFor() {
        account("lea");
        var browser = new Browser();
        assertThat(browser.get("/konto").statusCode()).isEqualTo(302);
        assertThat(browser.signIn("lea" + DOMAIN, GOOD)).startsWith("/konto");
    }

    @Test
    void goesOnToAPathOfThisSite() {
        account("lea");
        var answer =
                new Browser()
                        .post(
                                "/anmelden?weiter=%2Feinladung%2Fab.cd",
                                Map.of("username", "lea" + DOMAIN, "password", GOOD));
        assertThat(location(answer)).isEqualTo("/einladung/ab.cd");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example.com",
                "https://evil.example.com",
                "/\\evil.example.com",
                "/%09/evil.example.com",
                "/konto//evil",
                "/..//evil.example.com",
                "/x?y=https://evil.example.com",
                "javascript:alert(1)",
                ""
            })
    void neverGoesOnToAnotherSite(String onward) {
        account("lea");
        var answer =
                new Browser()
                        .post(
                                "/anmelden",
                                Map.of(
                                        "username", "lea" + DOMAIN,
                                        "password", GOOD,
                                        "weiter", onward));
        assertThat(location(answer)).isEqualTo("/");
    }

    @ParameterizedTest
    @CsvSource({"lea, true", "niemand, false"})
    void tooManyTriesHaveToWaitWhetherOrNotThereIsAnAccount(String name, boolean exists) {
        if (exists) {
            account(name);
        }
        var browser = new Browser();
        for (int i = 0; i < 5; i++) {
            assertThat(browser.signIn(name + DOMAIN, "falsch")).isEqualTo("/anmelden?error");
        }
        assertThat(browser.signIn(name + DOMAIN, GOOD)).isEqualTo("/anmelden?error&warten=1");
    }

    @Test
    void lockedAccountIsAnsweredLikeAWrongPassword() {
        account("lea");
        jdbc.sql("update account set locked = true where email = :e")
                .param("e", "lea" + DOMAIN)
                .update();
        assertThat(new Browser().signIn("lea" + DOMAIN, GOOD)).isEqualTo("/anmelden?error");
    }

    @Test
    void closingRemovesThePerson() {
        var id = account("lea");
        signIn("lea" + DOMAIN);
        var actor = current.require();
        assertThat(desk.close(actor, "falsch")).isInstanceOf(Changed.Refused.class);
        assertThat(desk.close(actor, GOOD)).isInstanceOf(Changed.Done.class);

        assertThat(current.find()).isEmpty();
        assertThat(grants.person(id).orElseThrow())
                .isEqualTo(
                        new Person(
                                id, "", "Geschlossenes Konto", "", ch.mitenand.shared.Language.DE));
        assertThat(new Browser().signIn("lea" + DOMAIN, GOOD)).isEqualTo("/anmelden?error");
    }

    @Test
    void lastAdminOfAnOrganisationStays() {
        var id = account("lea");
        var organisation =
                jdbc.sql(
                                "select id::text from organisation where email is distinct from :e limit 1")
                        .param("e", DemoAccounts.ORGANISATION_EMAIL)
                        .query(String.class)
                        .single();
        grants.give(id, new Grant(Role.ORGANISATION_ADMIN, organisation));
        signIn("lea" + DOMAIN);
        assertThat(desk.close(current.require(), GOOD))
                .isEqualTo(new Changed.Refused(LastAdmin.ORGANISATION));

        grants.give(account("max"), new Grant(Role.ORGANISATION_ADMIN, organisation));

        assertThat(desk.close(current.require(), GOOD)).isInstanceOf(Changed.Done.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) Version/18.1 Safari/604.1 | Safari auf iPhone",
                "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/131.0 Safari/537.36 Edg/131.0 | Edge auf Windows",
                "curl/8 | Browser auf unbekanntem Gerät"
            })
    void describesDevicesInWords(String header, String words) {
        assertThat(Agent.describe(header)).isEqualTo(words);
    }
}
