package ch.mitenand.mentoring.ui;

import ch.mitenand.account.Actor;
import ch.mitenand.mentoring.AdmissionFact;
import ch.mitenand.mentoring.FactKind;
import ch.mitenand.mentoring.MentorDesk;
import ch.mitenand.mentoring.MentorDesk.Outcome;
import ch.mitenand.mentoring.MentorFile;
import ch.mitenand.mentoring.PoolPolicy;
import ch.mitenand.mentoring.Requirement;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;

/**
 * Asks the coordinator for what a step needs, and takes it; what cannot be is said in the dialog.
 */
final class MentorFileViewCommands {

    private static final int LONGEST_REASON = 500;
    private static final Set<Requirement> DOCUMENTS =
            Set.of(Requirement.PRIVATE_EXTRACT, Requirement.SPECIAL_EXTRACT, Requirement.REFERENCE);

    private final MentorDesk desk;
    private final Supplier<Actor> actor;
    private final MentorFile file;
    private final PoolPolicy policy;
    private final LocalDate today;
    private final Runnable redraw;

    MentorFileViewCommands(
            MentorDesk desk,
            Supplier<Actor> actor,
            MentorFile file,
            PoolPolicy policy,
            LocalDate today,
            Runnable redraw) {
        this.desk = desk;
        this.actor = actor;
        this.file = file;
        this.policy = policy;
        this.today = today;
        this.redraw = redraw;
    }

    /** What a step needs beside its day. */
    record Step(FactKind kind, String heading, String explanation, String yes, boolean reason) {}

    /** Records that something required was done or seen. */
    void proof(Requirement requirement) {
        var kind = FactKind.valueOf(requirement.name());
        boolean document = DOCUMENTS.contains(requirement);
        var day = day(dayLabel(requirement));
        int months = policy.required().getOrDefault(requirement, document ? 36 : 0);
        var until = PersonDates.picker("Gültig bis");
        until.setHelperText(
                months == 0
                        ? "Leer: gilt für immer"
                        : "Leer: " + months + " Monate, wie es die Regeln Ihres Pools sagen");
        until.setMin(today);
        until.setVisible(document || months > 0);
        var note = note(requirement == Requirement.INTERVIEW ? "Notiz zum Gespräch" : "Notiz");
        var dialog = new PersonDialog(requirement.germanName() + ": " + name());
        if (document) {
            dialog =
                    new PersonDialog(
                            requirement.germanName() + ": " + name(),
                            "Erfassen Sie nur, dass Sie das Dokument gesehen haben. Das Dokument selbst wird nie abgelegt:"
                                    + " Geben Sie es zurück oder vernichten Sie die Kopie.");
        }
        dialog.with(day, until, note)
                .open(
                        "Eintragen",
                        false,
                        () -> record(kind, day, until.getValue(), note.getValue(), "Eingetragen."));
    }

    private static String dayLabel(Requirement requirement) {
        return switch (requirement) {
            case INTERVIEW -> "Geführt am";
            case PRIVATE_EXTRACT, SPECIAL_EXTRACT -> "Gesehen am";
            case REFERENCE -> "Eingeholt am";
            case CODE_OF_CONDUCT, SECRECY -> "Angenommen am";
            case COURSE -> "Besucht am";
        };
    }

    /** Allows an exception from a requirement for a time. */
    void waive(Requirement requirement) {
        var until = PersonDates.picker("Ausnahme gilt bis");
        until.setValue(today.plusMonths(1));
        until.setMin(today);
        until.setMax(today.plusMonths(12));
        until.setHelperText("Höchstens zwölf Monate");
        var reason = reason("Begründung");
        new PersonDialog(
                        "Ausnahme: " + requirement.germanName(),
                        "Danach fehlt es wieder. Mit Minderjährigen darf nur sein, wer einen gültigen Sonderprivatauszug"
                                + " gezeigt hat; davon gibt es keine Ausnahme.")
                .with(until, reason)
                .open(
                        "Ausnahme erlauben",
                        false,
                        () -> {
                            var end = until.getValue();
                            if (end == null) {
                                return Optional.of("Wählen Sie, bis wann die Ausnahme gilt.");
                            }
                            return taken(
                                    () ->
                                            desk.waive(
                                                    actor.get(),
                                                    file.pool(),
                                                    file.id(),
                                                    requirement,
                                                    end,
                                                    reason.getValue()),
                                    "Die Ausnahme gilt bis " + PersonDates.day(end) + ".");
                        });
    }

