package ch.mitenand.care;

import ch.mitenand.shared.OfficeCsv;
import java.util.List;

/** A batch as table for the book-keeping. */
final class CsvFile {

    private static final List<String> COLUMNS =
            List.of("Auftrag", "Nr.", "Name", "Wofür", "CHF", "IBAN", "Ausführung");

    private CsvFile() {}

    static byte[] of(Order order) {
        return OfficeCsv.of(
                COLUMNS,
                order.payments().stream()
                        .<List<String>>map(payment ->
                                List.of(
                                        String.valueOf(order.number()),
                                        String.valueOf(payment.position()),
                                        payment.payee().holder(),
                                        payment.what(),
                                        Money.plain(payment.rappen()),
                                        payment.payee().iban().text(),
                                        Words.day(order.execution())))
                        .toList());
    }
}
