package ch.mitenand.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import ch.mitenand.account.Registrations.NewAccount;
import ch.mitenand.account.Registrations.Registered;
import ch.mitenand.mail.OneTimeLinks;
import ch.mitenand.mail.Outbox;
import ch.mitenand.shared.Language;
import ch.mitenand.shell.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Nobody learns from an answer, or from its time, whether an address has an account: nothing that
 * depends on it happens before the answer. The times are measured and logged, not asserted.
 */
class AnswerTimeTests extends AccountTest {

    private static final Logger log = LoggerFactory.getLogger(AnswerTimeTests.class);
    private static final int CALLS = 60;

    @Autowired private Accounts accounts;
    @Autowired private SessionTable sessions;
    @Autowired private PasswordRules rules;
    @Autowired private PasswordVault vault;
    @Autowired private Throttle throttle;
    @Autowired private OneTimeLinks links;
    @Autowired private Confirmations confirmations;
    @Autowired private Outbox outbox;
    @Autowired private TransactionTemplate transaction;
    @Autowired private PasswordResets resets;
    @Autowired private Registrations registrations;
    @Autowired private AccountDesk accountDesk;
    @Autowired private AddressChanges addresses;
    @Autowired private Grants grants;
    @Autowired private PasswordSignIn signIn;
    @Autowired private PasswordEncoder encoder;
    @Autowired private Site site;

    private final List<Runnable> later = new ArrayList<>();

    private static NewAccount registration(String email) {
        return new NewAccount(email, "Ana", "Neu", GOOD, Language.DE);
    }

    @Test
    void resetLooksForTheAccountAfterTheAnswer() {
        account("bekannt");
        var held =
                new PasswordResets(
                        accounts,
                        sessions,
                        rules,
                        vault,
                        throttle,
                        links,
                        outbox,
                        transaction,
                        later::add,
                        event -> {});

        assertThat(held.ask("bekannt" + DOMAIN, "10.0.0.1")).isEmpty();
        assertThat(held.ask("fremd" + DOMAIN, "10.0.0.2")).isEmpty();

        assertThat(later).hasSize(2);
        assertThat(subjects("bekannt" + DOMAIN)).isEmpty();
        later.forEach(Runnable::run);
        assertThat(subjects("bekannt" + DOMAIN)).containsExactly("Wählen Sie ein neues Passwort");
        assertThat(subjects("fremd" + DOMAIN)).isEmpty();
    }

    @Test
    void registrationLooksForTheAccountAfterTheAnswer() {
        account("bekannt");
        var held =
                new Registrations(
                        accounts,
                        rules,
                        vault,
                        throttle,
                        confirmations,
                        outbox,
                        transaction,
                        later::add);
        for (String name : List.of("bekannt", "fremd")) {
            assertThat(held.register(registration(name + DOMAIN), "10.0.0.1"))
                    .isInstanceOf(Registered.MailSent.class);
        }

        assertThat(later).hasSize(2);
        assertThat(accounts.byEmail("fremd" + DOMAIN)).isEmpty();
        assertThat(subjects("bekannt" + DOMAIN)).isEmpty();
        later.forEach(Runnable::run);
        assertThat(subjects("bekannt" + DOMAIN)).containsExactly("Sie haben schon ein Konto");
        assertThat(accounts.byEmail("fremd" + DOMAIN)).isPresent();
    }

    @Test
    void changeOfAddressLooksForTheAccountAfterTheAnswer() {
        account("bekannt");
        var actor = new Actor(account("ich"), "Pia Probe", Set.of());
        var held = desk(later::add);
        for (String name : List.of("bekannt", "fremd")) {
            assertThat(held.changeEmail(actor, name + DOMAIN, GOOD))
                    .isInstanceOf(AccountDesk.Changed.Done.class);
        }

        assertThat(later).hasSize(2);
        assertThat(subjects("bekannt" + DOMAIN)).isEmpty();
        assertThat(subjects("ich" + DOMAIN)).isEmpty();
        later.forEach(Runnable::run);
        assertThat(subjects("bekannt" + DOMAIN)).containsExactly("Sie haben schon ein Konto");
        assertThat(subjects("fremd" + DOMAIN))
                .containsExactly("Bestätigen Sie Ihre neue E-Mail-Adresse");
    }

    @Test
    void signInComparesAHashOnceWhetherOrNotThereIsAnAccount() {
        account("bekannt");
        var counted = spy(encoder);
        var held =
                new PasswordSignIn(
                        accounts, new PasswordVault(counted), throttle, confirmations, site);
        int compared = 0;
        for (String name : List.of("bekannt", "fremd")) {
            assertThatThrownBy(() -> held.authenticate(attempt(name + DOMAIN)))
                    .isInstanceOf(BadCredentialsException.class)
                    .hasMessage("wrong");
            verify(counted, times(++compared)).matches(any(), any());
        }
    }

    private static Authentication attempt(String email) {
        return UsernamePasswordAuthenticationToken.unauthenticated(email, "falsches passwort");
    }

    private AccountDesk desk(AfterAnswer afterwards) {
        return new AccountDesk(
                accounts,
                sessions,
                grants,
                addresses,
                rules,
                vault,
                throttle,
                links,
                outbox,
                List.of(),
                transaction,
                afterwards,
                event -> {});
    }

    private void tryToSignIn(String email) {
        try {
            signIn.authenticate(attempt(email));
        } catch (BadCredentialsException e) {
            log.trace("as it should be");
        }
    }

    @Test
    void measuresTheAnswersInTurn() {
        account("bekannt");
        var actor = new Actor(account("ich"), "Pia Probe", Set.of());
        measure("sign-in", number -> () -> tryToSignIn(address(number)));
        measure(
                "change of address",
                number -> () -> accountDesk.changeEmail(actor, address(number), GOOD));
        measure("reset", name -> () -> resets.ask(address(name), "10.0.0.1"));
        measure(
                "registration",
                name -> () -> registrations.register(registration(address(name)), "10.0.0.1"));
    }

    /** Even numbers are the known address, odd ones are new each time. */
    private static String address(int number) {
        return (number % 2 == 0 ? "bekannt" : "fremd" + number) + DOMAIN;
    }

    private void measure(String what, IntFunction<Runnable> calls) {
        var known = new ArrayList<Long>();
        var unknown = new ArrayList<Long>();
        for (int i = 0; i < 2 * CALLS; i++) {
            waitForAnswered();
            jdbc.sql("delete from throttle").update();
            long start = System.nanoTime();
            calls.apply(i).run();
            (i % 2 == 0 ? known : unknown).add(System.nanoTime() - start);
        }
        assertThat(known).hasSameSizeAs(unknown);
        log.info(
                "{}: median known {} us, unknown {} us",
                what,
                median(known) / 1000,
                median(unknown) / 1000);
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }
}
