package ch.mitenand.care;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A batch as table for the book-keeping. */
final class CsvFile {

    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠|%";
    private static final CSVFormat FORMAT =
            CSVFormat.Builder.create()
                    .setDelimiter(';')
                    .setRecordSeparator("\r\n")
                    .setHeader("Auftrag", "Nr.", "Name", "Wofür", "CHF", "IBAN", "Ausführung")
                    .get();

    private CsvFile() {}

    static byte[] of(Order order) {
        // spreadsheets read UTF-8 only with this mark
        var text = new StringBuilder("\ufeff");
        try (var csv = new CSVPrinter(text, FORMAT)) {
            for (var payment : order.payments()) {
                csv.printRecord(
                        order.number(),
                        payment.position(),
                        cell(payment.payee().holder()),
                        payment.what(),
                        Money.plain(payment.rappen()),
                        payment.payee().iban().text(),
                        Words.day(order.execution()));
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
