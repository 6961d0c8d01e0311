package ch.mitenand.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The money side of an assignment, in hundredths of a franc.
 *
 * @param amount the price
 * @param approved the contribution that was approved, null while it is not
 * @param limit at most this is paid, also when it gets dearer; null while not approved
 * @param hardship where a hardship request stands
 * @param waived what the organisation or office waived
 * @param decidedOn when a hardship request was granted or refused, null while it is not
 */
public record Costs(
        CostPayer payer,
        long amount,
        @Nullable Long approved,
        @Nullable Long limit,
        @Nullable String approvedBy,
        @Nullable LocalDate approvedOn,
        Hardship hardship,
        long waived,
        @Nullable LocalDate decidedOn) {

    /** Before anybody has approved or asked for anything. */
    static Costs ofDraft(AssignmentDraft draft) {
        var payer = draft.payer() == null ? CostPayer.NOBODY : draft.payer();
        return new Costs(
                payer, draft.amountRappen(), null, null, null, null, Hardship.NONE, 0, null);
    }

    /** Whether it may be sent as far as money goes. */
    public boolean isSettled() {
        return !payer.needsApproval() || approved != null;
    }

    /** A request because of hardship. */
    public enum Hardship {
        NONE("kein Gesuch"),
        REQUESTED("Gesuch gestellt"),
        GRANTED("bewilligt"),
        REFUSED("abgelehnt");

        private final String germanName;

        Hardship(String germanName) {
            this.germanName = germanName;
        }

        /** The name in the interface. */
        public String germanName() {
            return germanName;
        }
    }
}
