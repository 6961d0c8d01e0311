package ch.mitenand.mentoring.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.mentoring.AdmissionFact;
import ch.mitenand.mentoring.FactKind;
import ch.mitenand.mentoring.MentorFile;
import ch.mitenand.mentoring.ui.MentorFileViewCommands.Step;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Where a volunteer stands and why, and the one step that comes next. */
final class MentorFileViewStatus extends Section {

    private static final ZoneId SWISS = ZoneId.of("Europe/Zurich");

    private final MentorFile file;
    private final List<AdmissionFact> facts;

    MentorFileViewStatus(
            MentorFile file,
            List<AdmissionFact> facts,
            LocalDate today,
            MentorFileViewCommands commands) {
        this.file = file;
        this.facts = facts;
        css(this, "mi-box mi-pool__box mi-pool__status");
        add(new H2("Stand: " + file.status().state().germanName()), new Paragraph(why()));
        minors().ifPresent(sentence -> add(css(new Paragraph(sentence), "mi-muted")));
        var until = file.status().validUntil();
        if (until != null && !isClosed()) {
            add(new Paragraph(validity(until, today)));
        }
        var next = css(new Div(), "mi-pool__buttons");
        nextStep()
                .ifPresent(step ->
                        next.add(PersonParts.primary(step.yes(), () -> commands.step(step))));
        if (next.getComponentCount() > 0) {
            add(next);
        }
    }

    private boolean isClosed() {
        return PeopleViewGroup.of(file.status().state()) == PeopleViewGroup.GONE;
    }

    private String why() {
        String missing = PersonWords.requirements(file.status().missing());
        String applied = PersonDates.day(LocalDate.ofInstant(file.appliedAt(), SWISS));
        return switch (file.status().state()) {
            case APPLIED ->
                    "Hat sich am %s angemeldet. Noch ist nichts eingetragen: Vereinbaren Sie als Nächstes ein Gespräch."
                            .formatted(applied);
            case IN_VETTING ->
                    "Hat sich am %s angemeldet. Es fehlt noch: %s.".formatted(applied, missing);
            case ADMITTED -> "Alles Verlangte liegt vor. Es fehlt nur noch Ihr Entscheid.";
            case IN_POOL -> "Kann vermittelt werden.";
            case LAPSED ->
                    "Es fehlt etwas, was schon einmal da war: %s. Bis es erneuert ist, gibt es keine neuen Begleitungen."
                            .formatted(missing);
            case PAUSED ->
                    "Pausiert"
                            + told(FactKind.PAUSED)
                            + " Neue Anfragen gibt es in dieser Zeit nicht.";
            case SUSPENDED ->
                    "Gesperrt"
                            + told(FactKind.SUSPENDED)
                            + " Laufende Begleitungen sind ausgesetzt.";
            case REJECTED -> "Nicht aufgenommen" + told(FactKind.REJECTED);
            case LEFT -> "Ausgetreten" + told(FactKind.LEFT);
        };
    }

    /** For instance {@code " seit 01.10.2026, bis 01.12.2026: Reise."}. */
    private String told(FactKind kind) {
        return facts.stream()
                .filter(f -> f.kind() == kind)
                .findFirst()
                .map(f -> {
                    var until = f.until();
                    String day =
                            kind == FactKind.PAUSED || kind == FactKind.SUSPENDED
                                    ? " seit " + PersonDates.day(f.on())
                                    : " am " + PersonDates.day(f.on());
                    String end = until == null ? "" : " bis " + PersonDates.day(until);
                    return day + end + (f.reason().isEmpty() ? "." : ": " + f.reason());
                })
                .orElse(".");
    }

    private static String validity(LocalDate until, LocalDate today) {
        String day = PersonDates.day(until);
        return until.isAfter(today.plusDays(PeopleViewMentorItem.DAYS_BEFORE))
                ? "Alle Nachweise gelten bis " + day + "."
                : "Ein Nachweis gilt nur noch bis %s. Bitten Sie jetzt um einen neuen."
                        .formatted(day);
    }

    private Optional<String> minors() {
        var until = file.status().minorsUntil();
        if (!file.offer().withMinors() || isClosed()) {
            return Optional.empty();
        }
        if (until == null) {
            return Optional.of(
                    "Möchte auch Minderjährige begleiten; dafür fehlt ein gültiger Sonderprivatauszug.");
        }
        return Optional.of(
                until.getYear() == 9999
                        ? "Darf auch Minderjährige begleiten."
                        : "Darf auch Minderjährige begleiten, bis " + PersonDates.day(until) + ".");
    }

    private Optional<Step> nextStep() {
        return switch (file.status().state()) {
            case ADMITTED ->
                    Optional.of(
                            new Step(
                                    FactKind.TAKEN_IN,
                                    "In den Pool aufnehmen?",
                                    "Ab dann kann die Person vermittelt werden.",
                                    "In den Pool aufnehmen",
                                    false));
            case PAUSED ->
                    Optional.of(
                            new Step(
                                    FactKind.RESUMED,
                                    "Wieder da?",
                                    "Ab dann gibt es wieder Anfragen.",
                                    "Ist wieder da",
                                    false));
            case SUSPENDED ->
                    Optional.of(
                            new Step(
                                    FactKind.REINSTATED,
                                    "Sperre aufheben?",
                                    "Begleitungen, die wegen der Sperre ausgesetzt sind, gehen weiter, wo sie waren.",
                                    "Sperre aufheben",
                                    false));
            default -> Optional.empty();
        };
    }
}
