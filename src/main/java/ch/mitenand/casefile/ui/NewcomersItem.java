package ch.mitenand.casefile.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.labelled;

import ch.mitenand.casefile.Newcomers.Newcomer;
import ch.mitenand.casefile.Newcomers.State;
import ch.mitenand.region.Regions;
import ch.mitenand.shared.SwissFormat;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One newcomer with what can be done next. */
final class NewcomersItem extends ListItem {

    private final Newcomer newcomer;
    private final NewcomersCommands commands;

    NewcomersItem(Newcomer newcomer, Regions regions, NewcomersCommands commands) {
        this.newcomer = newcomer;
        this.commands = commands;
        css(this, "mi-newcomers__item");
        var language = newcomer.language();
        var facts =
                "%s, zugezogen am %s%s"
                        .formatted(
                                CaseWords.municipality(newcomer.bfs(), regions),
                                SwissFormat.date(newcomer.arrivedOn()),
                                language == null
                                        ? unknown()
                                        : ", spricht " + language.germanName());
        var who =
                css(
                        new Div(
                                css(new Span(name()), "mi-newcomers__name"),
                                css(new Paragraph(facts), "mi-muted")),
                        "mi-newcomers__who");
        if (!newcomer.contact().isEmpty()) {
            who.add(new Paragraph(newcomer.contact()));
        }
        var since = newcomer.stateOn();
        var state =
                css(
                        new Div(
                                CaseParts.badge(newcomer.state().germanName(), look()),
                                css(
                                        new Span(
                                                since == null
                                                        ? ""
                                                        : " seit " + SwissFormat.date(since)),
                                        "mi-muted")),
                        "mi-newcomers__state");
        add(who, state, steps());
    }

    /** Of somebody with a case the case says it. */
    private String unknown() {
        return newcomer.opened() == null ? ", Sprache noch nicht bekannt" : "";
    }

    private String name() {
        return (newcomer.firstName() + " " + newcomer.surname()).strip();
    }

    private String look() {
        return switch (newcomer.state()) {
            case TO_INVITE, NO_SHOW -> "act";
            case INVITED, HELD -> "wait";
            case CASE_OPENED -> "good";
            case MANAGES_ALONE -> "";
        };
    }

    private Div steps() {
        var steps = CaseParts.buttons();
        switch (newcomer.state()) {
            case TO_INVITE -> steps.add(step("Eingeladen", State.INVITED));
            case INVITED ->
                    steps.add(
                            step("Gespräch geführt", State.HELD),
                            step("Nicht erschienen", State.NO_SHOW));
            case NO_SHOW -> steps.add(step("Nochmals eingeladen", State.INVITED));
            case HELD ->
                    steps.add(
                            named("Fall eröffnen", () -> commands.open(newcomer)),
                            step("Nur Information", State.MANAGES_ALONE));
            case MANAGES_ALONE ->
                    steps.add(named("Doch Fall eröffnen", () -> commands.open(newcomer)));
            case CASE_OPENED -> {
                var opened = newcomer.opened();
                if (opened != null) {
                    steps.add(
                            labelled(
                                    CaseParts.action(CaseNavigation.overview(opened), "Zum Fall"),
                                    "Zum Fall: " + name()));
                }
                return steps;
            }
        }
        steps.add(
                CaseParts.quiet(
                        "Tag oder Stand ändern",
                        "Tag oder Stand ändern: " + name(),
                        () -> commands.change(newcomer)),
                CaseParts.quiet("Löschen", "Löschen: " + name(), () -> commands.delete(newcomer)));
        return steps;
    }

    private Button step(String label, State state) {
        return named(label, () -> commands.set(newcomer, state));
    }

    private Button named(String label, Runnable action) {
        var button = CaseParts.button(label, action);
        button.setAriaLabel(label + ": " + name());
        return button;
    }
}
