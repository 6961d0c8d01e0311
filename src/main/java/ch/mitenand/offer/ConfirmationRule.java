package ch.mitenand.offer;

import java.time.LocalDate;

/** Until when a confirmation holds; the public page says when it is over. */
public interface ConfirmationRule {

    /** The day by which an offer has to be confirmed again. */
    LocalDate confirmBy(OfferContent content);
}
