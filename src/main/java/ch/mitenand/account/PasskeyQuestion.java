package ch.mitenand.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * What a browser has to ask a passkey; it can be answered once and for five minutes. It never
 * leaves the server but for its {@link #json}.
 */
public final class PasskeyQuestion {

    private static final Duration VALID = Duration.ofMinutes(5);

    private final String json;
    private final Object options;
    private final @Nullable UUID account;
    private final Instant end;
    private final AtomicBoolean answered = new AtomicBoolean();

    /** A question to an account, or to nobody in particular. */
    PasskeyQuestion(String json, Object options, @Nullable UUID account, Instant now) {
        this.json = json;
        this.options = options;
        this.account = account;
        this.end = now.plus(VALID);
    }

    /** What the browser is told. */
    public String json() {
        return json;
    }

    /** The options, for the first answer in time to a question of this kind. */
    <T> Optional<T> take(Class<T> kind, Clock clock) {
        return kind.isInstance(options)
                        && clock.instant().isBefore(end)
                        && answered.compareAndSet(false, true)
                ? Optional.of(kind.cast(options))
                : Optional.empty();
    }

    /** Whether it was put to this account. */
    boolean isFor(UUID id) {
        return id.equals(account);
    }
}
