package ch.mitenand.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads the semicolon-separated data files on the class path; every fault names file, line and
 * reason.
 */
public final class DelimitedFile {

    private static final CSVFormat FORMAT =
            CSVFormat.Builder.create()
                    .setDelimiter(';')
                    .setQuote(null)
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setIgnoreEmptyLines(true)
                    .get();

    private DelimitedFile() {}

    /**
     * The rows of a file.
     *
     * @param resource name on the class path, for instance {@code region/municipalities.csv}
     * @param columns columns that must be there
     * @throws DataFileException when the file is missing, not UTF-8, or a row has another number of
     *     fields
     */
    public static List<Row> read(String resource, String... columns) {
        try (var stream = DelimitedFile.class.getClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new DataFileException(resource, 0, "die Datei fehlt");
            }
            return read(resource, stream, columns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Row> read(String file, InputStream stream, String... columns) throws IOException {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        try (Reader reader = new InputStreamReader(stream, decoder);
                var parser = FORMAT.parse(reader)) {
            for (String column : columns) {
                if (!parser.getHeaderNames().contains(column)) {
                    throw new DataFileException(file, 1, "die Spalte '" + column + "' fehlt");
                }
            }
            var rows = new ArrayList<Row>();
            for (CSVRecord row : parser) {
                long line = parser.getCurrentLineNumber();
                if (!row.isConsistent()) {
                    throw new DataFileException(
                            file,
                            line,
                            row.size() + " Felder statt " + parser.getHeaderNames().size());
                }
                rows.add(new Row(file, line, row));
            }
            return rows;
        } catch (CharacterCodingException e) {
            throw new DataFileException(file, 0, "kein gültiges UTF-8");
        } catch (UncheckedIOException e) {
            throw new DataFileException(file, 0, "kein gültiges UTF-8");
        }
    }

    /**
     * One row; every accessor throws a {@link DataFileException} with the line when the field does
     * not fit.
     */
    public record Row(String file, long line, CSVRecord fields) {

        /** A field as it stands, possibly empty. */
        public String text(String column) {
            return fields.get(column);
        }

        /** A field that must not be empty. */
        public String required(String column) {
            String value = text(column);
            if (value.isBlank()) {
                throw fault(column, "ist leer");
            }
            return value;
        }

        /** A field, null when empty. */
        public @Nullable String optional(String column) {
            String value = text(column);
            return value.isBlank() ? null : value;
        }

        /** A list field separated by {@code |}. */
        public List<String> list(String column) {
            String value = text(column);
            return value.isBlank() ? List.of() : Arrays.asList(value.split("\\|"));
        }

        /** A whole number. */
        public int integer(String column) {
            try {
                return Integer.parseInt(required(column));
            } catch (NumberFormatException e) {
                throw fault(column, "ist keine ganze Zahl: " + text(column));
            }
        }

        /** A decimal number. */
        public double decimal(String column) {
            try {
                return Double.parseDouble(required(column));
            } catch (NumberFormatException e) {
                throw fault(column, "ist keine Zahl: " + text(column));
            }
        }

        /** A date such as 2026-01-01. */
        public LocalDate date(String column) {
            try {
                return LocalDate.parse(required(column));
            } catch (DateTimeParseException e) {
                throw fault(column, "ist kein Datum: " + text(column));
            }
        }

        /** The exception to throw for a field of this row. */
        public DataFileException fault(String column, String reason) {
            return new DataFileException(file, line, "'" + column + "' " + reason);
        }
    }
}
