package ch.mitenand.casefile;

import ch.mitenand.shared.OfficeFile;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of a file with newcomers; its first line may name them in several ways. */
final class NewcomerFile {

    /**
     * What a file says of somebody; the first name is the one to use, the others are understood.
     * What a residents' register does not know may be missing.
     */
    enum Column {
        SURNAME(true, "nachname", "familienname", "name"),
        FIRST_NAME(true, "vorname", "vornamen"),
        ARRIVED(true, "zuzug", "zuzugsdatum", "zugezogenam"),
        LANGUAGE(false, "sprache", "muttersprache"),
        CONTACT(false, "kontakt", "telefon", "email"),
        MUNICIPALITY(true, "gemeinde", "wohngemeinde", "bfsnummer");

        private final boolean required;
        private final List<String> names;

        Column(boolean required, String... names) {
            this.required = required;
            this.names = List.of(names);
        }

        /** The name in the first line. */
        String title() {
            return names.getFirst();
        }
    }

    private NewcomerFile() {}

    /**
     * All rows that are not empty.
     *
     * @throws IllegalArgumentException with a German sentence when it is no such file
     */
    static List<OfficeFile.Row<Column>> rows(byte[] file) {
        return OfficeFile.rows(file, titles(), NewcomerFile::columns);
    }

    private static Map<Column, Integer> columns(List<String> header) {
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
                        .filter(column -> column.required && !columns.containsKey(column))
                        .map(Column::title)
                        .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(
                    "In der ersten Zeile fehlt: %s. Sie nennt die Spalten: %s; sprache und kontakt dürfen fehlen."
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
