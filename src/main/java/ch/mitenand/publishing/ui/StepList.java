package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.labelled;
import static ch.mitenand.shell.Markup.ordered;
import static ch.mitenand.shell.Markup.spoken;

import ch.mitenand.publishing.Finding;
import ch.mitenand.publishing.Finding.Severity;
import ch.mitenand.publishing.Finding.Step;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The steps with what is done and what is missing; a tap leads to the step. */
final class StepList extends Nav {

    private final Map<Step, NativeButton> buttons = new EnumMap<>(Step.class);

    StepList(Consumer<Step> go) {
        labelled(css(this, "mi-steplist"), "Schritte");
        var items = new ArrayList<ListItem>();
        for (Step step : Step.values()) {
            var button = css(new NativeButton("", _ -> go.accept(step)), "mi-steplist__step");
            buttons.put(step, button);
            items.add(new ListItem(button));
        }
        add(ordered("mi-steplist__list", items));
        current(Step.BASICS);
    }

    /** Marks the step at which the person is. */
    void current(Step step) {
        buttons.forEach((other, button) -> {
            if (other == step) {
                button.getElement().setAttribute("aria-current", "step");
            } else {
                button.getElement().removeAttribute("aria-current");
            }
        });
    }

    /** Shows what is missing where. */
    void show(List<Finding> findings) {
        buttons.forEach((step, button) -> {
            long missing =
                    findings.stream()
                            .filter(f -> f.step() == step && f.severity() == Severity.MISSING)
                            .count();
            draw(step, button, missing);
        });
    }

    private static void draw(Step step, NativeButton button, long missing) {
        boolean optional = step == Step.DETAILS && missing == 0;
        boolean done = missing == 0 && !optional;
        String number = Integer.toString(step.ordinal() + 1);
        var sign = css(done ? new Span(icon("check")) : new Span(number), "mi-steplist__sign");
        var name = css(new Span(step.germanName()), "mi-steplist__name");
        String state = done ? "erledigt" : optional ? "freiwillig" : missing + " fehlt noch";
        if (missing > 1) {
            state = missing + " fehlen noch";
        }
        button.removeAll();
        button.add(sign, name, spoken(", "), css(new Span(state), "mi-steplist__state"));
        button.getElement().getClassList().set("mi-steplist__step--done", done);
    }
}
