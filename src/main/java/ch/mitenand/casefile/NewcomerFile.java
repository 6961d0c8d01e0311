package ch.mitenand.casefile;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV file as offices save it: UTF-8 or Windows-1252, with comma, semicolon or
 * tabulator. What stands in a cell is text, whatever it begins with.
 */
final class NewcomerFile {

    /** Largest file in bytes. */
    static final int MOST_BYTES = 1_000_000;

    /** Most lines of data. */
    static final int MOST_LINES = 2000;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char MARK = '\ufeff';

    /**
     * What a file says of somebody; the first name is the one to use, the others are understood.
     */
    enum Column {
        SURNAME("nachname", "familienname", "name"),
        FIRST_NAME("vorname", "vornamen"),
        ARRIVED("zuzug", "zuzugsdatum", "zugezogenam"),
        LANGUAGE("sprache", "muttersprache"),
        CONTACT("kontakt", "telefon", "email"),
        MUNICIPALITY("gemeinde", "wohngemeinde", "bfsnummer");

        private final List<String> names;

        Column(String... names) {
            this.names = List.of(names);
        }

        /** The name in the first line. */
        String title() {
            return names.getFirst();
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

    private NewcomerFile() {}

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
        String text = text(file);
        var lines = lines(text);
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
                text = decode(file, WINDOWS);
            } catch (CharacterCodingException e) {
                throw noCsv(e);
            }
        }
        // spreadsheets themselves and UTF-16 have characters that no text has
        boolean binary = text.chars().anyMatch(c -> c < ' ' && "\t\r\n\f".indexOf(c) < 0);
        if (binary) {
            throw noCsv(null);
        }
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
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
        var titles = header.stream().map(NewcomerFile::fold).toList();
        var columns = new EnumMap<Column, Integer>(Column.class);
        for (var column : Column.values()) {
            column.names.stream()
                    .map(NewcomerFile::fold)
                    .filter(titles::contains)
                    .findFirst()
                    .ifPresent(name -> columns.put(column, only(titles, name)));
        }
        String missing =
                Arrays.stream(Column.values())
                        .filter(column -> !columns.containsKey(column))
                        .map(Column::title)
                        .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(
                    "In der ersten Zeile fehlt: %s. Sie nennt die Spalten: %s."
                            .formatted(missing, titles()));
        }
        return columns;
    }

    private static int only(List<String> titles, String name) {
        if (titles.indexOf(name) != titles.lastIndexOf(name)) {
            throw new IllegalArgumentException(
                    "Die Spalte «%s» steht zweimal in der Datei. Löschen Sie eine davon."
                            .formatted(name));
        }
        return titles.indexOf(name);
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

    /** What is left of a word without case, accents, and other ways to write an umlaut. */
    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .replaceAll("([aou])e", "$1");
    }

    private static String titles() {
        return Stream.of(Column.values()).map(Column::title).collect(Collectors.joining(", "));
    }
}
