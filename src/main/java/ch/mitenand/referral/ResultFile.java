package ch.mitenand.referral;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV file with results: UTF-8 or Windows-1252; semicolon, comma or tabulator. */
final class ResultFile {

    /** Largest file in bytes. */
    static final int MOST_BYTES = 1_000_000;

    /** Most lines of data. */
    static final int MOST_LINES = 2000;

    /** A column, with the name that it has in lower case in the first line. */
    enum Column {
        ZUWEISUNG,
        STAND,
        DATUM,
        ERGEBNIS,
        GRUND;

        String title() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A line of data.
     *
     * @param line from 1
     * @param complete whether it has as many fields as the first line
     */
    record Row(int line, boolean complete, Map<Column, String> cells) {

        String text(Column column) {
            return cells.getOrDefault(column, "");
        }
    }

    private ResultFile() {}

    /**
     * All rows that are not empty.
     *
     * @throws IllegalArgumentException with a German sentence when it is no such file
     */
    static List<Row> rows(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new IllegalArgumentException(
                    "Die Datei ist grösser als 1 MB. Teilen Sie sie auf.");
        }
        var lines = lines(text(file));
        if (lines.isEmpty()) {
            throw new IllegalArgumentException(
                    "Die Datei ist leer. Die erste Zeile nennt die Spalten: " + titles() + ".");
        }
        if (lines.size() - 1 > MOST_LINES) {
            throw new IllegalArgumentException(
                    "Die Datei hat mehr als 2000 Zeilen. Teilen Sie sie auf.");
        }
        return rows(lines, columns(lines.getFirst()));
    }

    private static String text(byte[] file) {
        String text;
        try {
            text = decode(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException noUtf8) {
            try {
                text = decode(file, Charset.forName("windows-1252"));
            } catch (CharacterCodingException e) {
                throw noCsv(e);
            }
        }
        // spreadsheets themselves and UTF-16 have characters that no text has
        if (text.chars().anyMatch(c -> c < ' ' && "\t\r\n\f".indexOf(c) < 0)) {
            throw noCsv(null);
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static String decode(byte[] file, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    }

    private static IllegalArgumentException noCsv(@Nullable Exception cause) {
        return new IllegalArgumentException(
                "Das ist keine CSV-Datei. Speichern Sie die Tabelle als «CSV (Trennzeichen-getrennt)» oder «CSV UTF-8».",
                cause);
    }

    private static List<CSVRecord> lines(String text) {
        var format =
                CSVFormat.Builder.create()
                        .setDelimiter(delimiter(text))
                        .setQuote('"')
                        .setIgnoreEmptyLines(true)
                        .setIgnoreSurroundingSpaces(true)
                        .get();
        var lines = new ArrayList<CSVRecord>();
        try (var parser = format.parse(new StringReader(text))) {
            for (var line : parser) {
                if (line.stream().anyMatch(cell -> !cell.isBlank())) {
                    lines.add(line);
                }
                if (lines.size() - 1 > MOST_LINES) {
                    break;
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new IllegalArgumentException(
                    "In Zeile %d der Datei stimmen die Anführungszeichen nicht. Öffnen Sie die Tabelle, und speichern Sie sie neu als CSV."
                            .formatted(lines.size() + 1),
                    e);
        }
        return lines;
    }

    /** The one that occurs most in the first line that says something. */
    private static char delimiter(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = ';';
        for (char candidate : new char[] {',', '\t'}) {
            if (count(first, candidate) > count(first, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private static Map<Column, Integer> columns(CSVRecord header) {
        var titles = header.stream().map(t -> t.strip().toLowerCase(Locale.ROOT)).toList();
        var columns = new EnumMap<Column, Integer>(Column.class);
        for (var column : Column.values()) {
            int at = titles.indexOf(column.title());
            if (at < 0 || at != titles.lastIndexOf(column.title())) {
                throw new IllegalArgumentException(
                        "Die Spalte «%s» muss genau einmal vorkommen. Die erste Zeile nennt die Spalten: %s."
                                .formatted(column.title(), titles()));
            }
            columns.put(column, at);
        }
        return columns;
    }

    private static List<Row> rows(List<CSVRecord> lines, Map<Column, Integer> columns) {
        int fields = lines.getFirst().size();
        var rows = new ArrayList<Row>();
        for (var line : lines.subList(1, lines.size())) {
            var cells = new EnumMap<Column, String>(Column.class);
            columns.forEach((column, index) -> {
                if (index < line.size()) {
                    cells.put(column, line.get(index).strip());
                }
            });
            rows.add(new Row(rows.size() + 1, line.size() == fields, cells));
        }
        return rows;
    }

    private static String titles() {
        return Arrays.stream(Column.values()).map(Column::title).collect(Collectors.joining(", "));
    }
}
