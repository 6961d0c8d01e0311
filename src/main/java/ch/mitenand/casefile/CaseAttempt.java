package ch.mitenand.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A command that somebody tries on a case.
 *
 * @param reason words, may be empty
 * @param consent whether the person has agreed, where it is asked
 * @param transferOpen whether a transfer waits
 * @param liveReferrals number of referrals that are not final
 */
record CaseAttempt(
        CaseFile file,
        CaseCommand command,
        CaseParty party,
        String reason,
        @Nullable CloseReason closeReason,
        boolean consent,
        boolean transferOpen,
        int liveReferrals,
        LocalDate today,
        PlanFacts facts) {}
