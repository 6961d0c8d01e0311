package ch.mitenand.shared;

import java.util.List;

/**
 * What came of a file that an office imported: what is wrong stays out, the rest is taken.
 *
 * @param taken how many lines were new
 * @param known how many lines said nothing new
 * @param faults what is wrong, by line
 */
public record OfficeImport(int taken, int known, List<Fault> faults) {

    /**
     * Something wrong in a line.
     *
     * @param line the row in which a spreadsheet shows it; the names of the columns are in row 1
     * @param field the name of the column
     * @param sentence what to do, in German
     */
    public record Fault(int line, String field, String sentence) {}
}
