package ch.mitenand.casefile.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.casefile.AssessmentForm.Kind;
import ch.mitenand.casefile.AssessmentForm.Question;
import ch.mitenand.shared.SwissFormat;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** The questions of the next version: words, order, more of them; published all at once. */
final class FormsEditor extends Div {

    /** Publishes a version; empty when it is published, else why not. */
    interface Publisher {

        Optional<String> publish(LocalDate validFrom, List<Question> questions);
    }

    private static final int BY_ONE = 1;

    private final Publisher publisher;
    private final Runnable close;
    private final List<FormsQuestion> questions = new ArrayList<>();
    private final Div list = css(new Div(), "mi-form__questions");
    private final DatePicker validFrom;
    private final Div alert = CaseParts.alert();

    FormsEditor(List<Question> start, LocalDate first, Publisher publisher, Runnable close) {
        this.publisher = publisher;
        this.close = close;
        css(this, "mi-form");
        start.forEach(this::append);
        validFrom = CaseDates.picker("Gültig ab", first);
        validFrom.setHelperText("Ab diesem Tag beginnen neue Kurzassessments mit dieser Version");
        add(
                list,
                CaseParts.button("Frage hinzufügen", this::addQuestion),
                css(new Div(validFrom), "mi-case__short"),
                alert,
                CaseParts.buttons(
                        CaseParts.primary("Veröffentlichen", this::confirm),
                        CaseParts.button("Abbrechen", this::leave)));
        draw();
    }

    private void append(Question question) {
        questions.add(new FormsQuestion(question, this::move, this::remove));
    }

    private void addQuestion() {
        String section = questions.isEmpty() ? "" : questions.getLast().value().section();
        append(new Question(freeKey(), section, "", "", Kind.TEXT, false, List.of()));
        draw();
        questions.getLast().focus();
    }

    private String freeKey() {
        var taken = new HashSet<String>();
        questions.forEach(q -> taken.add(q.value().key()));
        int number = 1;
        while (taken.contains("extra" + number)) {
            number++;
        }
        return "extra" + number;
    }

    private void move(FormsQuestion question, boolean up) {
        int from = questions.indexOf(question);
        int to = up ? from - BY_ONE : from + BY_ONE;
        if (to >= 0 && to < questions.size()) {
            Collections.swap(questions, from, to);
            draw();
            question.focus();
        }
    }

    private void remove(FormsQuestion question) {
        questions.remove(question);
        draw();
    }

    private void draw() {
        list.removeAll();
        questions.forEach(list::add);
    }

    private List<Question> value() {
        return questions.stream().map(FormsQuestion::value).toList();
    }

    private void confirm() {
        CaseParts.say(alert, "");
        var day = validFrom.getValue();
        if (day == null) {
            CaseParts.say(alert, "Bitte wählen Sie, ab wann die Version gilt.");
            return;
        }
        new CaseDialog(
                        "Version veröffentlichen?",
                        "Ab %s füllen alle Stellen diese %s aus. Eine veröffentlichte Version lässt sich nicht mehr ändern, nur durch eine nächste ersetzen."
                                .formatted(
                                        SwissFormat.longDate(day),
                                        CaseParts.count(questions.size(), "Frage", "Fragen")))
                .open("Veröffentlichen", false, () -> publish(day));
    }

    private Optional<String> publish(LocalDate day) {
        var objection = publisher.publish(day, value());
        if (objection.isEmpty()) {
            close.run();
            CaseParts.done("Die neue Version ist veröffentlicht.");
        }
        return objection;
    }

    private void leave() {
        new CaseDialog("Änderungen verwerfen?")
                .with(new Paragraph("Was Sie hier geändert haben, geht verloren."))
                .open(
                        "Verwerfen",
                        false,
                        () -> {
                            close.run();
                            return Optional.empty();
                        });
    }
}
