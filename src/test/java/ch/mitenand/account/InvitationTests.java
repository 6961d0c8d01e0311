package ch.mitenand.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.mitenand.account.Invitations.Invited;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Inviting, and answering an invitation. */
class InvitationTests extends AccountTest {

    private static final String SUBJECT = "Einladung zu Mitenand";
    private static final String GUEST = "gast" + DOMAIN;

    @Autowired private Invitations invitations;
    @Autowired private Grants grants;
    @Autowired private Accounts accounts;
    private Actor admin;
    private Grant grant;

    @BeforeEach
    void prepare() {
        String organisation =
                jdbc.sql("select id::text from organisation limit 1").query(String.class).single();
        grant = new Grant(Role.ORGANISATION_MEMBER, organisation);
        var held = new Grant(Role.ORGANISATION_ADMIN, organisation);
        var id = account("leitung");
        grants.give(id, held);
        admin = new Actor(id, "Pia Probe", Set.of(held));
    }

    private String invite() {
        assertThat(invitations.invite(admin, GUEST, grant, "Treff am Bach"))
                .isEqualTo(Invited.SENT);
        return linkIn(GUEST, SUBJECT);
    }

    @Test
    void newPersonRegistersWithTheInvitation() {
        String link = invite();
        var browser = new Browser();
        assertThat(browser.get(link).body())
                .contains("Pia Probe lädt Sie ein: Treff am Bach", "Mitglied", GUEST);
        assertThat(
                        browser.post(
                                        link,
                                        Map.of(
                                                "firstName",
                                                "Gül",
                                                "surname",
                                                "Gast",
                                                "password",
                                                "kurz"))
                                .statusCode())
                .isEqualTo(422);

        var answer =
                browser.post(link, Map.of("firstName", "Gül", "surname", "Gast", "password", GOOD));

        assertThat(answer.body()).contains("Willkommen bei Mitenand");
        assertThat(browser.signIn(GUEST, GOOD)).isEqualTo("/");
        assertThat(grants.holders(grant.role(), grant.scope()))
                .extracting(Person::email)
                .contains(GUEST);
        assertThat(browser.get(link).body()).contains("Diese Einladung ist schon angenommen");
    }

    @Test
    void personWithAnAccountAcceptsSignedIn() {
        account("gast");
        String link = invite();
        var browser = new Browser();
        assertThat(browser.get(link).body()).contains("/anmelden?weiter=/einladung/");
        assertThat(
                        browser.post(
                                        link,
                                        Map.of("firstName", "X", "surname", "Y", "password", GOOD))
                                .body())
                .doesNotContain("Willkommen");
        assertThat(
                        location(
                                browser.post(
                                        "/anmelden?weiter=" + link,
                                        Map.of("username", GUEST, "password", GOOD))))
                .isEqualTo(link);
        assertThat(browser.get(link).body()).contains("Einladung annehmen");

        assertThat(location(browser.post(link, Map.of()))).isEqualTo("/konto");

        assertThat(grants.holders(grant.role(), grant.scope()))
                .extracting(Person::email)
                .contains(GUEST);
    }

    @Test
    void invitationIsForItsAddressOnly() {
        account("gast");
        account("fremd");
        String link = invite();
        var browser = new Browser();
        browser.signIn("fremd" + DOMAIN, GOOD);
        assertThat(browser.post(link, Map.of()).body()).contains("für eine andere E-Mail-Adresse");
        assertThat(grants.holders(grant.role(), grant.scope()))
                .extracting(Person::email)
                .doesNotContain("fremd" + DOMAIN);
    }

    @Test
    void withdrawnInvitationIsWorthNothing() {
        String link = invite();
        var open = invitations.open(admin, Role.ScopeKind.ORGANISATION, grant.scope());
        var mine = open.stream().filter(i -> i.email().equals(GUEST)).findFirst().orElseThrow();
        assertThat(mine.invitedBy()).isEqualTo("Pia Probe");
        invitations.withdraw(admin, mine.id());
        assertThat(new Browser().get(link).body()).contains("Diese Einladung ist zurückgezogen");
        assertThat(new Browser().post(link, Map.of("password", GOOD)).body())
                .contains("Diese Einladung ist zurückgezogen");
        assertThat(accounts.byEmail(GUEST)).isEmpty();
    }

