package ch.mitenand.account;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.account.SecondFactorDesk.Outcome;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Setting up a second factor, and passing the second step with codes. */
class SecondFactorTests extends SecondFactorTest {

    private static final String MAIL = "Ihre Anmeldung in zwei Schritten wurde geändert";

    @Autowired private SecondFactorGate gate;
    @Autowired private AccountDesk accountDesk;

    private SecondFactorGate.State state() {
        return gate.state(SignedIn.find().orElseThrow());
    }

    @Test
    void rolesHoldOnceAFactorIsSetUp() {
        officer("eva");
        signIn("eva" + DOMAIN);
        assertThat(state()).isEqualTo(SecondFactorGate.State.SET_UP);
        assertThat(current.require().grants()).isEmpty();

        var app = setUpApp();

        assertThat(app.codes()).hasSize(10).doesNotHaveDuplicates();
        assertThat(state()).isEqualTo(SecondFactorGate.State.OPEN);
        assertThat(current.require().grants()).isEqualTo(Set.of(OFFICER));
        assertThat(subjects("eva" + DOMAIN)).containsExactly(MAIL);
    }

    @Test
    void nextSignInAsksForTheCode() {
        officer("eva");
        signIn("eva" + DOMAIN);
        var app = setUpApp();
        signInAgain("eva");
        assertThat(state()).isEqualTo(SecondFactorGate.State.ASK);
        assertThat(current.require().grants()).isEmpty();

        assertThat(step.answer(current.require(), " " + code(app.secret()) + " ")).isEmpty();

        assertThat(state()).isEqualTo(SecondFactorGate.State.OPEN);
        assertThat(current.require().grants()).isEqualTo(Set.of(OFFICER));
    }

    @Test
    void codeIsAcceptedOnce() {
        officer("eva");
        signIn("eva" + DOMAIN);
        var app = setUpApp();
        String used = code(app.secret());
        signIn("eva" + DOMAIN);
        assertThat(step.answer(current.require(), used)).contains(SecondFactorStep.WRONG);
        signInAgain("eva");
        String code = code(app.secret());
        assertThat(step.answer(current.require(), code)).isEmpty();
        signIn("eva" + DOMAIN);
        assertThat(step.answer(current.require(), code)).contains(SecondFactorStep.WRONG);
        assertThat(current.require().grants()).isEmpty();
    }

    @Test
    void recoveryCodeIsAcceptedOnceAndToldByMail() {
        officer("eva");
        signIn("eva" + DOMAIN);
        String code = setUpApp().codes().getFirst();
        signIn("eva" + DOMAIN);
        assertThat(step.answer(current.require(), code.toUpperCase(java.util.Locale.ROOT)))
                .isEmpty();
        assertThat(subjects("eva" + DOMAIN)).contains("Ein Wiederherstellungscode wurde benutzt");
        assertThat(desk.overview(current.require()).codesLeft()).isEqualTo(9);
        signIn("eva" + DOMAIN);
        assertThat(step.answer(current.require(), code)).contains(SecondFactorStep.WRONG);
    }

    @Test
    void codesOfOneAccountAreWorthlessForAnother() {
        officer("eva");
        signIn("eva" + DOMAIN);
        String code = setUpApp().codes().getFirst();
        officer("udo");
        signIn("udo" + DOMAIN);
        setUpApp();
        signIn("udo" + DOMAIN);
        assertThat(step.answer(current.require(), code)).contains(SecondFactorStep.WRONG);
    }

    @Test
    void whoHasNoFactorGetsTheSameAnswer() {
        account("eva");
        signIn("eva" + DOMAIN);
        var actor = current.require();
        assertThat(step.answer(actor, "123456")).contains(SecondFactorStep.WRONG);
        assertThat(step.answer(actor, "abcd-efgh-jkmn")).contains(SecondFactorStep.WRONG);
        assertThat(step.answer(actor, "")).contains(SecondFactorStep.WRONG);
    }

    @Test
    void tooManyWrongCodesHaveToWaitEvenWithTheRightOne() {
        officer("eva");
        signIn("eva" + DOMAIN);
        var app = setUpApp();
        signInAgain("eva");
        var actor = current.require();
        for (int i = 0; i < 5; i++) {
            assertThat(step.answer(actor, "00000" + i)).contains(SecondFactorStep.WRONG);
        }
        assertThat(step.answer(actor, code(app.secret())).orElseThrow())
                .startsWith("Zu viele Versuche");
        clock.travel(Duration.ofMinutes(2));
        assertThat(step.answer(actor, code(app.secret()))).isEmpty();
    }

    @Test
    void whoSetsUpAFactorVoluntarilyHasNoRoleWithoutIt() {
        var id = account("vera");
        var organisation =
                jdbc.sql("select id::text from organisation order by id limit 1")
                        .query(String.class)
                        .single();
        var grant = new Grant(Role.ORGANISATION_MEMBER, organisation);
        grants.give(id, grant);
        signIn("vera" + DOMAIN);
        assertThat(state()).isEqualTo(SecondFactorGate.State.OPEN);
        assertThat(current.require().grants()).isEqualTo(Set.of(grant));
        var app = setUpApp();
        signInAgain("vera");
        assertThat(current.require().grants()).isEmpty();
        step.answer(current.require(), code(app.secret()));
        assertThat(current.require().grants()).isEqualTo(Set.of(grant));
    }

