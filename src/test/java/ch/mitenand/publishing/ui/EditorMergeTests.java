package ch.mitenand.publishing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.IntegrationTest;
import ch.mitenand.publishing.OfferSketch;
import ch.mitenand.publishing.OfferSketch.Basics;
import ch.mitenand.publishing.ui.EditorMerge.Changed;
import ch.mitenand.publishing.ui.EditorMerge.Part;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people have changed the same offer. */
class EditorMergeTests extends IntegrationTest {

    @Autowired private EditorSources sources;

    @Test
    void sameSketchesHaveNoDifferingPart() {
        assertThat(parts(OfferSketch.EMPTY, OfferSketch.EMPTY, OfferSketch.EMPTY)).isEmpty();
    }

    @Test
    void tellsWhoHasChangedAPart() {
        var base = titled(LocalizedText.german("Treff"), false);

        assertThat(parts(base, titled(LocalizedText.german("Café"), false), base))
                .extracting(Part::label, Part::changed)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Titel", Changed.MINE));
        assertThat(parts(base, base, titled(LocalizedText.german("Treff"), true)))
                .extracting(Part::label, Part::theirs, Part::changed)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Nur für Frauen", "Ja", Changed.THEIRS));
        assertThat(
                        parts(
                                base,
                                titled(LocalizedText.german("Café"), false),
                                titled(LocalizedText.german("Stube"), false)))
                .extracting(Part::mine, Part::theirs, Part::changed)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Café", "Stube", Changed.BOTH));
    }

    @Test
    void textsAreMergedLanguageByLanguage() {
        var base = titled(LocalizedText.german("Treff"), false);
        var mine =
                titled(
                        new LocalizedText(Map.of(Language.DE, "Café", Language.EN, "Coffee")),
                        false);
        var theirs =
                titled(new LocalizedText(Map.of(Language.DE, "Treff", Language.FR, "Stamm")), true);

        assertThat(parts(base, mine, theirs))
                .extracting(Part::key)
                .containsExactly(
                        "basics.title@de",
                        "basics.title@fr",
                        "basics.title@en",
                        "basics.womenOnly");

        var merged = EditorMerge.merge(mine, theirs, Set.of("basics.title@fr", "basics.womenOnly"));
        assertThat(merged.basics().title().texts())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(Language.DE, "Café", Language.EN, "Coffee", Language.FR, "Stamm"));
        assertThat(merged.basics().womenOnly()).isTrue();
    }

    @Test
    void everyPartHasAName() {
        var words = new EditorWords(sources);

        for (var step : OfferSketch.class.getRecordComponents()) {
            assertThat(Arrays.stream(step.getType().getRecordComponents()))
                    .allSatisfy(part ->
                            assertThat(words.label(step.getName() + "." + part.getName()))
                                    .isNotEqualTo(step.getName() + "." + part.getName()));
        }
    }

    private List<Part> parts(OfferSketch base, OfferSketch mine, OfferSketch theirs) {
        return new EditorMerge(new EditorWords(sources)).parts(base, mine, theirs);
    }

    private static OfferSketch titled(LocalizedText title, boolean womenOnly) {
        var empty = OfferSketch.EMPTY;
        var basics =
                new Basics(
                        title,
                        LocalizedText.EMPTY,
                        List.of(),
                        Set.of(),
                        List.of(Language.DE),
                        womenOnly);
        return new OfferSketch(
                basics, empty.where(), empty.when(), empty.joining(), empty.details());
    }
}
