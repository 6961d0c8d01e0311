package ch.mitenand.casefile.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.list;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.casefile.Assessments.Advice;
import ch.mitenand.casefile.Assessments.ProviderKind;
import ch.mitenand.casefile.CaseFile;
import ch.mitenand.shared.SwissFormat;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;

/** What providers have recommended; open ones ask for a decision. */
final class CaseOverviewAdvice extends Section {

    private final boolean open;
    private final CaseOverviewCommands commands;

    CaseOverviewAdvice(CaseFile file, List<Advice> advice, CaseOverviewCommands commands) {
        this.open = file.state().isOpen();
        this.commands = commands;
        css(this, "mi-box mi-case__box");
        add(new H2("Empfehlungen aus Abklärungen"));
        if (advice.isEmpty()) {
            add(
                    css(
                            new Paragraph(
                                    "Noch keine. Praxisassessment und vertieftes Assessment geben Sie bei einem"
                                            + " anerkannten Anbieter in Auftrag."),
                            "mi-muted"));
            if (open) {
                add(orders(file));
            }
            return;
        }
        add(list("mi-advice", advice.stream().map(this::item).toList()));
    }

    private static Div orders(CaseFile file) {
        var links = css(new Div(), "mi-case__buttons");
        for (var kind : ProviderKind.values()) {
            links.add(
                    CaseParts.action(
                            CaseNavigation.assessmentOffers(file.id(), kind),
                            "Anbieter suchen: " + kind.germanName()));
        }
        return links;
    }

    private ListItem item(Advice advice) {
        var head =
                css(
                        new Div(
                                css(new Span(advice.area().germanName()), "mi-advice__area"),
                                advice.binding()
                                        ? CaseParts.badge("verbindlich", "act")
                                        : CaseParts.badge("Empfehlung", "")),
                        "mi-advice__head");
        var from =
                "%s, %s, %s"
                        .formatted(
                                advice.kind().germanName(),
                                advice.provider(),
                                SwissFormat.date(advice.on()));
        var item =
                css(
                        new ListItem(
                                head,
                                css(new Paragraph(advice.text()), "mi-case__typed"),
                                css(new Paragraph(from), "mi-muted")),
                        "mi-advice__item");
        item.add(decision(advice));
        return item;
    }

    private Div decision(Advice advice) {
        var decided = advice.decided();
        if (decided != null) {
            return decided(advice, decided);
        }
        if (!open) {
            return new Div(CaseParts.badge("nicht entschieden", ""));
        }
        var take = CaseParts.button("In den Hilfsplan übernehmen", () -> take(advice));
        take.setAriaLabel("In den Hilfsplan übernehmen: " + advice.text());
        return CaseParts.buttons(
                take,
                CaseParts.quiet(
                        "Nicht übernehmen",
                        "Nicht übernehmen: " + advice.text(),
                        () -> leaveOut(advice)));
    }

    /** The decision, and the way to the other one. */
    private Div decided(Advice advice, boolean taken) {
        String reason = advice.reason().isEmpty() ? "" : ": " + advice.reason();
        var words = taken ? "In den Hilfsplan übernommen" : "Nicht übernommen" + reason;
        var decision = new Div(CaseParts.badge(words, taken ? "good" : ""));
        if (open) {
            String label = taken ? "Doch nicht übernehmen" : "Doch übernehmen";
            decision.add(
                    text(" "),
                    CaseParts.quiet(
                            label,
                            label + ": " + advice.text(),
                            () -> {
                                if (taken) {
                                    leaveOut(advice);
                                } else {
                                    take(advice);
                                }
                            }));
        }
        return decision;
    }

    private void take(Advice advice) {
        commands.decide(advice.id(), true, "").ifPresent(CaseParts::refused);
    }

    private void leaveOut(Advice advice) {
        var reason = new TextArea(advice.binding() ? "Grund" : "Grund (freiwillig)");
        reason.setMaxLength(500);
        reason.setRequiredIndicatorVisible(advice.binding());
        new CaseDialog(
                        "Nicht übernehmen?",
                        advice.binding()
                                ? "Diese Empfehlung ist verbindlich. Schreiben Sie, warum sie nicht in den Hilfsplan kommt."
                                : "Die Empfehlung bleibt hier stehen.",
                        advice.text())
                .with(reason)
                .open(
                        "Nicht übernehmen",
                        false,
                        () -> commands.decide(advice.id(), false, reason.getValue().strip()));
    }
}
