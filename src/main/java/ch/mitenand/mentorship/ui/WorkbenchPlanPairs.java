package ch.mitenand.mentorship.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.details;
import static ch.mitenand.shell.Markup.muted;
import static ch.mitenand.shell.Markup.summary;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.matching.Pair;
import ch.mitenand.mentorship.PlanChoice;
import ch.mitenand.mentorship.PlanRun;
import ch.mitenand.mentorship.PlanRun.Planned;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The pairs of a plan: choose some of them and ask; or lock, bar, postpone, and plan again. */
final class WorkbenchPlanPairs extends Section {

    private static final int SHOWN = 30;

    private final List<Planned> open;
    private final WorkbenchPlanView.Commands commands;
    private final Set<Pair> chosen = new LinkedHashSet<>();
    private final Map<Pair, Checkbox> boxes = new HashMap<>();
    private final Div bar = css(new Div(), "mi-wb-plan__bar");
    private final Button ask = WorkbenchParts.primary("", this::ask);
    private final Checkbox all = new Checkbox("Alle Paare wählen");
    private final PlanRun run;
    private boolean settling;

    WorkbenchPlanPairs(PlanRun run, WorkbenchPlanView.Commands commands) {
        this.commands = commands;
        this.run = run;
        this.open = run.pairs().stream().filter(this::isOpen).toList();
        css(this, "mi-wb-plan__pairs");
        if (run.pairs().isEmpty()) {
            setVisible(false);
            return;
        }
        var heading = new H2("Die Paare");
        heading.add(css(new Span(" " + run.pairs().size()), "mi-count"));
        add(heading);
        if (open.size() > 1) {
            all.addValueChangeListener(e -> chooseAll(e.getValue()));
            add(css(all, "mi-wb-pair__all"));
        }
        add(new WorkbenchMore<>("mi-wb-pairs", run.pairs(), SHOWN, this::pair));
        if (!open.isEmpty()) {
            bar.add(
                    ask,
                    muted("Nichts wird verschickt, bevor Sie die Zusammenfassung bestätigen."));
            add(bar);
        }
        settle();
    }

    /** Not proposed since, and nothing was decided about it since. */
    private boolean isOpen(Planned pair) {
        return pair.now() == null && !run.isPending(pair.pair());
    }

    private ListItem pair(Planned pair) {
        var names = new H3();
        names.add(
                text(pair.mentee().name() + " "),
                css(new Span("mit " + WorkbenchAsk.name(pair.mentor())), "mi-wb-pair__mentor"));
        var line =
                css(
                        new Paragraph(WorkbenchDates.waiting(pair.days())),
                        "mi-wb-pair__line mi-muted");
        if (pair.urgent()) {
            line.addComponentAsFirst(WorkbenchParts.urgent());
        }
        if (pair.locked()) {
            line.add(WorkbenchParts.badge("fest", "good"));
        }
        if (run.isPending(pair.pair())) {
            line.add(WorkbenchParts.badge("Wahl noch nicht eingerechnet", "wait"));
        }
        var now = pair.now();
        if (now != null) {
            line.add(WorkbenchParts.badge(now.germanName(), "wait"));
        }
        var item =
                css(
                        new ListItem(
                                box(pair),
                                css(new Div(names, line), "mi-wb-pair__who"),
                                WorkbenchBar.of(pair.total(), pair.points())),
                        now == null ? "mi-wb-pair" : "mi-wb-pair mi-wb-pair--gone");
        item.add(more(pair));
        return item;
    }

    private Component box(Planned pair) {
        var box = new Checkbox(chosen.contains(pair.pair()));
        box.setAriaLabel("Wählen: " + said(pair));
        box.setEnabled(isOpen(pair));
        box.addValueChangeListener(e -> choose(pair.pair(), e.getValue()));
        boxes.put(pair.pair(), box);
        return css(box, "mi-wb-pair__box");
    }

    private static String said(Planned pair) {
        return pair.mentee().name() + " mit " + pair.mentor().name();
    }

    private Component more(Planned pair) {
        var buttons = css(new Div(), "mi-wb-pair__choices");
        if (isOpen(pair)) {
            var two = pair.pair();
            buttons.add(
                    pair.locked()
                            ? choice(
                                    "Nicht mehr fest",
                                    pair,
                                    () -> commands.lift(new PlanChoice.Locked(two)))
                            : choice(
                                    "Fest",
                                    pair,
                                    () -> commands.choose(new PlanChoice.Locked(two))),
                    choice(
                            "Nicht dieses Paar",
                            pair,
                            () -> commands.choose(new PlanChoice.Barred(two))),
                    choice(
                            "Später",
                            pair,
                            () -> commands.choose(new PlanChoice.Postponed(two.mentee()))));
        }
        var why =
                css(
                        details(
                                summary(text("Warum?")),
                                false,
                                pair.points().isEmpty()
                                        ? new Paragraph(
                                                "Von Hand fest gewählt, obwohl es nach Punkten wenig passt.")
                                        : WorkbenchBar.sentences(pair.points())),
                        "mi-wb__more mi-wb-pair__why");
        return css(new Div(why, buttons), "mi-wb-pair__more");
    }

    private static Button choice(String label, Planned pair, Runnable action) {
        var button = WorkbenchParts.quiet(label, label + ": " + said(pair), action);
        button.setDisableOnClick(true);
        return button;
    }

    private void choose(Pair pair, boolean yes) {
        if (yes) {
            chosen.add(pair);
        } else {
            chosen.remove(pair);
        }
        if (!settling) {
            settle();
        }
    }

    private void chooseAll(boolean yes) {
        if (settling) {
            return;
        }
        settling = true;
        chosen.clear();
        if (yes) {
            open.forEach(pair -> chosen.add(pair.pair()));
        }
        boxes.forEach((pair, box) -> box.setValue(chosen.contains(pair)));
        settling = false;
        settle();
    }

    /** Makes the box for all and the button fit what is chosen. */
    private void settle() {
        settling = true;
        all.setValue(!open.isEmpty() && chosen.size() == open.size());
        all.setIndeterminate(!chosen.isEmpty() && chosen.size() < open.size());
        settling = false;
        bar.setClassName("mi-wb-plan__bar--on", !chosen.isEmpty());
        ask.setEnabled(!chosen.isEmpty());
        ask.setText(
                chosen.size() <= 1
                        ? "Beide anfragen"
                        : "Bei " + chosen.size() + " Paaren beide anfragen");
    }

    private void ask() {
        var pairs =
                open.stream()
                        .filter(pair -> chosen.contains(pair.pair()))
                        .map(pair -> new WorkbenchAsk.Two(pair.mentee(), pair.mentor()))
                        .toList();
        WorkbenchAsk.confirm(pairs, () -> commands.adopt(Set.copyOf(chosen)));
    }
}
