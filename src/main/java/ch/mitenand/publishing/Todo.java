package ch.mitenand.publishing;

import ch.mitenand.offer.OfferId;
import java.util.Optional;

/**
 * Something an organisation should do next.
 *
 * @param text what to do, in German
 * @param next where it is done
 * @param offer the offer it is about; empty when it is about the organisation
 */
public record Todo(String text, Next next, Optional<OfferId> offer) {

    /** Where something is done. */
    public enum Next {
        /** In the editor of the offer. */
        EDIT,
        /** Where the report can be read and settled. */
        REPORT,
        /** Where one press confirms the offer. */
        CONFIRM,
        /** By a copy of the offer with new dates. */
        COPY,
        /** Where somebody is chosen to look after the offer. */
        OWNER,
        /** Among the members of the organisation. */
        MEMBERS,
        /** Where the organisation says who it is. */
        PROFILE,
        /** Where a new offer is begun. */
        BEGIN
    }

    static Todo about(OfferId offer, Next next, String text) {
        return new Todo(text, next, Optional.of(offer));
    }

    static Todo general(Next next, String text) {
        return new Todo(text, next, Optional.empty());
    }
}
