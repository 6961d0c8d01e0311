package ch.mitenand.casefile;

import ch.mitenand.account.Role;
import ch.mitenand.region.Municipality;
import ch.mitenand.region.Regions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what was entered of a case; every sentence says what to do. */
@Component
class CaseCheck {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_CONTACT = 120;
    private static final int OLDEST = 1900;
    private static final int MOST_LANGUAGES = 8;

    private final Regions regions;
    private final CaseRows rows;
    private final Clock clock;

    CaseCheck(Regions regions, CaseRows rows, Clock clock) {
        this.regions = regions;
        this.rows = rows;
        this.clock = clock;
    }

    /** What to correct, by name of the field; {@code id} is the case that is changed, or null. */
    Map<String, String> faults(CaseDraft draft, @Nullable CaseId id) {
        var faults = new LinkedHashMap<String, String>();
        var person = draft.person();
        line(faults, "firstName", person.firstName(), LONGEST_NAME);
        line(faults, "surname", person.surname(), LONGEST_NAME);
        line(faults, "externalNumber", draft.externalNumber(), LONGEST_NUMBER);
        line(faults, "contact", person.contact(), LONGEST_CONTACT);
        if (person.name().isEmpty() && draft.externalNumber().isEmpty()) {
            faults.putIfAbsent(
                    "surname",
                    "Schreiben Sie den Namen, oder tragen Sie die Fallnummer der anderen Software ein.");
        }
        var year = person.birthYear();
        if (year != null && (year < OLDEST || year > LocalDate.now(clock).getYear())) {
            faults.put(
                    "birthYear",
                    "Schreiben Sie das Geburtsjahr mit vier Ziffern, zum Beispiel 1985.");
        }
        if (person.languages().size() > MOST_LANGUAGES
                || person.languages().stream().distinct().count() < person.languages().size()) {
            faults.put("languages", "Wählen Sie höchstens acht Sprachen, jede nur einmal.");
        }
        residenceFault(draft.lead(), person.bfs(), id != null).ifPresent(s -> faults.put("bfs", s));
        if (rows.hasExternal(draft.lead(), draft.externalNumber(), id)) {
            faults.putIfAbsent(
                    "externalNumber",
                    "Diese Fallnummer gehört schon zu einem offenen Fall. Suchen Sie ihn in der Liste.");
        }
        return faults;
    }

    /** Open cases of these leads about somebody of this name in this municipality. */
    List<CaseFile> alike(List<Lead> leads, String firstName, String surname, int bfs) {
        var wanted = folded(firstName, surname);
        return wanted.isBlank()
                ? List.of()
                : rows.openIn(leads, bfs).stream()
                        .filter(f ->
                                wanted.equals(folded(f.person().firstName(), f.person().surname())))
                        .toList();
    }

    private static String folded(String firstName, String surname) {
        return NewcomerFile.fold(firstName) + " " + NewcomerFile.fold(surname);
    }

    /**
     * Why a case cannot come back or go over to a lead with its external number; empty if it can.
     */
    Optional<String> numberTaken(Lead lead, CaseFile file) {
        return rows.hasExternal(lead, file.externalNumber(), file.id())
                ? Optional.of(
                        "Ein anderer offener Fall trägt dieselbe externe Fallnummer. Schliessen Sie ihn ab, oder ändern Sie dort die Nummer.")
                : Optional.empty();
    }

    private static void line(Map<String, String> faults, String field, String text, int longest) {
        if (text.length() > longest
                || !text.equals(text.strip())
                || text.codePoints().anyMatch(Character::isISOControl)) {
            faults.put(
                    field,
                    "Schreiben Sie höchstens %d Zeichen auf einer Zeile, ohne Leerzeichen am Anfang und am Ende."
                            .formatted(longest));
        }
    }

    private Optional<String> residenceFault(Lead lead, int bfs, boolean moves) {
        var municipality = regions.municipality(bfs).filter(m -> m.bfs() == bfs);
        if (municipality.isEmpty()) {
            return Optional.of("Wählen Sie die Wohngemeinde.");
        }
        return leads(lead, municipality.get())
                ? Optional.empty()
                : Optional.of(
                        "%s gehört nicht zu Ihrem Gebiet. Wählen Sie eine andere Gemeinde, oder %s."
                                .formatted(
                                        municipality.get().shortName(),
                                        moves
                                                ? "übergeben Sie den Fall der neuen Gemeinde"
                                                : "lassen Sie den Fall dort eröffnen"));
    }

    private static boolean leads(Lead lead, Municipality municipality) {
        return lead.role() == Role.INTEGRATION_OFFICER
                ? lead.scope().equals(Integer.toString(municipality.bfs()))
                : municipality.socialRegion().filter(lead.scope()::equals).isPresent();
    }

    /** Why a case cannot be offered to this lead; empty when it can. */
    Optional<String> receiver(Lead from, Lead to) {
        if (from.equals(to)) {
            return Optional.of("Sie führen diesen Fall schon. Wählen Sie eine andere Stelle.");
        }
        boolean exists = regions.municipalities().stream().anyMatch(m -> leads(to, m));
        return exists ? Optional.empty() : Optional.of("Wählen Sie eine Stelle aus der Liste.");
    }

    /** The municipality of residence with a new lead, where it follows from it. */
    Optional<Integer> residence(Lead to, int bfs) {
        boolean fits = regions.municipality(bfs).filter(m -> leads(to, m)).isPresent();
        return fits || to.role() != Role.INTEGRATION_OFFICER
                ? Optional.empty()
                : Optional.of(Integer.parseInt(to.scope()));
    }
}
