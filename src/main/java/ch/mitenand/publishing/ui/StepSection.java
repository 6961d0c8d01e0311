package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;

import ch.mitenand.publishing.Finding;
import ch.mitenand.publishing.Finding.Severity;
import ch.mitenand.publishing.Finding.Step;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/**
 * One step of the editor with its part of the sketch.
 *
 * @param <P> the part
 */
abstract class StepSection<P> extends Section {

    private final Step step;
    private final H2 heading;
    private final Div hints = css(new Div(), "mi-step__hints");
    private final Div content = css(new Div(), "mi-step__content");

    StepSection(Step step, String introduction) {
        this.step = step;
        heading = attribute(new H2(step.germanName()), "tabindex", "-1");
        heading.setId("schritt-" + (step.ordinal() + 1) + "-titel");
        css(this, "mi-step");
        attribute(this, "aria-labelledby", heading.getId().orElseThrow());
        add(heading, css(new Paragraph(introduction), "mi-muted"), hints, content);
    }

    /** Fills the fields. */
    abstract void show(P part);

    /** What the fields say now. */
    abstract P read();

    /** The step. */
    final Step step() {
        return step;
    }

    /** Puts the fields below the heading. */
    final void place(Component... fields) {
        content.add(fields);
    }

    /** Shows what the server has to say about this step: friendly, and never in the way. */
    void hint(List<Finding> findings) {
        hints.removeAll();
        var list = new UnorderedList();
        findings.stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .forEach(finding ->
                        list.add(new ListItem(icon("help"), new Span(finding.message()))));
        if (list.getChildren().findAny().isPresent()) {
            hints.add(css(list, "mi-hint"));
        }
    }

    /** Takes the person here: scrolls, and gives the heading the focus. */
    void reveal() {
        heading.getElement()
                .executeJs(
                        "this.focus({preventScroll: true}); this.closest('section').scrollIntoView()");
    }
}
