package ch.mitenand.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Grant;
import ch.mitenand.account.Grants;
import ch.mitenand.account.Invitations;
import ch.mitenand.account.Person;
import ch.mitenand.account.Role;
import ch.mitenand.shell.PageInfo;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Answering an invitation. */
class InvitationViewTests extends AccountFormTest {

    private static final String GUEST = "gast" + DOMAIN;
    private static final Map<String, String> COMPLETE =
            Map.of("firstName", "Gül", "surname", "Gast", "password", GOOD, "sprache", "fr");

    @Autowired private Invitations invitations;
    @Autowired private Grants grants;

    private Grant grant;
    private String link = "";

    @BeforeEach
    void invite() {
        String organisation =
                jdbc.sql("select id::text from organisation limit 1").query(String.class).single();
        grant = new Grant(Role.ORGANISATION_MEMBER, organisation);
        var held = new Grant(Role.ORGANISATION_ADMIN, organisation);
        var id = account("leitung");
        grants.give(id, held);
        invitations.invite(new Actor(id, "Pia Probe", Set.of(held)), GUEST, grant, "Treff am Bach");
        link = linkIn(GUEST, "Einladung zu Mitenand");
    }

    private PageInfo answer(String to, Map<String, String> fields) {
        return send(_get(InvitationView.class)::submit, to, fields);
    }

    private List<String> members() {
        return grants.holders(grant.role(), grant.scope()).stream().map(Person::email).toList();
    }

    @Test
    void lookingShowsWhoInvitesToWhatAndAcceptsNothing() {
        assertThat(open(link)).isEqualTo("Einladung");
        assertThat(words()).contains("Pia Probe lädt Sie ein: Treff am Bach", GUEST);
        assertThat(html()).contains("name=\"firstName\"", "name=\"surname\"", "name=\"password\"");
        assertThat(members()).doesNotContain(GUEST);
    }

    @Test
    void newPersonAcceptsOnce() {
        open(link);
        assertThat(answer(link, COMPLETE).status()).isEqualTo(200);
        assertThat(heading()).isEqualTo("Willkommen bei Mitenand");
        assertThat(members()).contains(GUEST);
        assertThat(new Browser().signIn(GUEST, GOOD)).isEqualTo("/");

        assertThat(open(link)).isEqualTo("Diese Einladung ist schon angenommen");
        answer(link, COMPLETE);
        assertThat(heading()).isEqualTo("Diese Einladung ist schon angenommen");
        assertThat(linksIn(page())).containsExactly("/anmelden", "/passwort-vergessen");
    }

    @Test
    void weakPasswordKeepsTheOtherFields() {
        open(link);
        var info =
                answer(
                        link,
                        Map.of(
                                "firstName", "Gül",
                                "surname", "Gast-Meier",
                                "password", "zukurz",
                                "sprache", "fr"));

        assertThat(info.status()).isEqualTo(422);
        assertThat(heading()).isEqualTo("Einladung");
        assertThat(words()).contains("mindestens 12 Zeichen", "Treff am Bach");
        assertThat(html())
                .contains("value=\"Gül\"", "value=\"Gast-Meier\"", "password-fehler")
                .containsPattern(chosen("fr"))
                .doesNotContain("zukurz");
        assertThat(members()).doesNotContain(GUEST);
    }

    @Test
    void missingNameIsAskedFor() {
        open(link);
        var info = answer(link, Map.of("firstName", " ", "surname", "", "password", GOOD));

        assertThat(info.status()).isEqualTo(422);
        assertThat(html()).contains("firstName-fehler", "surname-fehler").doesNotContain(GOOD);
        assertThat(members()).doesNotContain(GUEST);
    }

    @Test
    void ownerOfTheAddressAcceptsSignedIn() {
        account("gast");
        open(link);
        assertThat(linksIn(page()).getFirst()).startsWith("/anmelden?weiter=/einladung/");
        signIn(GUEST);
        open(link);
        assertThat(html()).contains("Einladung annehmen").doesNotContain("name=\"password\"");

        var info = answer(link, Map.of());

        assertThat(info.status()).isEqualTo(303);
        assertThat(info.path()).isEqualTo("/konto");
        assertThat(members()).contains(GUEST);
    }

    @Test
    void somebodyElseIsToldSo() {
        account("fremd");
        signIn("fremd" + DOMAIN);
        open(link);
        assertThat(words()).contains("für eine andere E-Mail-Adresse");
        answer(link, COMPLETE);

        assertThat(words()).contains("für eine andere E-Mail-Adresse");
        assertThat(linksIn(page())).containsExactly("/konto");
        assertThat(members()).doesNotContain(GUEST, "fremd" + DOMAIN);
    }

    @Test
    void expiredInvitationIsNotAcceptedAndCanBeAskedForAgain() {
        expire("invitation");
        jdbc.sql(
                        """
                        update invitation set invited_at = now() - interval '30 days',
                            expires_at = now() - interval '1 day' where email = :e\
                        """)
                .param("e", GUEST)
                .update();

        assertThat(open(link)).isEqualTo("Diese Einladung ist abgelaufen");
        answer(link, COMPLETE);
        assertThat(heading()).isEqualTo("Diese Einladung ist abgelaufen");
        assertThat(html()).contains("name=\"neu\"");
        assertThat(members()).doesNotContain(GUEST);
        answer(link, Map.of("neu", ""));
        assertThat(heading()).isEqualTo("Ihre Bitte ist unterwegs");
    }

    @Test
    void alteredLinkIsNotAccepted() {
        assertThat(open(altered(link))).isEqualTo("Dieser Link stimmt nicht");
        answer(altered(link), COMPLETE);
        assertThat(heading()).isEqualTo("Dieser Link stimmt nicht");
        assertThat(linksIn(page())).containsExactly("/anmelden");
        assertThat(members()).doesNotContain(GUEST);
    }
}