    @Test
    void expiredInvitationCanBeAskedForAgain() {
        String link = invite();
        expire("invitation");
        jdbc.sql(
                        """
                        update invitation set invited_at = now() - interval '30 days',
                            expires_at = now() - interval '1 day' where email = :e\
                        """)
                .param("e", GUEST)
                .update();
        var browser = new Browser();
        assertThat(browser.get(link).body())
                .contains("Diese Einladung ist abgelaufen", "Um eine neue Einladung bitten");
        assertThat(subjects("leitung" + DOMAIN)).isEmpty();

        browser.post(link, Map.of("neu", ""));
        assertThat(browser.post(link, Map.of("neu", "")).body())
                .contains("Ihre Bitte ist unterwegs");

        assertThat(subjects("leitung" + DOMAIN))
                .containsExactly("Jemand bittet um eine neue Einladung");
        assertThat(accounts.byEmail(GUEST)).isEmpty();
        assertThat(
                        jdbc.sql("select text from demo_inbox where recipient = :to")
                                .param("to", "leitung" + DOMAIN)
                                .query(String.class)
                                .single())
                .doesNotContain("@");
    }

    @Test
    void whoeverInvitedSeesWhoseInvitationHasExpired() {
        String link = invite();
        jdbc.sql(
                        """
                        update invitation set invited_at = now() - interval '30 days',
                            expires_at = now() - interval '1 day' where email = :e\
                        """)
                .param("e", GUEST)
                .update();

        var shown =
                invitations.open(admin, Role.ScopeKind.ORGANISATION, grant.scope()).stream()
                        .filter(i -> i.email().equals(GUEST))
                        .findFirst()
                        .orElseThrow();

        assertThat(shown.expired()).isTrue();
        invitations.withdraw(admin, shown.id());
        var browser = new Browser();
        assertThat(browser.get(link).body()).contains("Diese Einladung ist zurückgezogen");
    }

    @Test
    void nobodyAsksForAnInvitationThatIsOpen() {
        String link = invite();
        new Browser().post(link, Map.of("neu", ""));
        new Browser().post("/einladung/x.y.z", Map.of("neu", ""));
        assertThat(subjects("leitung" + DOMAIN)).isEmpty();
    }

    @Test
    void alteredLinkSaysHowToGoOn() {
        String link = invite();
        assertThat(new Browser().get(link.substring(0, link.length() - 2) + "xx").body())
                .contains("Dieser Link stimmt nicht", "/anmelden");
    }

    @Test
    void keepsWhatWasTypedButNotThePassword() {
        String link = invite();
        var form =
                Map.of(
                        "firstName", "Gül",
                        "surname", "Gast-Meier",
                        "password", "zukurz",
                        "sprache", "fr");
        assertThat(new Browser().post(link, form).body())
                .contains("value=\"Gül\"", "value=\"Gast-Meier\"", "mindestens 12 Zeichen")
                .containsPattern("value=\"fr\"[^>]*selected|selected[^>]*value=\"fr\"")
                .doesNotContain("zukurz");
    }

    @Test
    void invitationOfSomebodyWhoLostTheRoleIsVoid() {
        String link = invite();
        grants.take(admin.account(), new Grant(Role.ORGANISATION_ADMIN, grant.scope()));
        assertThat(
                        new Browser()
                                .post(
                                        link,
                                        Map.of("firstName", "A", "surname", "B", "password", GOOD))
                                .body())
                .contains("Diese Einladung gilt nicht mehr");
        assertThat(accounts.byEmail(GUEST)).isEmpty();
    }

    @Test
    void whoMayNotInviteIsRefused() {
        var member = new Actor(admin.account(), "Pia", Set.of(grant));
        assertThatThrownBy(() -> invitations.invite(member, GUEST, grant, "X"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(
                        () -> invitations.open(member, Role.ScopeKind.ORGANISATION, grant.scope()))
                .isInstanceOf(AccessDeniedException.class);
        invite();
        UUID id =
                jdbc.sql("select id from invitation where email = :e")
                        .param("e", GUEST)
                        .query(UUID.class)
                        .single();
        assertThatThrownBy(() -> invitations.withdraw(member, id))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> invitations.withdraw(admin, UUID.randomUUID()))
                .isInstanceOf(java.util.NoSuchElementException.class);
    }

    @Test
    void invitingAgainReplacesTheLink() {
        String first = invite();
        forgetMails(GUEST);
        String second = invite();
        assertThat(second).isNotEqualTo(first);
        assertThat(new Browser().get(first).body()).contains("Dieser Link stimmt nicht");
        assertThat(new Browser().get(second).body()).contains("Treff am Bach");
    }

    @Test
    void somethingElseThanAnAddressIsNotInvited() {
        assertThat(invitations.invite(admin, "kein-at", grant, "X")).isEqualTo(Invited.NO_ADDRESS);
        for (int i = 0; i < 5; i++) {
            invitations.invite(admin, GUEST, grant, "X");
        }
        assertThat(invitations.invite(admin, GUEST, grant, "X")).isEqualTo(Invited.TOO_MANY);
    }
}
