package ch.mitenand.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A case (Fall), for those who lead it.
 *
 * @param number short number for people, for instance F-2026-0042; says nothing about the person
 * @param externalNumber the number in another case software, may be empty
 * @param since the day from which the state holds
 * @param followUpEnds last day of the follow-up, six months after the last goal was met; null in
 *     other states
 * @param closedFor why it is closed; null while open
 * @param version for optimistic locking
 */
public record CaseFile(
        CaseId id,
        String number,
        String externalNumber,
        Lead lead,
        CaseBasis basis,
        CaseState state,
        LocalDate since,
        LocalDate openedOn,
        @Nullable LocalDate followUpEnds,
        @Nullable CloseReason closedFor,
        CasePerson person,
        boolean complex,
        Instant changedAt,
        int version) {

    /** The commands that the table allows its lead now; guards may still say no. */
    public Set<CaseCommand> allowed() {
        return CaseTable.allowed(state, CaseParty.LEAD);
    }

    /** What to call the case on a screen: the name, or the numbers where there is none. */
    public String title() {
        if (!person.name().isEmpty()) {
            return person.name();
        }
        return externalNumber.isEmpty() ? number : number + " (" + externalNumber + ")";
    }
}
