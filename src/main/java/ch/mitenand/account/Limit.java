package ch.mitenand.account;

import java.time.Duration;
import java.util.Locale;

/**
 * How often something may be tried. Each try fills a bucket that empties at a steady rate; once it
 * is full, every further try has to wait, twice as long as the one before.
 */
enum Limit {
    SIGN_IN_ACCOUNT(5, Duration.ofMinutes(10), Duration.ofMinutes(1), Duration.ofMinutes(15)),
    SIGN_IN_NETWORK(30, Duration.ofMinutes(2), Duration.ofMinutes(1), Duration.ofMinutes(30)),
    REGISTRATION_ADDRESS(3, Duration.ofMinutes(20), Duration.ofMinutes(5), Duration.ofHours(1)),
    REGISTRATION_NETWORK(20, Duration.ofMinutes(3), Duration.ofMinutes(2), Duration.ofHours(1)),
    RESET_ADDRESS(3, Duration.ofMinutes(20), Duration.ofMinutes(5), Duration.ofHours(1)),
    RESET_NETWORK(20, Duration.ofMinutes(3), Duration.ofMinutes(2), Duration.ofHours(1)),
    OLD_PASSWORD(5, Duration.ofMinutes(10), Duration.ofMinutes(1), Duration.ofMinutes(15)),
    SECOND_FACTOR(5, Duration.ofMinutes(10), Duration.ofMinutes(1), Duration.ofMinutes(15)),
    INVITED_ADDRESS(5, Duration.ofHours(4), Duration.ofHours(1), Duration.ofHours(8)),
    ASKED_AGAIN(1, Duration.ofHours(12), Duration.ofHours(12), Duration.ofHours(12)),
    REPORTED_CODE(10, Duration.ofMinutes(6), Duration.ofMinutes(5), Duration.ofHours(2)),
    MESSAGE_NETWORK(10, Duration.ofMinutes(10), Duration.ofMinutes(5), Duration.ofHours(1)),
    INVITER(40, Duration.ofMinutes(30), Duration.ofMinutes(30), Duration.ofHours(2));

    private final int free;
    private final Duration leak;
    private final Duration firstWait;
    private final Duration longestWait;

    Limit(int free, Duration leak, Duration firstWait, Duration longestWait) {
        this.free = free;
        this.leak = leak;
        this.firstWait = firstWait;
        this.longestWait = longestWait;
    }

    /** The name in the database. */
    String kind() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The time in which one try is forgotten. */
    Duration leak() {
        return leak;
    }

    /** How long the next try has to wait after so many; zero while they are free. */
    Duration waitAfter(int tries) {
        if (tries < free) {
            return Duration.ZERO;
        }
        int doubled = Math.min(tries - free, 20);
        var wait = firstWait.multipliedBy(1L << doubled);
        return wait.compareTo(longestWait) > 0 ? longestWait : wait;
    }
}
