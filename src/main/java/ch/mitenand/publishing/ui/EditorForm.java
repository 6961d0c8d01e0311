package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.offer.NextDates.Meeting;
import ch.mitenand.publishing.Finding;
import ch.mitenand.publishing.Finding.Step;
import ch.mitenand.publishing.OfferSketch;
import ch.mitenand.publishing.OfferSketch.SketchPlace;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/**
 * The five steps below each other with the list of steps above them. One page instead of a stepper:
 * on a phone of 360 pixels scrolling costs nothing, while "next" and "back" cost a round trip each,
 * hide how little is asked for, and lose the place when the screen turns off. Only the first four
 * steps are open, and in them only what an offer needs to become public.
 */
final class EditorForm extends Div {

    private final EditFields fields;
    private final StepList list = new StepList(this::reveal);
    private final StepBasics basics;
    private final StepWhere where;
    private final StepWhen when;
    private final StepJoining joining;
    private final StepDetails details;
    private final List<StepSection<?>> steps;

    /**
     * An empty form.
     *
     * @param places places at which the organisation already holds something
     * @param pictures those of the offer
     * @param changed told about every change by the person
     */
    EditorForm(
            EditorSources sources,
            List<SketchPlace> places,
            EditorPictures pictures,
            Runnable changed) {
        fields = new EditFields(changed);
        basics = new StepBasics(fields, sources.categories());
        where = new StepWhere(fields, sources.regions(), places);
        when = new StepWhen(fields);
        joining = new StepJoining(fields);
        details = new StepDetails(fields, sources.catalogue(), sources.search(), pictures);
        steps = List.of(basics, where, when, joining, details);
        css(this, "mi-editor__form");
        steps.forEach(step -> {
            step.getElement()
                    .addEventListener("focusin", _ -> list.current(step.step()))
                    .setFilter("!element.contains(event.relatedTarget)");
            add(step);
        });
    }

    /** The list of steps, which stands outside of the form. */
    StepList list() {
        return list;
    }

    /** Fills all fields. */
    void show(OfferSketch sketch) {
        fields.quietly(() -> {
            basics.show(sketch.basics());
            where.show(sketch.where());
            when.show(sketch.when());
            joining.show(sketch.joining());
            details.show(sketch.details());
        });
    }

    /** What the fields say now. */
    OfferSketch read() {
        return new OfferSketch(
                basics.read(), where.read(), when.read(), joining.read(), details.read());
    }

    /** Shows what the server has understood of what was written. */
    void understood(List<Finding> findings, List<Meeting> next) {
        steps.forEach(step -> step.hint(of(findings, step.step())));
        when.understood(next, of(findings, Step.WHEN));
        list.show(findings);
    }

    /** Leads to a step. */
    void reveal(Step step) {
        list.current(step);
        steps.get(step.ordinal()).reveal();
    }

    private static List<Finding> of(List<Finding> findings, Step step) {
        return findings.stream().filter(finding -> finding.step() == step).toList();
    }
}
