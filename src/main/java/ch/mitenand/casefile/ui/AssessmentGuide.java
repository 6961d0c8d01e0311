package ch.mitenand.casefile.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.labelled;
import static ch.mitenand.shell.Markup.list;

import ch.mitenand.casefile.AssessmentForm;
import ch.mitenand.casefile.Assessments;
import ch.mitenand.casefile.ShortAssessment;
import ch.mitenand.shared.SwissFormat;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;

/**
 * The form, filled in together with the person: by sections, on a phone one at a time. Every answer
 * is kept as soon as it is given.
 */
final class AssessmentGuide extends Div {

    /** What the guide does with the answers. */
    interface Commands {

        Assessments.Outcome save(
                ShortAssessment draft, LocalDate heldOn, Map<String, List<String>> answers);

        Assessments.Outcome finish(ShortAssessment draft);

        /** It is finished, or gone. */
        void leave(String sentence);
    }

    private static final String HELD_ON = "heldOn";

    private final AssessmentForm form;
    private final Commands commands;
    private final Clock clock;
    private final CaseFaults faults = new CaseFaults();
    private final Map<String, AssessmentField> fields = new LinkedHashMap<>();
    private final List<AssessmentGuideSection> sections = new ArrayList<>();
    private final DatePicker heldOn;
    private final Paragraph status = css(new Paragraph(), "mi-guide__status mi-muted");
    private final Div stale = new Div();
    private final Div alert = CaseParts.alert();
    private final Div steps = new Div();

    private ShortAssessment draft;
    private Map<String, String> missing = Map.of();
    private Map<String, String> notKept = Map.of();
    private int here;

    AssessmentGuide(AssessmentForm form, ShortAssessment draft, Commands commands, Clock clock) {
        this.form = form;
        this.draft = draft;
        this.commands = commands;
        this.clock = clock;
        heldOn = faults.add(HELD_ON, CaseDates.picker("Tag des Gesprächs", draft.heldOn()));
        heldOn.setMax(LocalDate.now(clock));
        heldOn.setRequiredIndicatorVisible(true);
        CaseDates.onTyped(heldOn, this::save);
        css(this, "mi-guide");
        attribute(attribute(status, "role", "status"), "aria-live", "polite");
        say("Jede Antwort wird sofort gespeichert.");
        drawSections();
        add(head(), stale, css(steps, "mi-guide__steps"));
        sections.forEach(this::add);
        add(alert, css(finishBar(), "mi-guide__bar"));
        show(0);
    }

    private Div head() {
        var version =
                new Paragraph(
                        "Formular der Fachstelle, Version %d vom %s. Mit * ist nötig."
                                .formatted(form.version(), SwissFormat.date(form.validFrom())));
        return css(new Div(css(version, "mi-muted"), heldOn), "mi-guide__head");
    }

    private Div finishBar() {
        return new Div(status, CaseParts.primary("Assessment abschliessen", this::finish));
    }

    private void drawSections() {
        var bySection = AssessmentWords.sections(form);
        int last = bySection.size() - 1;
        bySection.forEach((name, questions) -> {
            int number = sections.size();
            var section =
                    new AssessmentGuideSection(
                            number, name, last, () -> show(number - 1), () -> show(number + 1));
            for (var question : questions) {
                var answer = draft.answers().getOrDefault(question.key(), List.of());
                var field = AssessmentField.of(question, answer, faults, this::changed);
                fields.put(question.key(), field);
                section.add(field);
            }
            section.close();
            sections.add(section);
        });
        ask();
    }

    private void changed() {
        ask();
        save();
    }

    /** What follows from a yes is seen only then; its answer stays meanwhile. */
    private void ask() {
        var given = answers();
        fields.values()
                .forEach(field -> field.component().setVisible(form.asks(field.question(), given)));
    }

    /** On a phone only this section is seen; elsewhere it comes into sight. */
    private void show(int number) {
        boolean moved = number != here;
        here = number;
        for (int i = 0; i < sections.size(); i++) {
            sections.get(i).here(i == number);
        }
        steps.removeAll();
        steps.add(stepList());
        if (moved) {
            sections.get(number).comeIntoSight();
        }
    }

    private Nav stepList() {
        var items = new ArrayList<ListItem>();
        for (int i = 0; i < sections.size(); i++) {
            int number = i;
            var button =
                    css(
                            new NativeButton(
                                    (i + 1) + ". " + sections.get(i).name(), _ -> show(number)),
                            "mi-guide__step");
            items.add(new ListItem(i == here ? attribute(button, "aria-current", "step") : button));
        }
        return labelled(new Nav(list("mi-guide__list", items)), "Teile des Kurzassessments");
    }

