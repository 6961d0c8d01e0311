package ch.mitenand.organisation;

import java.time.Instant;
import java.util.List;

/**
 * A change of an approved organisation that is not public yet; only for those who may open the
 * organisation.
 *
 * @param form what shall become public
 * @param municipality where the seat shall be
 * @param moves whether the seat goes to another municipality, which then decides
 * @param reviewer who decides, for instance "Gemeinde Olten oder Fachstelle Integration"
 * @param comment what the reviewer asks for; empty while it waits
 * @param at when it was handed in or altered last
 * @param fields what differs from what is public, without the logo
 */
public record PendingChange(
        OrganisationForm form,
        String municipality,
        boolean moves,
        State state,
        LogoStep logo,
        String reviewer,
        String comment,
        Instant at,
        List<ChangedField> fields) {

    /** Where a change stands. */
    public enum State {
        WAITING,
        SENT_BACK
    }

    /** What the change does with the logo. */
    public enum LogoStep {
        SAME,
        NEW,
        REMOVED
    }
}
