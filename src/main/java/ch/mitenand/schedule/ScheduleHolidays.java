package ch.mitenand.schedule;

import static ch.mitenand.schedule.ScheduleText.pattern;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads whether the school holidays are free. */
final class ScheduleHolidays {

    private static final String HOLIDAYS = "(?:schul)?ferien(?:zeit|wochen|tagen?)?\\b";
    private static final String DURING = "(?:(?:wahrend|in|an|bei|zu|den|der|die|dem) )*";

    private static final Pattern FREE =
            pattern(
                    "\\b(?:ausser|ohne|nicht|nie|ausgenommen|exklusive|exkl\\.?|keine?|kein"
                            + " kurs|keine treffen) "
                            + DURING
                            + HOLIDAYS
                            + "(?: (?:des )?kantons(?: solothurn)?)?");

    private static final Pattern FREE_BEHIND =
            pattern(
                    "\\b"
                            + DURING
                            + HOLIDAYS
                            + ",? (?:nicht|ausgenommen|ausgeschlossen|geschlossen|frei|keine?"
                            + " \\w+|kein)\\b");

    private static final Pattern SCHOOL_TIME =
            pattern("\\b(?:nur )?" + DURING + "schul(?:zeit|wochen|tagen)\\b");

    private static final Pattern OPEN =
            pattern("\\b(?:auch|inklusive|inkl\\.?|einschliesslich) " + DURING + HOLIDAYS);

    private static final Pattern SOME =
            pattern(
                    "\\b(?:schul|sommer|herbst|winter|weihnachts|sport|fruhlings|oster)?ferien\\w*");
    private static final Pattern PUBLIC_HOLIDAYS =
            pattern("\\b(?:und |sonn- und )?(?:allgemeinen? )?feiertage?n?s?\\b");

    private ScheduleHolidays() {}

    static boolean read(ScheduleText text) {
        boolean open = text.take(OPEN).isPresent();
        boolean free =
                Stream.of(FREE, FREE_BEHIND, SCHOOL_TIME)
                                .map(text::takeAll)
                                .flatMap(List::stream)
                                .count()
                        > 0;
        if (open && free) {
            text.problem(
                    "Schulferien",
                    "Die Angaben zu den Schulferien widersprechen sich. Schreiben Sie «ausser"
                            + " Schulferien», wenn dann nichts stattfindet.");
        }
        text.take(SOME)
                .ifPresent(part ->
                        text.problem(
                                text.quote(part),
                                "«%s» ist nicht klar. Schreiben Sie «ausser Schulferien», wenn dann"
                                                .formatted(text.quote(part))
                                        + " nichts stattfindet. Einzelne freie Tage tragen Sie bei"
                                        + " den Ausnahmen ein."));
        text.take(PUBLIC_HOLIDAYS)
                .ifPresent(part ->
                        text.problem(
                                text.quote(part),
                                "Feiertage kennt diese Zeile nicht. Tragen Sie die freien Tage bei"
                                        + " den Ausnahmen ein, zum Beispiel den 1. August, und lassen"
                                        + " Sie die Feiertage hier weg."));
        return free && !open;
    }
}
