package ch.mitenand.referral;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is entered for an assignment.
 *
 * @param goal the goal of the plan that it serves
 * @param topic see {@link NeedProfile#topic()}
 * @param shareAccessNeeds whether access needs are told
 * @param shareSurname whether the surname is told after the acceptance, because it is needed
 * @param note one note for the receiver after the acceptance, at most 300 characters
 * @param basis null until recorded; needed before sending
 * @param payer who pays, null until known
 * @param amountRappen the price for the person's participation in hundredths of a franc, 0 or more
 */
public record AssignmentDraft(
        Target target,
        UUID goal,
        String topic,
        String times,
        String accessNeeds,
        boolean shareAccessNeeds,
        boolean shareSurname,
        String note,
        @Nullable SharingBasis basis,
        @Nullable CostPayer payer,
        long amountRappen) {}
