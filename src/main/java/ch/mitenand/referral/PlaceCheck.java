package ch.mitenand.referral;

import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferPlaces;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether a receiver can take somebody now, asked under lock. */
@Component
class PlaceCheck {

    private final OfferPlaces places;
    private final OfferCatalogue catalogue;
    private final ReferredMentees mentees;
    private final CaseBehind cases;
    private final Receivers receivers;

    PlaceCheck(
            OfferPlaces places,
            OfferCatalogue catalogue,
            ReferredMentees mentees,
            CaseBehind cases,
            Receivers receivers) {
        this.places = places;
        this.catalogue = catalogue;
        this.mentees = mentees;
        this.cases = cases;
        this.receivers = receivers;
    }

    /** Why nobody can be taken; the offer stays locked until the end of the transaction. */
    Optional<String> obstacle(AssignmentRow row, Mover mover) {
        return switch (row.target()) {
            case Target.ToOffer(var offer) -> {
                if (!places.hasFree(offer)) {
                    yield Optional.of(
                            "Es ist kein Platz mehr frei. Setzen Sie die Person auf die Warteliste, oder passen Sie beim Angebot die freien Plätze an.");
                }
                yield catalogue.findPublic(offer).isPresent()
                        ? unknown(row, mover)
                        : Optional.of(
                                "Das Angebot ist nicht veröffentlicht. Veröffentlichen Sie es zuerst wieder.");
            }
            case Target.ToPool(var pool) -> mentees.obstacle(row, pool, mover);
        };
    }

    /** The case may have lost since the sending whom to expect and how to reach them. */
    private Optional<String> unknown(AssignmentRow row, Mover mover) {
        return SendingCheck.expected(cases.of(row, mover).person()).isEmpty()
                ? Optional.empty()
                : Optional.of(receivers.callTheSender(row));
    }
}
