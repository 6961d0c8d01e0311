package ch.mitenand.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.offer.RegistrationKind;
import ch.mitenand.publishing.OfferSketch.Basics;
import ch.mitenand.publishing.OfferSketch.Joining;
import ch.mitenand.publishing.OfferSketch.SketchPlace;
import ch.mitenand.publishing.OfferSketch.Where;
import ch.mitenand.shared.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The preview of an offer that is not finished. */
class PreviewFillTests extends PublishingTest {

    @Test
    void showsFromTheFirstWordAndSaysWhatIsMissing() {
        var empty = OfferSketch.EMPTY;
        var sketch = basics(empty, titled(empty.basics(), "Kochen für alle"));
        var offer = draft(sketch);

        var preview = desk.preview(admin, offer, sketch).orElseThrow();

        assertThat(preview.content().title().de()).isEqualTo("Kochen für alle");
        assertThat(PreviewGap.of(preview))
                .containsExactly(
                        PreviewGap.SUMMARY,
                        PreviewGap.CATEGORY,
                        PreviewGap.GROUPS,
                        PreviewGap.PLACE,
                        PreviewGap.TIME,
                        PreviewGap.PRICE);
        assertThat(desk.preview(admin, offer, empty)).isEmpty();
    }

    @Test
    void staysWhileATitleIsTypedAnew() {
        var complete = SketchFixture.complete("Wird gelöscht");
        var offer = draft(complete);

        var preview =
                desk.preview(admin, offer, basics(complete, titled(complete.basics(), "")))
                        .orElseThrow();

        assertThat(preview.content().title().de()).isEqualTo("Titel folgt");
        assertThat(PreviewGap.of(preview)).containsExactly(PreviewGap.TITLE);
        assertThat(PreviewGap.of(desk.preview(admin, offer, complete).orElseThrow())).isEmpty();
    }

    @Test
    void leavesOutWhatMakesNoSenseYet() {
        var past = LocalDate.now(clock).minusYears(1);
        var complete = SketchFixture.complete("Halb fertig");
        var where =
                new Where(
                        complete.where().mode(),
                        complete.where().scale(),
                        List.of(new SketchPlace("Saal", "Gasse 1", "46", "Ol", Set.of(), "")),
                        false,
                        Set.of());
        var none = OfferSketch.EMPTY.joining();
        var joining =
                new Joining(
                        true,
                        List.of(),
                        Set.of(),
                        RegistrationKind.FORM,
                        LocalizedText.EMPTY,
                        "",
                        "",
                        none.contactRole(),
                        "",
                        "kein@",
                        -1,
                        5,
                        null);
        var sketch =
                new OfferSketch(
                        complete.basics(),
                        where,
                        SketchFixture.times(past, past, "jeden Diens", "jeden Montag 9 bis 10 Uhr"),
                        joining,
                        complete.details());
        var offer = draft(sketch);

        var preview = desk.preview(admin, offer, sketch).orElseThrow();

        assertThat(preview.content().schedules()).hasSize(1);
        assertThat(preview.content().capacity()).isNull();
        assertThat(PreviewGap.of(preview)).containsExactly(PreviewGap.PLACE, PreviewGap.JOINING);
    }

    private static OfferSketch basics(OfferSketch sketch, Basics basics) {
        return new OfferSketch(
                basics, sketch.where(), sketch.when(), sketch.joining(), sketch.details());
    }

    private static Basics titled(Basics basics, String title) {
        return new Basics(
                LocalizedText.german(title),
                basics.summary(),
                basics.categories(),
                basics.targetGroups(),
                basics.instructionLanguages(),
                basics.womenOnly());
    }
}
