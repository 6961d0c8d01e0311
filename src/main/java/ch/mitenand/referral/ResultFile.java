package ch.mitenand.referral;

import ch.mitenand.shared.OfficeFile;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The columns of a file with results. */
final class ResultFile {

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

    private ResultFile() {}

    /**
     * All rows that are not empty.
     *
     * @throws IllegalArgumentException with a German sentence when it is no such file
     */
    static List<OfficeFile.Row<Column>> rows(byte[] file) {
        return OfficeFile.rows(file, titles(), ResultFile::columns);
    }

    private static Map<Column, Integer> columns(List<String> header) {
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

    private static String titles() {
        return Arrays.stream(Column.values()).map(Column::title).collect(Collectors.joining(", "));
    }
}
