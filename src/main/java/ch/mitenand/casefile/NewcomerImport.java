package ch.mitenand.casefile;

import ch.mitenand.account.Actor;
import ch.mitenand.casefile.NewcomerFile.Column;
import ch.mitenand.region.Municipality;
import ch.mitenand.region.Regions;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.OfficeFile;
import ch.mitenand.shared.OfficeFile.Row;
import ch.mitenand.shared.OfficeImport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads files of newcomers, row by row: what is wrong stays out, the rest is taken. */
@Component
class NewcomerImport {

    private static final Map<String, Language> LANGUAGES = languages();

    private final Regions regions;
    private final NewcomerCheck check;
    private final NewcomerAccess access;
    private final NewcomerRows rows;

    NewcomerImport(Regions regions, NewcomerCheck check, NewcomerAccess access, NewcomerRows rows) {
        this.regions = regions;
        this.check = check;
        this.access = access;
        this.rows = rows;
    }

    /** What came of a file, and to which municipalities somebody was added. */
    record Result(OfficeImport imported, Set<Integer> municipalities) {}

    /**
     * Takes the newcomers of these municipalities, which are the actor's, from a file.
     *
     * @throws IllegalArgumentException with a German sentence when it is no such file
     */
    Result read(Actor actor, Set<Integer> own, byte[] file, boolean onlyCheck) {
        var lines = NewcomerFile.rows(file);
        if (!onlyCheck) {
            rows.lockImports();
        }
        var places = places();
        var known = access.digests(actor, own);
        var faults = new ArrayList<OfficeImport.Fault>();
        var municipalities = new TreeSet<Integer>();
        int added = 0;
        int again = 0;
        for (var line : lines) {
            var draft = draft(line, own, places, faults);
            if (draft.isEmpty()) {
                continue;
            }
            if (known.add(draft.get().digest())
                    && (onlyCheck || rows.add(draft.get()).isPresent())) {
                added++;
                municipalities.add(draft.get().bfs());
            } else {
                again++;
            }
        }
        return new Result(new OfficeImport(added, again, List.copyOf(faults)), municipalities);
    }

    /** The person of a line; empty when something is wrong, which is then among the faults. */
    private Optional<NewcomerDraft> draft(
            Row<Column> line,
            Set<Integer> own,
            Map<String, Integer> places,
            List<OfficeImport.Fault> faults) {
        var found = new EnumMap<Column, String>(Column.class);
        var draft = line.complete() ? draft(line, own, places, found) : null;
        if (draft == null) {
            found.put(
                    Column.SURNAME,
                    "Die Zeile hat nicht gleich viele Felder wie die erste. Prüfen Sie die Trennzeichen.");
        } else {
            check.faults(draft).forEach(found::putIfAbsent);
        }
        found.forEach((column, sentence) ->
                faults.add(new OfficeImport.Fault(line.line(), column.title(), sentence)));
        return found.isEmpty() ? Optional.ofNullable(draft) : Optional.empty();
    }

    /** What a line says; where it cannot be understood, that is among what was found. */
    private static NewcomerDraft draft(
            Row<Column> line,
            Set<Integer> own,
            Map<String, Integer> places,
            Map<Column, String> found) {
        var arrived = OfficeFile.day(line.text(Column.ARRIVED)).orElse(null);
        String spoken = line.text(Column.LANGUAGE);
        var language = LANGUAGES.get(NewcomerFile.fold(spoken));
        var bfs = places.get(NewcomerFile.fold(line.text(Column.MUNICIPALITY)));
        if (arrived == null) {
            found.put(Column.ARRIVED, "Schreiben Sie das Datum wie 04.10.2026.");
        }
        if (language == null && !spoken.isEmpty()) {
            found.put(
                    Column.LANGUAGE,
                    "Diese Sprache kennt das Portal nicht. Schreiben Sie zum Beispiel Englisch, Tigrinya oder Albanisch, oder lassen Sie das Feld leer.");
        }
        placeFault(bfs, own).ifPresent(s -> found.put(Column.MUNICIPALITY, s));
        return new NewcomerDraft(
                bfs == null ? 0 : bfs,
                line.text(Column.FIRST_NAME),
                line.text(Column.SURNAME),
                arrived == null ? LocalDate.EPOCH : arrived,
                language,
                line.text(Column.CONTACT));
    }

    private static Optional<String> placeFault(@Nullable Integer bfs, Set<Integer> own) {
        if (bfs == null) {
            return Optional.of("Schreiben Sie den Namen der Gemeinde oder ihre BFS-Nummer.");
        }
        return own.contains(bfs)
                ? Optional.empty()
                : Optional.of(
                        "Sie sind nicht für diese Gemeinde zuständig. Die Zeile wird ausgelassen.");
    }

    /** Numbers of municipalities by folded name and number, also of those that were merged. */
    private Map<String, Integer> places() {
        var places = new HashMap<String, Integer>();
        for (Municipality m : regions.municipalities()) {
            m.formerNames().forEach(name -> places.putIfAbsent(NewcomerFile.fold(name), m.bfs()));
        }
        for (Municipality m : regions.municipalities()) {
            places.put(NewcomerFile.fold(m.name()), m.bfs());
            places.put(NewcomerFile.fold(m.shortName()), m.bfs());
            places.put(Integer.toString(m.bfs()), m.bfs());
        }
        return places;
    }

    private static Map<String, Language> languages() {
        var languages = new HashMap<String, Language>();
        for (var language : Language.values()) {
            for (String name : List.of(language.germanName(), language.ownName(), language.tag())) {
                languages.putIfAbsent(NewcomerFile.fold(name), language);
            }
        }
        return Map.copyOf(languages);
    }
}
