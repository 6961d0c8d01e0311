package ch.mitenand.publishing;

import ch.mitenand.offer.CostUnit;
import ch.mitenand.offer.Mode;
import ch.mitenand.offer.RegistrationKind;
import ch.mitenand.offer.Scale;
import ch.mitenand.offer.TargetGroup;
import ch.mitenand.publishing.OfferSketch.Basics;
import ch.mitenand.publishing.OfferSketch.Joining;
import ch.mitenand.publishing.OfferSketch.SketchCost;
import ch.mitenand.publishing.OfferSketch.SketchPlace;
import ch.mitenand.publishing.OfferSketch.When;
import ch.mitenand.publishing.OfferSketch.Where;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LocalizedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sketches for tests. */
public final class SketchFixture {

    private SketchFixture() {}

    /** A sewing afternoon with everything that is needed to publish it. */
    public static OfferSketch complete(String title) {
        var basics =
                new Basics(
                        LocalizedText.german(title),
                        new LocalizedText(
                                Map.of(
                                        Language.DE,
                                        "Wir nähen zusammen und reden Deutsch dabei.",
                                        Language.EN,
                                        "We sew together and speak German.")),
                        List.of("language.everyday"),
                        Set.of(TargetGroup.WOMEN),
                        List.of(Language.DE),
                        true);
        var where =
                new Where(
                        Mode.ONSITE,
                        Scale.LOCAL,
                        List.of(
                                new SketchPlace(
                                        "Begegnungszentrum",
                                        "Rosengasse 45",
                                        "4600",
                                        "Olten",
                                        Set.of(),
                                        "Bus 507, Rosengasse")),
                        false,
                        Set.of(2581));
        var joining =
                new Joining(
                        false,
                        List.of(
                                new SketchCost(
                                        new BigDecimal("5.00"),
                                        CostUnit.SESSION,
                                        null,
                                        LocalizedText.EMPTY,
                                        false)),
                        Set.of(),
                        RegistrationKind.PHONE,
                        LocalizedText.EMPTY,
                        "",
                        "Vera Keller",
                        LocalizedText.EMPTY,
                        "+41 00 212 45 45",
                        "",
                        12,
                        4,
                        null);
        return new OfferSketch(
                basics,
                where,
                times("jeden Dienstag 14 bis 16 Uhr ausser Schulferien"),
                joining,
                OfferSketch.EMPTY.details());
    }

    /** The times of a sketch without first and last day. */
    public static When times(String... words) {
        return times(null, null, words);
    }

    /** The times of a sketch. */
    public static When times(LocalDate first, LocalDate last, String... words) {
        return new When(
                List.of(words), first, last, List.of(), false, false, false, LocalizedText.EMPTY);
    }

    /** The same with other times. */
    public static OfferSketch with(OfferSketch sketch, When when) {
        return new OfferSketch(
                sketch.basics(), sketch.where(), when, sketch.joining(), sketch.details());
    }
}
