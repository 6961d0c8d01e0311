package ch.mitenand.organisation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change as it is kept until it becomes public.
 *
 * @param author who altered it last, null when that account is gone
 */
record HeldChange(
        OrganisationId organisation,
        CheckedForm form,
        PendingChange.State state,
        PendingChange.LogoStep logo,
        String comment,
        @Nullable UUID author,
        Instant at) {

    boolean isWaiting() {
        return state == PendingChange.State.WAITING;
    }

    /** Whether nothing would be different if it became public. */
    boolean isEmpty(Organisation organisation) {
        return logo == PendingChange.LogoStep.SAME && form.equals(organisation.checked());
    }
}
