package ch.mitenand.account;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.account.InvitationAnswers.Answered;
import ch.mitenand.mail.OneTimeLinks;
import ch.mitenand.mail.Outbox;
import ch.mitenand.shared.Language;
import ch.mitenand.shell.Site;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** How a portal without demo fills with people: from the first administrator downwards. */
class AppointmentChainTests extends SecondFactorTest {

    private static final String SUBJECT = "Einladung zu Mitenand";
    private static final String OLTEN = "2581";

    @Autowired private People people;
    @Autowired private Accounts accounts;
    @Autowired private InvitationAnswers portal;
    @Autowired private InvitationTable invitations;
    @Autowired private Registrations registrations;
    @Autowired private PasswordVault vault;
    @Autowired private OneTimeLinks links;
    @Autowired private Outbox outbox;
    @Autowired private TransactionTemplate transaction;

    @Test
    void administratorAppointsCantonAppointsOfficerAppointsCoordinator() {
        becomeFirstAdministrator("chefin");
        setUpApp();

        var editor = appoint("kanton", new Grant(Role.CANTON_EDITOR, ""));
        enter("kanton");
        assertThat(current.require().grants()).containsExactly(new Grant(Role.CANTON_EDITOR, ""));

        appoint("fall", new Grant(Role.CASE_LEAD, "Sozialregion Olten"));
        appoint("ib", new Grant(Role.INTEGRATION_OFFICER, OLTEN));
        enter("ib");
        assertThat(People.mayManage(current.require().grants())).isTrue();

        appoint("pool", new Grant(Role.POOL_COORDINATOR, OLTEN));
        enter("pool");
        assertThat(People.mayManage(current.require().grants())).isFalse();
        assertThat(givenBy(editor)).isEqualTo("chefin" + DOMAIN);
    }

    private void becomeFirstAdministrator(String name) {
        var first =
                new FirstAdministrator(
                        name + DOMAIN,
                        new Site("", "none"),
                        jdbc,
                        links,
                        outbox,
                        transaction,
                        clock);
        first.started();
        var answers =
                new InvitationAnswers(
                        invitations,
                        accounts,
                        grants,
                        registrations,
                        vault,
                        links,
                        first,
                        transaction);
        accept(answers, name);
        signIn(name + DOMAIN);
    }

    /** The person signed in invites somebody, who accepts with a new account. */
    private UUID appoint(String name, Grant grant) {
        assertThat(people.invite(current.require(), name + DOMAIN, grant)).isEmpty();
        accept(portal, name);
        assertThat(people.holders(current.require()))
                .anyMatch(h -> h.email().equals(name + DOMAIN) && h.grant().equals(grant));
        return accounts.byEmail(name + DOMAIN).orElseThrow().id();
    }

    private void accept(InvitationAnswers answers, String name) {
        String token = linkIn(name + DOMAIN, SUBJECT).replace("/einladung/", "");
        assertThat(answers.register(token, "Neu", "Person", GOOD, Language.DE))
                .isInstanceOf(Answered.Accepted.class);
    }

    private void enter(String name) {
        signIn(name + DOMAIN);
        assertThat(current.require().grants()).isEmpty();
        setUpApp();
    }

    private String givenBy(UUID account) {
        return jdbc.sql(
                        """
                        select b.email from grant_log g join account b on b.id = g.done_by
                        where g.account = :id and g.what = 'GIVEN'\
                        """)
                .param("id", account)
                .query(String.class)
                .single();
    }
}
