package ch.mitenand.mentorship;

import ch.mitenand.shared.OfficeCsv;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Writes tables as a file that spreadsheets open; hidden numbers stay hidden. */
public final class PoolFiguresCsv {

    /** What stands for a hidden number, as in the statistics of the Confederation. */
    public static final String HIDDEN = "X";

    private static final List<String> COLUMNS = List.of("Tabelle", "Pool", "Merkmal", "Zahl");

    private PoolFiguresCsv() {}

    /** One line for each number: table, pool, column, number. */
    public static byte[] of(List<PoolFiguresTable> tables) {
        var lines = new ArrayList<List<String>>();
        for (var table : tables) {
            for (var row : table.rows()) {
                for (int c = 0; c < table.columns().size(); c++) {
                    lines.add(
                            List.of(
                                    table.title(),
                                    row.name(),
                                    table.columns().get(c),
                                    shown(row.cells().get(c))));
                }
            }
        }
        return OfficeCsv.of(COLUMNS, lines);
    }

    /** The number, or what stands for a hidden one. */
    public static String shown(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : HIDDEN;
    }
}
