package ch.mitenand.account;

import ch.mitenand.mail.Outbox;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The second step of the sign-in with a code of the app or one from paper. */
@Service
public class SecondFactorStep {

    /** The answer to every wrong code, whether or not there is anything it could be right for. */
    static final String WRONG =
            "Dieser Code stimmt nicht, oder er wurde schon benutzt. Warten Sie auf den nächsten Code der App.";

    private static final String NOT_HERE = "Melden Sie sich noch einmal an.";

    private final Accounts accounts;
    private final SecondFactor factor;
    private final TotpTable totp;
    private final SecondFactorRecovery recovery;
    private final Throttle throttle;
    private final Outbox outbox;

    SecondFactorStep(
            Accounts accounts,
            SecondFactor factor,
            TotpTable totp,
            SecondFactorRecovery recovery,
            Throttle throttle,
            Outbox outbox) {
        this.accounts = accounts;
        this.factor = factor;
        this.totp = totp;
        this.recovery = recovery;
        this.throttle = throttle;
        this.outbox = outbox;
    }

    /**
     * Answers the second step with what was typed.
     *
     * @return what is wrong; empty when the step is passed
     */
    @Transactional
    public Optional<String> answer(Actor actor, String typed) {
        var user = SignedIn.find().filter(u -> u.id().equals(actor.account()));
        if (user.isEmpty()) {
            return Optional.of(NOT_HERE);
        }
        String key = actor.account().toString();
        var wait = throttle.enter(Limit.SECOND_FACTOR, key);
        if (wait.isPresent()) {
            return wait.map(time -> TooManyTries.message(TooManyTries.minutes(time)));
        }
        if (!isRight(actor.account(), typed.replaceAll("\\s", ""))) {
            return Optional.of(WRONG);
        }
        throttle.forget(Limit.SECOND_FACTOR, key);
        factor.passed(user.get());
        return Optional.empty();
    }

    private boolean isRight(UUID account, String code) {
        if (code.matches("[0-9]{6}")) {
            return totp.accept(account, code);
        }
        boolean right = recovery.accept(account, code);
        if (right) {
            accounts.byId(account)
                    .ifPresent(row -> outbox.send(SecondFactorMail.CODE_USED.to(row.person())));
        }
        return right;
    }
}
