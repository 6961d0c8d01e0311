package ch.mitenand.organisation.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.muted;

import ch.mitenand.organisation.FormMerge.Changed;
import ch.mitenand.organisation.FormMerge.Field;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Two people have saved. Both values of every differing field stand side by side; fields that only
 * one of them has touched are chosen already, and nothing is saved before the person has chosen.
 */
final class ProfileConflict extends Section {

    static final String MINE = "Meine Eingabe behalten";
    static final String THEIRS = "Gespeicherten Stand übernehmen";
    static final String SAVE = "Mit dieser Auswahl speichern";

    private final Map<String, RadioButtonGroup<Boolean>> choices = new LinkedHashMap<>();
    private final Paragraph problem =
            attribute(css(new Paragraph(), "mi-panel__problem"), "role", "alert");

    /**
     * The panel.
     *
     * @param decided gets the labels of the fields to take from the other person
     */
    ProfileConflict(List<Field> fields, Consumer<Set<String>> decided, Runnable reload) {
        css(this, "mi-panel mi-panel--warn");
        attribute(this, "role", "alert");
        add(
                new H2("Jemand anders hat in der Zwischenzeit gespeichert"),
                new Paragraph(
                        fields.isEmpty()
                                ? "Der Inhalt ist derselbe. Sie können weiterarbeiten."
                                : "Ihre Eingaben sind noch da. Wählen Sie bei jedem Punkt, was gelten soll."));
        fields.forEach(field -> add(part(field)));
        problem.setVisible(false);
        add(
                problem,
                css(
                        new Div(
                                Parts.primary(SAVE, () -> decide(decided)),
                                Parts.button("Den anderen Stand laden", reload)),
                        "mi-actions"));
    }

    private Div part(Field field) {
        var choice = new RadioButtonGroup<Boolean>("Was gilt bei «" + field.label() + "»?");
        choice.setItems(Boolean.FALSE, Boolean.TRUE);
        choice.setItemLabelGenerator(theirs -> theirs ? THEIRS : MINE);
        if (field.changed() != Changed.BOTH) {
            choice.setValue(field.changed() == Changed.THEIRS);
        }
        choices.put(field.label(), choice);
        var texts =
                css(
                        new Div(
                                text("Meine Eingabe", field.mine()),
                                text("Gespeicherter Stand", field.theirs())),
                        "mi-panel__two");
        return css(new Div(new H3(field.label()), texts, choice), "mi-panel__part");
    }

    private static Div text(String title, String text) {
        var content =
                text.isEmpty()
                        ? new Paragraph(muted("leer"))
                        : css(new Paragraph(text), "mi-panel__text");
        return new Div(css(new Paragraph(title), "mi-edit__label"), content);
    }

    private void decide(Consumer<Set<String>> decided) {
        long open = choices.values().stream().filter(RadioButtonGroup::isEmpty).count();
        if (open > 0) {
            problem.setText("Wählen Sie noch bei " + open + (open == 1 ? " Punkt." : " Punkten."));
            problem.setVisible(true);
            return;
        }
        var fromTheirs = new HashSet<String>();
        choices.forEach((label, choice) -> {
            if (choice.getValue()) {
                fromTheirs.add(label);
            }
        });
        decided.accept(fromTheirs);
    }
}
