package ch.mitenand.account;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.MovableClock;
import ch.mitenand.account.InvitationAnswers.Answered;
import ch.mitenand.mail.OneTimeLinks;
import ch.mitenand.mail.Outbox;
import ch.mitenand.shared.Language;
import ch.mitenand.shell.Site;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.support.TransactionTemplate;

/** How a new portal gets its first administrator. */
@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTests extends AccountTest {

    private static final String EMAIL = "chefin" + DOMAIN;

    @Autowired private OneTimeLinks links;
    @Autowired private Outbox outbox;
    @Autowired private TransactionTemplate transaction;
    @Autowired private MovableClock clock;
    @Autowired private Grants grants;
    @Autowired private InvitationTable invitations;
    @Autowired private Accounts accounts;
    @Autowired private Registrations registrations;
    @Autowired private PasswordVault vault;

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

    private FirstAdministrator portal(String address, String demo) {
        return new FirstAdministrator(
                address, new Site("", demo), jdbc, links, outbox, transaction, clock);
    }

    private InvitationAnswers answers(FirstAdministrator first) {
        return new InvitationAnswers(
                invitations, accounts, grants, registrations, vault, links, first, transaction);
    }

    private long invited() {
        return subjects(EMAIL).stream().filter("Einladung zu Mitenand"::equals).count();
    }

    @Test
    void isInvitedOnceADay(CapturedOutput output) {
        portal(EMAIL, "none").started();
        portal(EMAIL, "none").started();
        assertThat(invited()).isEqualTo(1);
        clock.travel(Duration.ofHours(25));
        portal(EMAIL, "none").started();
        assertThat(invited()).isEqualTo(2);
        assertThat(output.getAll()).contains("eingeladen").doesNotContain("chefin");
    }

    @Test
    void acceptsAndBecomesAdministrator() {
        var first = portal(EMAIL, "none");
        first.started();
        String token = linkIn(EMAIL, "Einladung zu Mitenand").replace("/einladung/", "");
        var answers = answers(first);
        assertThat(answers.look(token).orElseThrow().role()).isEqualTo(Role.ADMINISTRATOR);

        var answer = answers.register(token, "Clara", "Chefin", GOOD, Language.DE);

        assertThat(answer).isInstanceOf(Answered.Accepted.class);
        var id = accounts.byEmail(EMAIL).orElseThrow().id();
        assertThat(grants.of(id)).isEqualTo(List.of(new Grant(Role.ADMINISTRATOR, "")));
        clock.travel(Duration.ofDays(2));
        portal(EMAIL, "none").started();
        assertThat(invited()).isEqualTo(1);
    }

    @Test
    void invitationIsWorthNothingOnceThereIsOne() {
        var first = portal(EMAIL, "none");
        first.started();
        String token = linkIn(EMAIL, "Einladung zu Mitenand").replace("/einladung/", "");
        grants.give(account("andere"), new Grant(Role.ADMINISTRATOR, ""));
        assertThat(answers(first).look(token)).isEmpty();
    }

    @Test
    void invitationIsWorthNothingOnceAnotherIsNamed() {
        portal(EMAIL, "none").started();
        String token = linkIn(EMAIL, "Einladung zu Mitenand").replace("/einladung/", "");
        assertThat(answers(portal("neu" + DOMAIN, "none")).look(token)).isEmpty();
        assertThat(answers(portal("", "none")).look(token)).isEmpty();
    }

    @Test
    void demoPortalHasOneAlready() {
        portal(EMAIL, "all").started();
        assertThat(invited()).isZero();
    }

    @Test
    void nobodyIsInvitedWithoutAnAddress(CapturedOutput output) {
        portal("", "none").started();
        assertThat(output.getAll()).doesNotContain("first-administrator");
        portal("keine Adresse", "none").started();
        assertThat(output.getAll()).contains("keine E-Mail-Adresse");
    }
}
