package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.muted;

import ch.mitenand.publishing.WorkingCopy;
import ch.mitenand.publishing.ui.EditorMerge.Changed;
import ch.mitenand.publishing.ui.EditorMerge.Part;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Two people have saved. Both texts of every differing part stand side by side; the person chooses
 * part by part, and until then nothing is saved or thrown away. Parts that only one of them has
 * touched are chosen already.
 */
final class EditorConflict extends Section {

    private final Map<String, RadioButtonGroup<Boolean>> choices = new HashMap<>();
    private final Paragraph problem =
            attribute(css(new Paragraph(), "mi-panel__problem"), "role", "alert");

    /**
     * What the text is called that is not mine.
     *
     * @param title what has happened
     * @param text what the other text is
     */
    record Other(String title, String text) {

        /** The public text, when there is no other draft. */
        static final Other PUBLIC =
                new Other(
                        "Der gemeinsame Entwurf ist inzwischen veröffentlicht oder verworfen worden",
                        "Öffentliche Fassung");

        /** What somebody has saved. */
        static Other of(WorkingCopy theirs) {
            String name = theirs.editor().isEmpty() ? "Jemand" : theirs.editor();
            return new Other(name + " hat in der Zwischenzeit gespeichert", "Fassung von " + name);
        }
    }

    /**
     * The panel.
     *
     * @param decided gets the keys of the parts to take from the other person
     */
    EditorConflict(Other other, List<Part> parts, Consumer<Set<String>> decided) {
        css(this, "mi-panel mi-panel--warn");
        attribute(this, "role", "alert");
        add(new H2(other.title()), new Paragraph(introduction(parts)));
        parts.forEach(part -> add(part(part, other.text())));
        problem.setVisible(false);
        var button = new NativeButton("Mit dieser Auswahl weiterarbeiten", _ -> decide(decided));
        add(problem, css(button, "mi-button"));
    }

    private static String introduction(List<Part> parts) {
        return parts.isEmpty()
                ? "Der Inhalt ist derselbe. Sie können weiterarbeiten."
                : "Wählen Sie bei jedem Punkt, was gelten soll. Bis dahin geht nichts verloren.";
    }

    private Div part(Part part, String other) {
        var choice = new RadioButtonGroup<Boolean>("Was gilt bei «" + part.label() + "»?");
        choice.setItems(Boolean.FALSE, Boolean.TRUE);
        choice.setItemLabelGenerator(
                theirs -> theirs ? other + " übernehmen" : "Meine Fassung behalten");
        if (part.changed() != Changed.BOTH) {
            choice.setValue(part.changed() == Changed.THEIRS);
        }
        choices.put(part.key(), choice);
        var texts =
                css(
                        new Div(text("Meine Fassung", part.mine()), text(other, part.theirs())),
                        "mi-panel__two");
        return css(new Div(new H3(part.label()), texts, choice), "mi-panel__part");
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
        choices.forEach((key, choice) -> {
            if (choice.getValue()) {
                fromTheirs.add(key);
            }
        });
        decided.accept(fromTheirs);
    }
}
