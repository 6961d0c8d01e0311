package ch.mitenand.casefile.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.casefile.AssessmentForm.Choice;
import ch.mitenand.casefile.AssessmentForm.Question;
import ch.mitenand.casefile.Assessments;
import ch.mitenand.shared.LanguageLevel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The field for one question, with the codes or the text of its answer. */
final class AssessmentField {

    static final String YES = "YES";
    static final String NO = "NO";

    private static final List<Choice> YES_OR_NO =
            List.of(new Choice(YES, "Ja"), new Choice(NO, "Nein"));

    private final Question question;
    private final Component component;
    private final Supplier<List<String>> value;
    private final BooleanSupplier mistyped;

    private AssessmentField(Question question, Component component, Supplier<List<String>> value) {
        this(question, component, value, () -> false);
    }

    private AssessmentField(
            Question question,
            Component component,
            Supplier<List<String>> value,
            BooleanSupplier mistyped) {
        this.question = question;
        this.component = css(component, "mi-question");
        this.value = value;
        this.mistyped = mistyped;
    }

    /** The field with the answer that is kept; every change is told. */
    static AssessmentField of(
            Question question, List<String> answer, CaseFaults faults, Runnable changed) {
        return switch (question.kind()) {
            case CHOICE -> choice(question, question.choices(), answer, faults, changed);
            case YES_NO -> choice(question, YES_OR_NO, answer, faults, changed);
            case CHOICES -> choices(question, answer, faults, changed);
            case TEXT -> text(question, answer, faults, changed);
            case LEVEL -> level(question, answer, faults, changed);
            case DAY -> day(question, answer, faults, changed);
        };
    }

    private static AssessmentField choice(
            Question question,
            List<Choice> choices,
            List<String> answer,
            CaseFaults faults,
            Runnable changed) {
        var group = faults.add(question.key(), new RadioButtonGroup<Choice>(question.label()));
        group.setItems(choices);
        group.setItemLabelGenerator(Choice::label);
        group.setHelperText(question.help());
        group.setRequiredIndicatorVisible(question.required());
        choices.stream()
                .filter(c -> answer.contains(c.code()))
                .findFirst()
                .ifPresent(group::setValue);
        group.addValueChangeListener(_ -> changed.run());
        return new AssessmentField(
                question,
                group,
                () -> Optional.ofNullable(group.getValue()).map(Choice::code).stream().toList());
    }

    private static AssessmentField choices(
            Question question, List<String> answer, CaseFaults faults, Runnable changed) {
        var group = faults.add(question.key(), new CheckboxGroup<Choice>(labelled(question)));
        group.setItems(question.choices());
        group.setItemLabelGenerator(Choice::label);
        group.setHelperText(question.help());
        group.setValue(
                question.choices().stream()
                        .filter(c -> answer.contains(c.code()))
                        .collect(Collectors.toSet()));
        group.addValueChangeListener(_ -> changed.run());
        return new AssessmentField(
                question,
                group,
                () ->
                        question.choices().stream()
                                .filter(group.getValue()::contains)
                                .map(Choice::code)
                                .toList());
    }

    private static AssessmentField text(
            Question question, List<String> answer, CaseFaults faults, Runnable changed) {
        var area = faults.add(question.key(), new TextArea(question.label()));
        area.setHelperText(question.help());
        area.setRequiredIndicatorVisible(question.required());
        area.setMaxLength(Assessments.LONGEST_ANSWER);
        area.setMinRows(2);
        area.setValue(String.join("\n", answer));
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(1500);
        area.addValueChangeListener(_ -> changed.run());
        return new AssessmentField(
                question,
                area,
                () -> area.getValue().isBlank() ? List.of() : List.of(area.getValue().strip()));
    }

    private static AssessmentField level(
            Question question, List<String> answer, CaseFaults faults, Runnable changed) {
        var select = faults.add(question.key(), new Select<LanguageLevel>());
        select.setLabel(labelled(question));
        select.setHelperText(question.help());
        select.setItems(LanguageLevel.values());
        select.setEmptySelectionAllowed(!question.required());
        select.setItemLabelGenerator(l -> l == null ? "noch offen" : CaseWords.level(l));
        answer.stream().findFirst().flatMap(LanguageLevel::ofCode).ifPresent(select::setValue);
        select.addValueChangeListener(_ -> changed.run());
        return new AssessmentField(
                question,
                select,
                () -> Optional.ofNullable(select.getValue()).map(Enum::name).stream().toList());
    }

    private static AssessmentField day(
            Question question, List<String> answer, CaseFaults faults, Runnable changed) {
        var picker =
                faults.add(
                        question.key(),
                        CaseDates.picker(
                                question.label(),
                                answer.stream()
                                        .findFirst()
                                        .map(AssessmentField::parsed)
                                        .orElse(null)));
        picker.setHelperText(question.help());
        picker.setRequiredIndicatorVisible(question.required());
        CaseDates.onTyped(picker, changed);
        return new AssessmentField(
                question, picker, () -> days(picker), () -> CaseDates.isMistyped(picker));
    }

    private static List<String> days(DatePicker picker) {
        return Optional.ofNullable(picker.getValue()).map(LocalDate::toString).stream().toList();
    }

    private static @Nullable LocalDate parsed(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    Question question() {
        return question;
    }

    Component component() {
        return component;
    }

    /** Codes or text; empty when nothing was answered. */
    List<String> value() {
        return value.get();
    }

    /** Whether something was typed that is no answer, such as a day that does not exist. */
    boolean isMistyped() {
        return mistyped.getAsBoolean();
    }

    /** Here the label says it: these two may not carry the attribute that others have for it. */
    private static String labelled(Question question) {
        return question.required() ? question.label() + " (nötig)" : question.label();
    }
}
