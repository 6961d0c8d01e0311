package ch.mitenand.casefile.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;

import ch.mitenand.casefile.Assessments.Coach;
import ch.mitenand.casefile.Assessments.ProviderKind;
import ch.mitenand.casefile.CaseFile;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Locale;
import java.util.Optional;

/** Who coaches a complex case, and how many persons the coaches have already. */
final class CaseOverviewCoach extends Section {

    private static final int FULL_PERCENT = 100;

    private final CaseOverviewCommands commands;

    CaseOverviewCoach(CaseFile file, Optional<Coach> coach, CaseOverviewCommands commands) {
        this.commands = commands;
        css(this, "mi-box mi-case__box");
        add(new H2("Integrationscoaching"));
        if (coach.isPresent()) {
            add(
                    new Paragraph(coach.get().name() + ", " + coach.get().organisation()),
                    load(coach.get()));
            if (file.state().isOpen()) {
                add(CaseParts.button("Anderen Coach wählen", this::choose));
                add(CaseParts.quiet("Coaching beenden", "Coaching beenden", this::end));
            }
        } else if (file.complex() && file.state().isOpen()) {
            add(
                    new Paragraph("Der Fall ist als komplex eingestuft. Wählen Sie einen Coach."),
                    CaseParts.button("Coach wählen", this::choose));
        } else {
            add(
                    css(
                            new Paragraph(
                                    "Öffnet sich, wenn ein vertieftes Assessment den Fall als komplex einstuft."),
                            "mi-muted"));
            if (file.state().isOpen()) {
                add(
                        CaseParts.action(
                                CaseNavigation.assessmentOffers(
                                        file.id(), ProviderKind.IN_DEPTH_ASSESSMENT),
                                "Vertieftes Assessment in Auftrag geben"));
            }
        }
    }

    /** How many persons a coach has of those possible, as bar and in words. */
    static Div load(Coach coach) {
        int share =
                coach.most() == 0
                        ? FULL_PERCENT
                        : Math.min(FULL_PERCENT, coach.persons() * FULL_PERCENT / coach.most());
        var filled =
                css(
                        new Span(),
                        share >= FULL_PERCENT ? "mi-load__in mi-load__in--full" : "mi-load__in");
        filled.getStyle().set("width", String.format(Locale.ROOT, "%d%%", share));
        var bar = attribute(css(new Span(filled), "mi-load__bar"), "aria-hidden", "true");
        var words =
                new Span(
                        "%d von %d Personen (%d Stellenprozent)"
                                .formatted(coach.persons(), coach.most(), coach.percent()));
        return css(new Div(bar, css(words, "mi-load__words")), "mi-load");
    }

    private void choose() {
        var coaches = commands.coaches();
        if (coaches.isEmpty()) {
            CaseParts.refused(
                    "Noch sind keine Coaches eingetragen. Fragen Sie die Fachstelle Integration.");
            return;
        }
        var choice = new RadioButtonGroup<Coach>("Coach");
        choice.setItems(coaches);
        choice.setRenderer(new ComponentRenderer<Component, Coach>(CaseOverviewCoach::line));
        css(choice, "mi-case__radio");
        new CaseDialog("Coach wählen", "70 Personen sind das Mass für eine volle Stelle.")
                .with(choice)
                .open(
                        "Coach eintragen",
                        false,
                        () ->
                                choice.getValue() == null
                                        ? Optional.of("Bitte wählen Sie jemanden.")
                                        : commands.give(choice.getValue().id()));
    }

    private static Component line(Coach coach) {
        return css(
                new Div(new Span(coach.name() + ", " + coach.organisation()), load(coach)),
                "mi-load__line");
    }

    private void end() {
        new CaseDialog("Coaching beenden?", "Sie führen den Fall danach ohne Coach weiter.")
                .open("Coaching beenden", false, commands::endCoach);
    }
}
