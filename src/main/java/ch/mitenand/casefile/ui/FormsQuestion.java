package ch.mitenand.casefile.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.casefile.AssessmentForm;
import ch.mitenand.casefile.AssessmentForm.Choice;
import ch.mitenand.casefile.AssessmentForm.Kind;
import ch.mitenand.casefile.AssessmentForm.Question;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * One question of the next version. The kind and the codes of questions with which the portal works
 * stay as they are.
 */
final class FormsQuestion extends FieldSet {

    /** Also needed by the portal: they say more about an answer that is yes. */
    private static final Set<String> FOLLOWERS = Set.of("interpreterLanguage", "shortenedReason");

    /** The portal knows what each of their answers means. */
    private static final Set<String> ORDERED = Set.of("track", "schoolYears");

    private final Question base;
    private final boolean fixed;
    private final boolean ordered;
    private final TextField label = new TextField("Frage");
    private final TextField section = new TextField("Teil");
    private final TextField help = new TextField("Hilfe (freiwillig)");
    private final Select<Kind> kind = new Select<>();
    private final TextArea choices = new TextArea("Antworten, eine pro Zeile");
    private final Checkbox required = new Checkbox("Antwort nötig");

    FormsQuestion(
            Question base,
            BiConsumer<FormsQuestion, Boolean> move,
            Consumer<FormsQuestion> remove) {
        super(base.label().isEmpty() ? "Neue Frage" : base.label());
        this.base = base;
        boolean known = AssessmentForm.KNOWN.contains(base.key());
        this.fixed =
                known
                        || AssessmentForm.FIXED.contains(base.key())
                        || FOLLOWERS.contains(base.key());
        this.ordered = ORDERED.contains(base.key());
        css(this, "mi-form__question");
        label.setValue(base.label());
        label.setMaxLength(200);
        section.setValue(base.section());
        section.setMaxLength(80);
        help.setValue(base.help());
        help.setMaxLength(200);
        required.setValue(base.required());
        required.setEnabled(!fixed || known);
        prepareKind();
        add(css(new Div(label, section, help, kind, choices), "mi-case__fields"), required);
        add(buttons(move, remove));
    }

    private void prepareKind() {
        kind.setLabel("Art der Antwort");
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(FormsQuestion::name);
        kind.setValue(base.kind());
        kind.setReadOnly(fixed);
        choices.setValue(String.join("\n", base.choices().stream().map(Choice::label).toList()));
        choices.setVisible(hasChoices(base.kind()));
        if (ordered) {
            choices.setHelperText(
                    "Gleich viele Zeilen in gleicher Reihenfolge; nur der Wortlaut ändert.");
        }
        kind.addValueChangeListener(e -> choices.setVisible(hasChoices(e.getValue())));
    }

    private Div buttons(BiConsumer<FormsQuestion, Boolean> move, Consumer<FormsQuestion> remove) {
        String name = base.label().isEmpty() ? "neue Frage" : base.label();
        var buttons =
                CaseParts.buttons(
                        CaseParts.quiet(
                                "Nach oben", "Nach oben: " + name, () -> move.accept(this, true)),
                        CaseParts.quiet(
                                "Nach unten",
                                "Nach unten: " + name,
                                () -> move.accept(this, false)));
        if (!fixed) {
            buttons.add(
                    CaseParts.quiet("Entfernen", "Entfernen: " + name, () -> remove.accept(this)));
        }
        return buttons;
    }

    private static boolean hasChoices(Kind kind) {
        return kind == Kind.CHOICE || kind == Kind.CHOICES;
    }

    private static String name(Kind kind) {
        return switch (kind) {
            case CHOICE -> "eine Antwort aus mehreren";
            case CHOICES -> "mehrere Antworten";
            case YES_NO -> "ja oder nein";
            case TEXT -> "Text";
            case LEVEL -> "Sprachniveau";
            case DAY -> "Datum";
        };
    }

    void focus() {
        label.focus();
    }

    /** What stands in the fields. */
    Question value() {
        var chosen = Objects.requireNonNullElse(kind.getValue(), base.kind());
        return new Question(
                base.key(),
                section.getValue().strip(),
                label.getValue().strip(),
                help.getValue().strip(),
                chosen,
                required.getValue(),
                hasChoices(chosen) ? choices(choices.getValue()) : List.of());
    }

    /**
     * An answer that keeps its words keeps its code, also on another line; else it has that of the
     * same line where nobody else has it, else a new one. The tracks and the years at school stay
     * in order.
     */
    private List<Choice> choices(String lines) {
        var labels = lines.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        var before = base.choices();
        var taken = new HashSet<String>();
        before.forEach(c -> taken.add(c.code()));
        var choices = new ArrayList<Choice>();
        for (int i = 0; i < labels.size(); i++) {
            String words = labels.get(i);
            boolean same = i < before.size() && isFreeFor(before.get(i), labels);
            var kept = ordered ? Optional.<Choice>empty() : worded(words);
            String code =
                    kept.map(Choice::code)
                            .orElseGet(same ? before.get(i)::code : () -> freeCode(taken));
            choices.add(new Choice(code, words));
        }
        return List.copyOf(choices);
    }

    private Optional<Choice> worded(String words) {
        return base.choices().stream().filter(c -> c.label().equals(words)).findFirst();
    }

    /** Whether no other line has the words of this answer. */
    private boolean isFreeFor(Choice choice, List<String> labels) {
        return ordered || !labels.contains(choice.label());
    }

    private static String freeCode(HashSet<String> taken) {
        int number = 1;
        while (!taken.add("OPTION_" + number)) {
            number++;
        }
        return "OPTION_" + number;
    }
}
