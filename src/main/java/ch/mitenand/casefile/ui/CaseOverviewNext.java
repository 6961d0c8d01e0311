package ch.mitenand.casefile.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.ordered;

import ch.mitenand.casefile.CaseCommand;
import ch.mitenand.casefile.CaseFile;
import ch.mitenand.casefile.CaseState;
import ch.mitenand.casefile.ui.CaseNavigation.Tab;
import ch.mitenand.shared.SwissFormat;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Where the case stands, and the one thing to do next. */
final class CaseOverviewNext extends Section {

    private static final List<CaseState> WAY =
            List.of(
                    CaseState.OPENED,
                    CaseState.ASSESSMENT,
                    CaseState.PLANNING,
                    CaseState.IN_SUPPORT,
                    CaseState.FOLLOW_UP,
                    CaseState.CLOSED);

    private final CaseFile file;
    private final Set<CaseCommand> allowed;
    private final LocalDate today;
    private final CaseOverviewCommands commands;

    CaseOverviewNext(
            CaseFile file,
            Set<CaseCommand> allowed,
            LocalDate today,
            CaseOverviewCommands commands) {
        this.file = file;
        this.allowed = allowed;
        this.today = today;
        this.commands = commands;
        css(this, "mi-box mi-case__box mi-case__next");
        add(way(), new H2(heading()), css(new Paragraph(sentence()), "mi-case__sentence"));
        var buttons = CaseParts.buttons();
        buttons.add(first());
        others().forEach(buttons::add);
        add(buttons);
    }

    private Component way() {
        int here = WAY.indexOf(file.state());
        var steps =
                Stream.iterate(0, i -> i < WAY.size(), i -> i + 1).map(i -> step(i, here)).toList();
        var way = ordered("mi-case__way", steps);
        way.getElement().setAttribute("aria-label", "Weg des Falls");
        return way;
    }

    private static ListItem step(int index, int here) {
        String look =
                index < here ? " mi-case__step--past" : index == here ? " mi-case__step--here" : "";
        var item = css(new ListItem(WAY.get(index).germanName()), "mi-case__step" + look);
        if (index == here) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }

    private String heading() {
        return switch (file.state()) {
            case OPENED -> "Als Nächstes: das Kurzassessment";
            case ASSESSMENT -> "Das Kurzassessment ist angefangen";
            case PLANNING -> "Jetzt den Hilfsplan zusammen machen";
            case IN_SUPPORT -> "In Begleitung";
            case FOLLOW_UP -> "In der Nachbetreuung";
            case CLOSED, RETIRED -> "Abgeschlossen";
        };
    }

    private String sentence() {
        return switch (file.state()) {
            case OPENED ->
                    "Eröffnet am %s. Nehmen Sie sich eine Stunde; Dolmetschen ist oft hilfreich."
                            .formatted(SwissFormat.date(file.openedOn()));
            case ASSESSMENT ->
                    "Seit dem %s. Danach geht es mit dem Hilfsplan weiter."
                            .formatted(SwissFormat.date(file.since()));
            case PLANNING ->
                    "Ziele, Massnahmen und der Tag der Unterschrift: Dann beginnt die Begleitung.";
            case IN_SUPPORT ->
                    "Seit dem %s. Suchen Sie Angebote zu den Zielen, und halten Sie fest, was erreicht ist."
                            .formatted(SwissFormat.date(file.since()));
            case FOLLOW_UP -> followUp();
            case CLOSED, RETIRED -> closed();
        };
    }

    private String followUp() {
        var ends = file.followUpEnds();
        if (ends == null) {
            return "Alle Ziele sind erledigt.";
        }
        return ends.isBefore(today)
                ? "Sie ging bis %s. Ist alles gut, können Sie den Fall abschliessen."
                        .formatted(SwissFormat.longDate(ends))
                : "Alle Ziele sind erledigt. Die Nachbetreuung dauert bis %s."
                        .formatted(SwissFormat.longDate(ends));
    }

    private String closed() {
        var reason = file.closedFor();
        return "Am %s. %s"
                .formatted(
                        SwissFormat.date(file.since()),
                        reason == null ? "" : reason.germanName() + ".");
    }

    private Component first() {
        var id = file.id();
        return switch (file.state()) {
            case OPENED ->
                    CaseParts.primary(
                            CaseCommand.BEGIN_ASSESSMENT.germanName(),
                            () ->
                                    commands.move(
                                            CaseCommand.BEGIN_ASSESSMENT,
                                            () ->
                                                    CasePage.go(
                                                            CaseNavigation.page(
                                                                    id, Tab.ASSESSMENT))));
            case ASSESSMENT ->
                    CaseParts.firstButton(
                            CaseNavigation.page(id, Tab.ASSESSMENT), "Kurzassessment fortsetzen");
            case PLANNING ->
                    CaseParts.firstButton(CaseNavigation.page(id, Tab.PLAN), "Hilfsplan öffnen");
            case IN_SUPPORT ->
                    CaseParts.firstButton(
                            CaseNavigation.page(id, Tab.OFFERS), "Passende Angebote finden");
            case FOLLOW_UP ->
                    followUpIsOver()
                            ? CaseParts.firstButton(
                                    CaseNavigation.page(id, Tab.NOTES) + "#abschliessen",
                                    "Fall abschliessen")
                            : CaseParts.secondButton(
                                    CaseNavigation.page(id, Tab.PLAN), "Hilfsplan anschauen");
            case CLOSED, RETIRED ->
                    CaseParts.secondButton(
                            CaseNavigation.page(id, Tab.NOTES), "Fall wieder eröffnen");
        };
    }

    private boolean followUpIsOver() {
        var ends = file.followUpEnds();
        return ends != null && ends.isBefore(today);
    }

    /** What the table allows too; closing and handing over stand under the tab of the file. */
    private Stream<Component> others() {
        var others = Stream.<Component>builder();
        if (file.state() == CaseState.IN_SUPPORT) {
            others.add(CaseParts.action(CaseNavigation.page(file.id(), Tab.PLAN), "Zum Hilfsplan"));
        }
        if (allowed.contains(CaseCommand.BEGIN_PLAN)
                && (file.state() == CaseState.ASSESSMENT || !file.externalNumber().isEmpty())) {
            others.add(command(CaseCommand.BEGIN_PLAN, "Direkt zum Hilfsplan"));
        }
        if (file.state() == CaseState.PLANNING) {
            others.add(command(CaseCommand.BEGIN_ASSESSMENT, "Noch ein Kurzassessment"));
        }
        if (allowed.contains(CaseCommand.RELAPSE)) {
            others.add(CaseParts.button(CaseCommand.RELAPSE.germanName(), this::relapse));
        }
        return others.build();
    }

    private Component command(CaseCommand command, String label) {
        return CaseParts.quiet(label, label, () -> commands.move(command));
    }

    private void relapse() {
        new CaseDialog(
                        "Begleitung wieder aufnehmen?",
                        "Die Nachbetreuung hört damit auf. Tragen Sie im Hilfsplan ein neues Ziel ein, oder setzen Sie eines"
                                + " wieder auf offen. Sind wieder alle erledigt, beginnt die Nachbetreuung neu.")
                .open(
                        CaseCommand.RELAPSE.germanName(),
                        false,
                        () -> {
                            commands.move(CaseCommand.RELAPSE);
                            return java.util.Optional.empty();
                        });
    }
}
