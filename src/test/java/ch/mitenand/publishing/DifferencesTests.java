package ch.mitenand.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.publishing.Difference.Kind;
import ch.mitenand.publishing.Difference.Piece;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DifferencesTests {

    @Test
    void namesOnlyWhatChanged() {
        var differences =
                Differences.between(
                        Map.of("Titel", "Nähtreff", "Zeiten", "jeden Dienstag 14 bis 16 Uhr"),
                        Map.of("Titel", "Nähtreff", "Zeiten", "jeden Mittwoch 14 bis 16 Uhr"));

        assertThat(differences).hasSize(1);
        assertThat(differences.getFirst().label()).isEqualTo("Zeiten");
        assertThat(differences.getFirst().pieces())
                .containsExactly(
                        new Piece(Kind.SAME, "jeden "),
                        new Piece(Kind.REMOVED, "Dienstag "),
                        new Piece(Kind.ADDED, "Mittwoch "),
                        new Piece(Kind.SAME, "14 bis 16 Uhr"));
    }

    @Test
    void showsWhatIsNewAndWhatIsGone() {
        var differences = Differences.between(Map.of("Alt", "weg"), Map.of("Neu", "da"));

        assertThat(differences)
                .containsExactlyInAnyOrder(
                        new Difference("Neu", List.of(new Piece(Kind.ADDED, "da"))),
                        new Difference("Alt", List.of(new Piece(Kind.REMOVED, "weg"))));
    }

    @Test
    void putsTheTextTogetherAgain() {
        String before = "Wir kochen zusammen.\nAlle bringen etwas mit.";
        String after = "Wir kochen und essen zusammen.\nNiemand muss etwas mitbringen.";

        var pieces =
                Differences.between(Map.of("T", before), Map.of("T", after)).getFirst().pieces();

        assertThat(text(pieces, Kind.ADDED)).isEqualTo(before);
        assertThat(text(pieces, Kind.REMOVED)).isEqualTo(after);
    }

    private static String text(List<Piece> pieces, Kind without) {
        var text = new StringBuilder();
        pieces.stream().filter(p -> p.kind() != without).forEach(p -> text.append(p.text()));
        return text.toString();
    }
}
