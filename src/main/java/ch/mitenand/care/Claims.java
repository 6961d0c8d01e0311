package ch.mitenand.care;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Puts claims together. */
final class Claims {

    private Claims() {}

    static Claim of(ClaimRow row, List<Line> lines, Set<ClaimCommand> allowed, Clock clock) {
        return new Claim(
                row.id(),
                row.pool(),
                row.mentor(),
                row.state(),
                row.version(),
                LocalDate.ofInstant(row.since(), clock.getZone()),
                row.reason(),
                lines,
                row.exported(),
                allowed);
    }
}
