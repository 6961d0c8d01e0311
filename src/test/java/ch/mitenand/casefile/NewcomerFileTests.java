package ch.mitenand.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ch.mitenand.casefile.NewcomerFile.Column;
import ch.mitenand.shared.OfficeFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewcomerFileTests {

    private static final String HEADER = "nachname;vorname;zuzug;sprache;kontakt;gemeinde\n";
    private static final String LINE = "Müller;Zoë;04.10.2026;Türkisch;;Olten\n";

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void readsEveryDelimiter(String delimiter) {
        var rows = NewcomerFile.rows(utf8((HEADER + LINE).replace(";", delimiter)));

        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().complete()).isTrue();
        assertThat(rows.getFirst().text(Column.SURNAME)).isEqualTo("Müller");
        assertThat(rows.getFirst().text(Column.CONTACT)).isEmpty();
        assertThat(rows.getFirst().text(Column.MUNICIPALITY)).isEqualTo("Olten");
    }

    @Test
    void readsWindows1252AndUtf8WithMark() {
        var windows = (HEADER + LINE).getBytes(Charset.forName("windows-1252"));

        assertThat(NewcomerFile.rows(windows).getFirst().text(Column.FIRST_NAME)).isEqualTo("Zoë");
        assertThat(NewcomerFile.rows(utf8("\ufeff" + HEADER + LINE))).hasSize(1);
    }

    @Test
    void understandsOtherWaysToWriteTheHeader() {
        var rows =
                NewcomerFile.rows(
                        utf8(
                                " FamilienName ;VORNAME;Zugezogen am;Muttersprache;E-Mail;Wohngemeinde;Bemerkung\nA;B;C;D;E;F;G"));

        var row = rows.getFirst();
        assertThat(row.text(Column.SURNAME)).isEqualTo("A");
        assertThat(row.text(Column.ARRIVED)).isEqualTo("C");
        assertThat(row.text(Column.CONTACT)).isEqualTo("E");
        assertThat(row.text(Column.MUNICIPALITY)).isEqualTo("F");
    }

    @Test
    void umlautsAreTheSameInEverySpelling() {
        assertThat(NewcomerFile.fold("Türkisch")).isEqualTo(NewcomerFile.fold("TUERKISCH"));
        assertThat(NewcomerFile.fold("Türkisch")).isEqualTo(NewcomerFile.fold("Tu\u0308rkisch"));
        assertThat(NewcomerFile.fold("العربية")).isNotEmpty();
    }

    @Test
    void leavesEmptyLinesOutAndCountsTheOthers() {
        var rows = NewcomerFile.rows(utf8(HEADER + "\n;;;;;\n" + LINE + "\r\n" + "zu;kurz\n"));

        assertThat(rows).extracting(OfficeFile.Row::line).containsExactly(4, 6);
        assertThat(rows).extracting(OfficeFile.Row::complete).containsExactly(true, false);
    }

    @Test
    void cellOfSeveralLinesIsOneRowOfTheSpreadsheet() {
        var two = LINE.replace("Müller", "\"Müller\nMeier\"");

        assertThat(NewcomerFile.rows(utf8("\n" + HEADER + two + LINE)))
                .extracting(OfficeFile.Row::line)
                .containsExactly(3, 4);
        refused(utf8(HEADER + two + "\n" + "\"Muster\"x;Max;x"), "In Zeile 4 der Datei");
    }

    @Test
    void languageAndContactMayBeMissing() {
        var rows = NewcomerFile.rows(utf8("nachname;vorname;zuzug;gemeinde\nA;B;04.10.2026;Olten"));

        assertThat(rows.getFirst().text(Column.LANGUAGE)).isEmpty();
        assertThat(rows.getFirst().text(Column.CONTACT)).isEmpty();
        assertThat(rows.getFirst().complete()).isTrue();
    }

    @Test
    void quotedCellsAndFormulasAreJustText() {
        var rows =
                NewcomerFile.rows(
                        utf8(HEADER + "\"Muster; \"\"Max\"\"\";=HYPERLINK(1);@SUM;+41;-1;Olten\n"));

        assertThat(rows.getFirst().text(Column.SURNAME)).isEqualTo("Muster; \"Max\"");
        assertThat(rows.getFirst().text(Column.FIRST_NAME)).isEqualTo("=HYPERLINK(1)");
    }

    @Test
    void saysWhatIsWrongWithAFile() {
        refused(new byte[0], "leer");
        refused(utf8("\n  \n"), "leer");
        refused(utf8("nachname;vorname\nA;B"), "fehlt: zuzug, gemeinde.");
        refused(utf8("Vorname;" + HEADER + "A;B;C;D;E;F;G"), "steht zweimal");
        refused(utf8(HEADER + "\"Muster;Max;x"), "Anführungszeichen");
        refused(utf8(HEADER + "\"Muster\"x;Max;x"), "Anführungszeichen");
        refused(new byte[] {'P', 'K', 3, 4, 0, 0, 8, 0}, "keine CSV-Datei");
        refused((HEADER + LINE).getBytes(StandardCharsets.UTF_16), "keine CSV-Datei");
        refused((HEADER + LINE).getBytes(StandardCharsets.UTF_16LE), "keine CSV-Datei");
        refused(new byte[] {(byte) 0x81, (byte) 0x8d}, "CSV");
    }

    @Test
    void takesTwoThousandLinesAndAMegabyte() {
        assertThat(NewcomerFile.rows(utf8(HEADER + LINE.repeat(2000)))).hasSize(2000);
        refused(utf8(HEADER + LINE.repeat(2001)), "mehr als 2000 Zeilen");
        refused(utf8(HEADER + "x".repeat(1_000_000)), "grösser als 1 MB");
    }

    private static void refused(byte[] file, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NewcomerFile.rows(file))
                .withMessageContaining(why);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
