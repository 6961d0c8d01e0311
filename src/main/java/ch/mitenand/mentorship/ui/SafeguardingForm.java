package ch.mitenand.mentorship.ui;

import static ch.mitenand.shell.Markup.css;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Function;

/** Writes a note to a report, or closes it. */
final class SafeguardingForm extends Section {

    private static final int LONGEST = 4000;

    /**
     * @param note keeps a note; says what is wrong, or nothing
     * @param close closes with the outcome; says what is wrong, or nothing
     */
    SafeguardingForm(Function<String, String> note, Function<String, String> close) {
        css(this, "mi-protect__form");
        var words = area("Was haben Sie getan oder vor?");
        var keep = new Button("Notiz festhalten", _ -> give(words, note));
        var outcome = area("Was ist das Ergebnis?");
        var end = new Button("Meldung abschliessen", _ -> give(outcome, close));
        end.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Div(words, keep));
        add(new H2("Abschliessen"));
        var then =
                "Die Meldung bleibt lesbar, Notizen auch. Rückgängig machen lässt es sich nicht.";
        add(css(new Paragraph(then), "mi-muted"), new Div(outcome, end));
    }

    private static TextArea area(String label) {
        var area = new TextArea(label);
        area.setMaxLength(LONGEST);
        area.setMinRows(3);
        area.setWidthFull();
        return area;
    }

    private static void give(TextArea area, Function<String, String> command) {
        String problem = command.apply(area.getValue());
        area.setInvalid(!problem.isEmpty());
        area.setErrorMessage(problem);
    }
}
