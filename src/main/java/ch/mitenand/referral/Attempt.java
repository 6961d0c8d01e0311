package ch.mitenand.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A command that somebody tries on an assignment.
 *
 * @param day first or last day, where the command has one
 */
record Attempt(
        AssignmentState state,
        AssignmentCommand command,
        Party party,
        @Nullable Reason reason,
        @Nullable OutcomeCode outcome,
        @Nullable LocalDate day,
        @Nullable Instant sentAt,
        @Nullable LocalDate startsOn,
        boolean acknowledged,
        Instant now,
        LocalDate today,
        Facts facts) {

    /** What guards look up; asked only when needed. */
    interface Facts {

        /** Why it cannot be sent: basis, goal, offer, costs, consent. */
        Optional<String> unsendable();

        /** Why no place can be taken, counted under lock. */
        Optional<String> noPlace();

        /** Whether the organisation is closed, so that nobody there can say anything more. */
        boolean isReceiverGone();

        /** After how many days an unanswered one expires; 30 unless set otherwise. */
        int expiryDays();
    }
}
