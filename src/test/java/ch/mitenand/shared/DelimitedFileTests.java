package ch.mitenand.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DelimitedFileTests {

    private static List<DelimitedFile.Row> read(byte[] bytes) throws IOException {
        return DelimitedFile.read("test.csv", new ByteArrayInputStream(bytes), "a", "b");
    }

    private static List<DelimitedFile.Row> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsRows() throws IOException {
        var rows = read("a;b\n1;x|y\n2;\n");
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().integer("a")).isEqualTo(1);
        assertThat(rows.getFirst().list("b")).containsExactly("x", "y");
        assertThat(rows.getLast().optional("b")).isNull();
    }

    @Test
    void namesFileLineAndReason() {
        assertThatThrownBy(() -> read("a;b\n1;2\n3\n"))
                .isInstanceOf(DataFileException.class)
                .hasMessageContaining("test.csv, Zeile 3")
                .hasMessageContaining("1 Felder statt 2");
        assertThatThrownBy(() -> read("a;b\nx;2\n").getFirst().integer("a"))
                .hasMessage("test.csv, Zeile 2: 'a' ist keine ganze Zahl: x");
        assertThatThrownBy(() -> read("a;c\n")).hasMessageContaining("die Spalte 'b' fehlt");
        assertThatThrownBy(() -> DelimitedFile.read("no/such.csv"))
                .hasMessageContaining("die Datei fehlt");
    }

    @Test
    void refusesWhatIsNotUtf8() {
        assertThatThrownBy(
                        () -> read(new byte[] {'a', ';', 'b', '\n', (byte) 0xff, ';', '1', '\n'}))
                .hasMessageContaining("UTF-8");
    }
}
