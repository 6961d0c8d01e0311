package ch.mitenand.publishing.ui;

import ch.mitenand.offer.OfferId;
import ch.mitenand.publishing.Finding;
import ch.mitenand.publishing.OfferSketch;
import ch.mitenand.publishing.OfferSketch.SketchPlace;
import ch.mitenand.publishing.OfferSketch.When;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say about an offer while somebody writes it. Doubles are looked for only when
 * something has changed that they are told by, because that reads other offers.
 */
final class EditorFindings {

    private final EditorTools tools;
    private final OfferId offer;
    private @Nullable Compared last;
    private List<Finding> doubles = List.of();

    EditorFindings(EditorTools tools, OfferId offer) {
        this.tools = tools;
        this.offer = offer;
    }

    /** What doubles are told by. */
    private record Compared(
            String title, List<String> categories, List<SketchPlace> places, When when) {

        static Compared of(OfferSketch sketch) {
            return new Compared(
                    sketch.basics().title().de(),
                    sketch.basics().categories(),
                    sketch.where().places(),
                    sketch.when());
        }
    }

    /** What is missing and what is odd about a sketch. */
    List<Finding> of(OfferSketch sketch) {
        var found = tools.desk().findings(tools.actor(), offer, sketch);
        var now = Compared.of(sketch);
        if (!now.equals(last)) {
            doubles = tools.desk().doubles(tools.actor(), offer, sketch);
            last = now;
        }
        return Stream.concat(found.stream(), doubles.stream()).toList();
    }
}