    private Map<String, List<String>> answers() {
        var answers = new LinkedHashMap<String, List<String>>();
        fields.forEach((key, field) -> {
            var given =
                    field.isMistyped()
                            ? draft.answers().getOrDefault(key, List.of())
                            : field.value();
            if (!given.isEmpty()) {
                answers.put(key, given);
            }
        });
        return answers;
    }

    /** What was typed that is no day; what was kept before stays meanwhile. */
    private Map<String, String> mistyped() {
        var wrong = new LinkedHashMap<String, String>();
        if (heldOn.getValue() == null) {
            wrong.put(HELD_ON, CaseDates.MISTYPED);
        }
        fields.forEach((key, field) -> {
            if (field.isMistyped()) {
                wrong.put(key, CaseDates.MISTYPED);
            }
        });
        return wrong;
    }

    /** Keeps the draft; true when it is kept. */
    private boolean save() {
        try {
            return saved(commands.save(draft, day(), answers()));
        } catch (NoSuchElementException | AccessDeniedException e) {
            commands.leave("Das Kurzassessment ist nicht mehr offen.");
            return false;
        }
    }

    private LocalDate day() {
        return Objects.requireNonNullElse(heldOn.getValue(), draft.heldOn());
    }

    private boolean saved(Assessments.Outcome outcome) {
        notKept = Map.of();
        switch (outcome) {
            case Assessments.Outcome.Done(var kept) -> {
                return kept(kept, mistyped());
            }
            case Assessments.Outcome.Partly(var kept, var wrong) -> {
                var all = new LinkedHashMap<>(wrong);
                all.putAll(mistyped());
                return kept(kept, all);
            }
            case Assessments.Outcome.No(var sentence) -> notSaved(sentence);
            case Assessments.Outcome.Wrong(var wrong) -> notSaved(faults.show(wrong));
            case Assessments.Outcome.Stale(var current) -> stale(current);
        }
        return false;
    }

    /** Everything is kept but for what is wrong; true when nothing is. */
    private boolean kept(ShortAssessment kept, Map<String, String> wrong) {
        draft = kept;
        notKept = wrong;
        stale.removeAll();
        stillMissing(wrong);
        String time = SwissFormat.time(ZonedDateTime.now(clock).toLocalTime());
        say(
                wrong.isEmpty()
                        ? "Gespeichert um " + time + " Uhr."
                        : "Gespeichert um " + time + " Uhr, ausser was rot markiert ist.");
        return wrong.isEmpty();
    }

    /** What has been answered meanwhile is not marked any more; what is wrong, is. */
    private void stillMissing(Map<String, String> wrong) {
        var rest = new LinkedHashMap<>(missing);
        rest.keySet().removeAll(answers().keySet());
        missing = rest;
        var marked = new LinkedHashMap<>(rest);
        marked.putAll(wrong);
        faults.mark(marked);
        if (rest.isEmpty()) {
            CaseParts.say(alert, "");
        }
    }

    private void notSaved(String sentence) {
        say("Noch nicht gespeichert.");
        CaseParts.say(alert, sentence);
    }

    /** What was typed stays in the fields; the next saving counts. */
    private void stale(ShortAssessment current) {
        if (current.finishedOn() != null) {
            commands.leave("Jemand hat das Kurzassessment inzwischen abgeschlossen.");
            return;
        }
        draft = current;
        stale.removeAll();
        stale.add(new CaseStale(AssessmentWords.changes(form, current.answers(), answers())));
        stale.add(CaseParts.button("Meine Antworten speichern", this::save));
        say("Noch nicht gespeichert.");
    }

    private void finish() {
        if (!save()) {
            if (!notKept.isEmpty()) {
                firstWith(notKept).ifPresent(this::show);
                CaseParts.say(alert, faults.show(notKept));
            }
            return;
        }
        try {
            switch (commands.finish(draft)) {
                case Assessments.Outcome.Done _, Assessments.Outcome.Partly _ ->
                        commands.leave("Das Kurzassessment ist abgeschlossen.");
                case Assessments.Outcome.No(var sentence) -> CaseParts.say(alert, sentence);
                case Assessments.Outcome.Wrong(var wrong) -> missing(wrong);
                case Assessments.Outcome.Stale(var current) -> stale(current);
            }
        } catch (NoSuchElementException | AccessDeniedException e) {
            commands.leave("Das Kurzassessment ist nicht mehr offen.");
        }
    }

    private void missing(Map<String, String> wrong) {
        missing = wrong;
        firstWith(wrong).ifPresent(this::show);
        CaseParts.say(alert, faults.show(wrong));
    }

    private Optional<Integer> firstWith(Map<String, String> wrong) {
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).hasOneOf(wrong.keySet())) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private void say(String sentence) {
        status.setText(sentence);
    }
}
