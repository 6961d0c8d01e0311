package ch.mitenand.account;

import java.io.Serial;
import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** A sign-in that is not even tried, because there were too many. */
public final class TooManyTries extends AuthenticationException {

    @Serial private static final long serialVersionUID = 1L;

    private final long minutes;

    TooManyTries(Duration wait) {
        super("too many tries");
        this.minutes = minutes(wait);
    }

    /** How long to wait, at least one. */
    public long minutes() {
        return minutes;
    }

    /** What to tell people who have to wait; it says nothing about any account. */
    public static String message(long minutes) {
        return minutes == 1
                ? "Zu viele Versuche. Versuchen Sie es in einer Minute wieder."
                : "Zu viele Versuche. Versuchen Sie es in " + minutes + " Minuten wieder.";
    }

    /** A time to wait in full minutes, at least one. */
    static long minutes(Duration wait) {
        return Math.max(1, wait.plusSeconds(59).toMinutes());
    }
}
