package ch.mitenand.care;

import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentoring.PoolId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A claim of expenses, as claimant or coordinator sees it.
 *
 * @param version counts up with every step; a decision is about the version that was shown
 * @param since the day on which the present state began
 * @param reason why it was returned; else empty
 * @param lines by day
 * @param exported whether it was given to the bank
 * @param allowed what the viewer can do now
 */
public record Claim(
        ClaimId id,
        PoolId pool,
        MentorId mentor,
        ClaimState state,
        int version,
        LocalDate since,
        String reason,
        List<Line> lines,
        boolean exported,
        Set<ClaimCommand> allowed) {

    /** Sum of all lines in rappen. */
    public int rappen() {
        return lines.stream().mapToInt(Line::rappen).sum();
    }
}
