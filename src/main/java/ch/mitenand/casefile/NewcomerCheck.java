package ch.mitenand.casefile;

import ch.mitenand.casefile.NewcomerFile.Column;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Checks what was entered of a newcomer; every sentence says what to do. */
@Component
class NewcomerCheck {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_CONTACT = 120;
    private static final int YEARS_BACK = 10;

    private final Clock clock;

    NewcomerCheck(Clock clock) {
        this.clock = clock;
    }

    /** What to correct, by column. */
    Map<Column, String> faults(NewcomerDraft draft) {
        var faults = new EnumMap<Column, String>(Column.class);
        name(faults, Column.SURNAME, draft.surname(), "den Nachnamen");
        name(faults, Column.FIRST_NAME, draft.firstName(), "den Vornamen");
        if (isNoLine(draft.contact(), LONGEST_CONTACT)) {
            faults.put(
                    Column.CONTACT,
                    "Schreiben Sie eine Telefonnummer oder E-Mail-Adresse von höchstens 120 Zeichen.");
        }
        var today = LocalDate.now(clock);
        if (draft.arrivedOn().isAfter(today)
                || draft.arrivedOn().isBefore(today.minusYears(YEARS_BACK))) {
            faults.put(
                    Column.ARRIVED,
                    "Der Zuzug liegt in der Zukunft oder mehr als zehn Jahre zurück. Prüfen Sie das Datum.");
        }
        return faults;
    }

    private static void name(Map<Column, String> faults, Column column, String text, String what) {
        if (text.isEmpty() || isNoLine(text, LONGEST_NAME)) {
            faults.put(column, "Schreiben Sie %s mit höchstens 80 Zeichen.".formatted(what));
        }
    }

    private static boolean isNoLine(String text, int longest) {
        return text.length() > longest || text.codePoints().anyMatch(Character::isISOControl);
    }
}
