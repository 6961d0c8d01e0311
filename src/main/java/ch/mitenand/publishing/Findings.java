package ch.mitenand.publishing;

import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.OfferPictures;
import ch.mitenand.offer.OfferPlace;
import ch.mitenand.organisation.OrganisationDetails;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.publishing.Finding.Severity;
import ch.mitenand.publishing.Finding.Step;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is missing and what is odd about a sketch, by itself and beside the other offers. */
@Component
class Findings {

    private static final String LOST =
            "Das Bild ist nicht mehr da. Laden Sie es noch einmal hoch, oder entfernen Sie es.";

    private final Addresses addresses;
    private final OfferDoubles doubles;
    private final OfferPictures pictures;
    private final Clock clock;

    Findings(Addresses addresses, OfferDoubles doubles, OfferPictures pictures, Clock clock) {
        this.addresses = addresses;
        this.doubles = doubles;
        this.pictures = pictures;
        this.clock = clock;
    }

    List<Finding> of(OrganisationId organisation, OfferSketch sketch) {
        var today = LocalDate.now(clock);
        var findings = new ArrayList<>(SketchCheck.of(sketch, addresses, today));
        findings.addAll(lost(organisation, sketch));
        return findings;
    }

    /** Offers that may be the one being written; the only thing here that asks the other offers. */
    List<Finding> doubles(OfferId offer, OrganisationId organisation, OfferSketch sketch) {
        return doubles.of(offer, organisation, sketch, LocalDate.now(clock));
    }

    /** What stands in the way of publishing; the other offers do not matter for that. */
    List<Finding> missing(OfferSketch sketch) {
        return SketchCheck.of(sketch, addresses, LocalDate.now(clock)).stream()
                .filter(f -> f.severity() == Severity.MISSING)
                .toList();
    }

    /** A picture that is not kept any more, because nothing named it for too long. */
    List<Finding> lost(OrganisationId organisation, OfferSketch sketch) {
        var picture = sketch.details().picture();
        return picture == null || pictures.has(organisation, picture.id())
                ? List.of()
                : List.of(new Finding(Severity.MISSING, Step.DETAILS, LOST));
    }

    /** The municipality whose school holidays count: that of the first place, else of the seat. */
    int municipality(OfferSketch sketch, OrganisationDetails organisation) {
        return sketch.where().places().stream()
                .findFirst()
                .flatMap(addresses::place)
                .map(OfferPlace::bfs)
                .orElse(organisation.content().bfs());
    }
}
