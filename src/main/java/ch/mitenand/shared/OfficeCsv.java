package ch.mitenand.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes CSV files as Swiss spreadsheets open them: UTF-8 with mark, semicolons, and no cell that
 * would be taken for a formula.
 */
public final class OfficeCsv {

    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠|%";

    private OfficeCsv() {}

    /** A file with these columns; every row has as many cells. */
    public static byte[] of(List<String> columns, List<? extends List<String>> rows) {
        var format =
                CSVFormat.Builder.create()
                        .setDelimiter(';')
                        .setRecordSeparator("\r\n")
                        .setHeader(columns.toArray(String[]::new))
                        .get();
        // spreadsheets read UTF-8 only with this mark
        var text = new StringBuilder("\ufeff");
        try (var csv = new CSVPrinter(text, format)) {
            for (var row : rows) {
                csv.printRecord(row.stream().map(OfficeCsv::cell).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A text that no spreadsheet takes for a formula. */
    static String cell(String text) {
        String start = text.stripLeading();
        boolean risky =
                !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
                        || !start.isEmpty() && FORMULA_STARTS.indexOf(start.charAt(0)) >= 0;
        return risky ? "'" + text : text;
    }
}
