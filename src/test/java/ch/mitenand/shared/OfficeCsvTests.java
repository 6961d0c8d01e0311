package ch.mitenand.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables that spreadsheets open, and do not calculate. */
class OfficeCsvTests {

    @Test
    void tablesHaveNoFormulas() {
        assertThat(OfficeCsv.cell("=HYPERLINK(\"x\")")).startsWith("'=");
        assertThat(OfficeCsv.cell("  @SUM(A1)")).startsWith("'");
        assertThat(OfficeCsv.cell("\t=1")).startsWith("'");
        assertThat(OfficeCsv.cell("Marta-Luisa + Co")).isEqualTo("Marta-Luisa + Co");
    }

    @Test
    void fileBeginsWithTheMarkAndTheNamesOfTheColumns() {
        byte[] file = OfficeCsv.of(List.of("Name", "Ort"), List.of(List.of("Zoë; Ä", "Olten")));

        assertThat(new String(file, StandardCharsets.UTF_8))
                .isEqualTo("\ufeffName;Ort\r\n\"Zoë; Ä\";Olten\r\n");
    }
}
