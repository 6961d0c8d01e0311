package ch.mitenand.mentorship;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.OptionalLong;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes tables as a text that spreadsheets open; hidden numbers stay hidden. */
public final class PoolFiguresCsv {

    /** What stands for a hidden number, as in the statistics of the Confederation. */
    public static final String HIDDEN = "X";

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setDelimiter(';').setRecordSeparator("\r\n").get();
    private static final String DANGEROUS = "=+-@\t\r";

    private PoolFiguresCsv() {}

    /** One line for each number: table, pool, column, number. */
    public static String of(List<PoolFiguresTable> tables) {
        var text = new StringBuilder("\uFEFF");
        try (var csv = new CSVPrinter(text, FORMAT)) {
            csv.printRecord("Tabelle", "Pool", "Merkmal", "Zahl");
            for (var table : tables) {
                for (var row : table.rows()) {
                    for (int c = 0; c < table.columns().size(); c++) {
                        csv.printRecord(
                                safe(table.title()),
                                safe(row.name()),
                                safe(table.columns().get(c)),
                                shown(row.cells().get(c)));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** The number, or what stands for a hidden one. */
    public static String shown(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : HIDDEN;
    }

    /** A name that a spreadsheet does not take for a formula. */
    private static String safe(String name) {
        return !name.isEmpty() && DANGEROUS.indexOf(name.charAt(0)) >= 0 ? "'" + name : name;
    }
}