    @Test
    void firstFactorEndsOtherSessions() {
        officer("eva");
        var phone = new Browser();
        phone.signIn("eva" + DOMAIN, GOOD);
        assertThat(phone.isIn()).isTrue();
        signIn("eva" + DOMAIN);
        setUpApp();
        assertThat(phone.isIn()).isFalse();
        assertThat(current.find()).isPresent();
    }

    @Test
    void nobodyChangesTheFactorWithThePasswordAlone() {
        officer("eva");
        signIn("eva" + DOMAIN);
        var app = setUpApp();
        signInAgain("eva");
        assertThat(desk.overview(current.require()).mayChange()).isFalse();
        assertNothingCanBeChanged();
        step.answer(current.require(), code(app.secret()));
        assertThat(desk.overview(current.require()).mayChange()).isTrue();
        clock.travel(Duration.ofMinutes(11));
        assertNothingCanBeChanged();
    }

    private void assertNothingCanBeChanged() {
        var actor = current.require();
        var secret = desk.newSecret(actor);
        String right = code(TotpSecret.bytes(secret.text()).orElseThrow());
        assertThat(desk.confirmApp(actor, secret.text(), right))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(desk.removeApp(actor)).isInstanceOf(Outcome.Refused.class);
        assertThat(desk.renewCodes(actor)).isInstanceOf(Outcome.Refused.class);
        assertThat(desk.removePasskey(actor, "x")).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void staffReplaceTheLastFactorButDoNotRemoveIt() {
        officer("eva");
        signIn("eva" + DOMAIN);
        var old = setUpApp();
        assertThat(desk.removeApp(current.require())).isInstanceOf(Outcome.Refused.class);
        waitForTheNextCode();
        var fresh = setUpApp();
        assertThat(fresh.codes()).as("those on paper still hold").isEmpty();
        signInAgain("eva");
        assertThat(step.answer(current.require(), code(old.secret()))).isPresent();
        assertThat(step.answer(current.require(), code(fresh.secret()))).isEmpty();
    }

    @Test
    void othersRemoveItAndAreNotAskedAnyMore() {
        account("vera");
        signIn("vera" + DOMAIN);
        setUpApp();
        assertThat(desk.removeApp(current.require())).isInstanceOf(Outcome.Done.class);
        assertThat(desk.overview(current.require()).codesLeft()).isZero();
        signIn("vera" + DOMAIN);
        assertThat(state()).isEqualTo(SecondFactorGate.State.OPEN);
    }

    @Test
    void newCodesReplaceTheOldOnes() {
        account("vera");
        signIn("vera" + DOMAIN);
        String old = setUpApp().codes().getLast();
        var fresh = ((Outcome.Done) desk.renewCodes(current.require())).codes();
        signIn("vera" + DOMAIN);
        assertThat(step.answer(current.require(), old)).isPresent();
        assertThat(step.answer(current.require(), fresh.getLast())).isEmpty();
    }

    @Test
    void wrongCodeSetsNothingUp() {
        officer("eva");
        signIn("eva" + DOMAIN);
        var actor = current.require();
        var secret = desk.newSecret(actor);
        assertThat(desk.confirmApp(actor, secret.text(), "000000"))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(desk.confirmApp(actor, "kein Schlüssel", "000000"))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(state()).isEqualTo(SecondFactorGate.State.SET_UP);
    }

    @Test
    void demoAccountsNeedNoneAndCannotLockOthersOut() {
        signIn("ib@olten.example.ch");
        assertThat(state()).isEqualTo(SecondFactorGate.State.OPEN);
        assertThat(current.require().has(Role.INTEGRATION_OFFICER, "2581")).isTrue();
        var actor = current.require();
        var secret = desk.newSecret(actor);
        String right = code(TotpSecret.bytes(secret.text()).orElseThrow());
        assertThat(desk.confirmApp(actor, secret.text(), right))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void secretIsNotReadableInTheDatabase() {
        var id = officer("eva");
        signIn("eva" + DOMAIN);
        var app = setUpApp();
        byte[] stored =
                jdbc.sql("select secret from totp_factor where account_id = :id")
                        .param("id", id)
                        .query(byte[].class)
                        .single();
        assertThat(new String(stored, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(
                        new String(app.secret(), java.nio.charset.StandardCharsets.ISO_8859_1));
    }

    @Test
    void closedAccountKeepsNoFactor() {
        var id = account("vera");
        signIn("vera" + DOMAIN);
        setUpApp();
        accountDesk.close(current.require(), GOOD);
        assertThat(
                        jdbc.sql(
                                        "select (select count(*) from totp_factor where account_id = :id)"
                                                + " + (select count(*) from recovery_code where account_id = :id)")
                                .param("id", id)
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void answerWithoutTheOwnSessionIsWorthNothing() {
        officer("eva");
        signIn("eva" + DOMAIN);
        var eva = current.require();
        var app = setUpApp();
        account("udo");
        signInAgain("udo");
        assertThat(step.answer(eva, code(app.secret())))
                .isEqualTo(Optional.of("Melden Sie sich noch einmal an."));
    }
}
