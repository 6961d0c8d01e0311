package ch.mitenand.shared;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads CSV files as offices save them: UTF-8 or Windows-1252, with comma, semicolon or tabulator.
 * What stands in a cell is text, whatever it begins with. {@link OfficeCsv} writes them.
 */
public final class OfficeFile {

    /** Largest file in bytes. */
    public static final int MOST_BYTES = 1_000_000;

    /** Most lines of data. */
    public static final int MOST_LINES = 2000;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char MARK = '\ufeff';
    private static final List<DateTimeFormatter> DATES =
            Stream.of("d.M.uuuu", "uuuu-M-d")
                    .map(p ->
                            DateTimeFormatter.ofPattern(p, Locale.ROOT)
                                    .withResolverStyle(ResolverStyle.STRICT))
                    .toList();

    private OfficeFile() {}

    /**
     * A line of data.
     *
     * @param line the row in which a spreadsheet shows it; the first one is 1, empty ones count,
     *     and a cell with several lines is in one row
     * @param complete whether it has as many fields as the first line
     */
    public record Row<C>(int line, boolean complete, Map<C, String> cells) {

        /** What stands in a column; empty when the line is too short. */
        public String text(C column) {
            return cells.getOrDefault(column, "");
        }
    }

    /**
     * All rows that are not empty.
     *
     * @param titles the names of the columns, for the sentence about an empty file
     * @param columns says for the names in the first line at which index, from 0, each column is
     * @throws IllegalArgumentException with a German sentence when it is no such file
     */
    public static <C> List<Row<C>> rows(
            byte[] file, String titles, Function<List<String>, Map<C, Integer>> columns) {
        if (file.length > MOST_BYTES) {
            throw new IllegalArgumentException(
                    "Die Datei ist grösser als 1 MB. Teilen Sie sie auf.");
        }
        var lines = lines(text(file));
        if (lines.isEmpty()) {
            throw new IllegalArgumentException(
                    "Die Datei ist leer. Die erste Zeile nennt die Spalten: " + titles + ".");
        }
        if (lines.size() - 1 > MOST_LINES) {
            throw new IllegalArgumentException(
                    "Die Datei hat mehr als 2000 Zeilen. Teilen Sie sie auf.");
        }
        return rows(lines, columns.apply(lines.getFirst().toList()));
    }

    /** A day like 04.10.2026, 4.10.2026 or 2026-10-04; empty for everything else. */
    public static Optional<LocalDate> day(String text) {
        for (var format : DATES) {
            try {
                return Optional.of(LocalDate.parse(text, format));
            } catch (DateTimeParseException e) {
                // the next one may fit
            }
        }
        return Optional.empty();
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
                        // they count as rows
                        .setIgnoreEmptyLines(false)
                        .setIgnoreSurroundingSpaces(true)
                        .get();
        var lines = new ArrayList<CSVRecord>();
        long read = 0;
        try (var parser = format.parse(new StringReader(text))) {
            for (var line : parser) {
                read = line.getRecordNumber();
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
                            .formatted(read + 1),
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

    private static <C> List<Row<C>> rows(List<CSVRecord> lines, Map<C, Integer> columns) {
        int fields = lines.getFirst().size();
        var rows = new ArrayList<Row<C>>();
        for (var line : lines.subList(1, lines.size())) {
            var cells = new HashMap<C, String>();
            columns.forEach((column, index) -> {
                if (index < line.size()) {
                    cells.put(column, line.get(index).strip());
                }
            });
            int number = Math.toIntExact(line.getRecordNumber());
            rows.add(new Row<>(number, line.size() == fields, cells));
        }
        return rows;
    }
}