    /** Takes a step such as pausing or suspending. */
    void step(Step step) {
        var day = day("Am");
        var until = PersonDates.picker("Voraussichtlich bis");
        until.setHelperText(
                "Höchstens zwölf Monate, darf leer bleiben; danach ist die Person von selbst wieder da");
        until.setMax(today.plusMonths(12));
        until.setVisible(step.kind() == FactKind.PAUSED);
        var reason = step.reason() ? reason("Begründung") : note("Notiz");
        boolean dangerous =
                step.kind() == FactKind.SUSPENDED
                        || step.kind() == FactKind.REJECTED
                        || step.kind() == FactKind.LEFT;
        new PersonDialog(step.heading(), step.explanation())
                .with(day, until, reason)
                .open(
                        step.yes(),
                        dangerous,
                        () ->
                                record(
                                        step.kind(),
                                        day,
                                        until.getValue(),
                                        reason.getValue(),
                                        "Eingetragen: " + step.kind().germanName() + "."));
    }

    /** Strikes out what was recorded by mistake. */
    void strike(AdmissionFact fact) {
        var reason = reason("Warum ist der Eintrag falsch?");
        new PersonDialog(
                        "Eintrag streichen",
                        "«%s» vom %s zählt dann nicht mehr. In der Geschichte bleibt er mit Ihrer Begründung erhalten."
                                .formatted(fact.kind().germanName(), PersonDates.day(fact.on())))
                .with(reason)
                .open(
                        "Streichen",
                        true,
                        () ->
                                taken(
                                        () ->
                                                desk.strike(
                                                        actor.get(),
                                                        file.pool(),
                                                        file.id(),
                                                        fact.id(),
                                                        reason.getValue()),
                                        "Der Eintrag ist gestrichen."));
    }

    /** Deletes the person after the last name was typed. */
    void erase(Runnable afterwards) {
        var typed = new TextField("Nachname zur Bestätigung");
        typed.setHelperText("Tippen Sie: " + file.person().lastName());
        new PersonDialog(
                        name() + " löschen?",
                        "Name, Adresse, Telefon und alle Texte werden endgültig gelöscht; das lässt sich nicht rückgängig"
                                + " machen. Laufende Begleitungen enden, die Mentees warten weiter. Spesen, die noch nicht"
                                + " bei der Bank sind, werden mit Konto und Belegen gelöscht und nicht mehr ausbezahlt. Was bei der"
                                + " Bank ist, bleibt mit Beleg zehn Jahre bei den Abrechnungen. Für die"
                                + " Statistik bleiben Gemeinde, Daten und Stunden ohne Namen.")
                .with(typed)
                .open(
                        "Endgültig löschen",
                        true,
                        () -> {
                            if (!typed.getValue()
                                    .strip()
                                    .equalsIgnoreCase(file.person().lastName())) {
                                return Optional.of(
                                        "Das ist nicht der Nachname. Es wurde nichts gelöscht.");
                            }
                            var objection =
                                    run(
                                            () -> desk.erase(actor.get(), file.pool(), file.id()),
                                            "Gelöscht.");
                            if (objection.isEmpty()) {
                                afterwards.run();
                            }
                            return objection;
                        });
    }

    private Optional<String> record(
            FactKind kind,
            DatePicker day,
            @org.jspecify.annotations.Nullable LocalDate until,
            String reason,
            String done) {
        var on = day.getValue();
        if (on == null) {
            day.focus();
            return Optional.of("Wählen Sie den Tag, zum Beispiel " + PersonDates.day(today) + ".");
        }
        return taken(
                () ->
                        desk.record(
                                actor.get(),
                                file.pool(),
                                file.id(),
                                kind,
                                on,
                                until,
                                reason.strip()),
                done);
    }

    private Optional<String> taken(Supplier<Outcome> command, String done) {
        var objection = run(command, done);
        if (objection.isEmpty()) {
            redraw.run();
        }
        return objection;
    }

    private Optional<String> run(Supplier<Outcome> command, String done) {
        try {
            if (command.get() instanceof Outcome.No(String sentence)) {
                return Optional.of(sentence);
            }
            PersonParts.done(done);
        } catch (NoSuchElementException | AccessDeniedException e) {
            PersonParts.done(
                    "Das hat sich in der Zwischenzeit geändert. Hier steht jetzt der neuste Stand.");
        }
        return Optional.empty();
    }

    private String name() {
        return file.person().firstName() + " " + file.person().lastName();
    }

    private DatePicker day(String label) {
        var picker = PersonDates.picker(label);
        picker.setValue(today);
        picker.setMax(today);
        return picker;
    }

    private static TextArea reason(String label) {
        var area = note(label);
        area.setHelperText("Kurz und sachlich; die Person darf es lesen");
        area.setRequiredIndicatorVisible(true);
        return area;
    }

    private static TextArea note(String label) {
        var area = new TextArea(label);
        area.setMaxLength(LONGEST_REASON);
        area.setMinRows(2);
        area.setHelperText("Freiwillig, kurz und sachlich; die Person darf es lesen");
        return area;
    }
}
