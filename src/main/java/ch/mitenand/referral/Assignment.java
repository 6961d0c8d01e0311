package ch.mitenand.referral;

import ch.mitenand.casefile.CaseId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An assignment as those who lead the case see it.
 *
 * @param number short number for people, such as Z-2026-0007
 * @param targetName title of the offer with its organisation, or name of the pool
 * @param stateSince when it came into its state
 * @param sentAt null while a draft
 * @param reason coded reason of an end, null where there is none
 * @param outcome coded outcome of a completed one
 * @param acknowledged whether the sender has taken note of the end; the loop is closed only then
 * @param hardshipText why the person cannot pay; for those who lead the case only, empty where
 *     nobody asked
 * @param before the referral of which this is the second try
 */
public record Assignment(
        ReferralId id,
        String number,
        CaseId caseId,
        AssignmentDraft content,
        NeedProfile need,
        String targetName,
        AssignmentState state,
        Instant stateSince,
        @Nullable Instant sentAt,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endedOn,
        @Nullable Reason reason,
        @Nullable OutcomeCode outcome,
        String reportedText,
        boolean acknowledged,
        Costs costs,
        String hardshipText,
        @Nullable ReferralId before,
        int version) {}
