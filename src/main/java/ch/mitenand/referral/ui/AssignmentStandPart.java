package ch.mitenand.referral.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.ordered;
import static ch.mitenand.shell.Markup.small;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.casefile.CaseFile;
import ch.mitenand.casefile.Goal;
import ch.mitenand.casefile.ui.CaseParts;
import ch.mitenand.referral.Assignment;
import ch.mitenand.referral.AssignmentCommand;
import ch.mitenand.referral.Assignments.Entry;
import ch.mitenand.referral.AttendanceSums;
import ch.mitenand.referral.Disclosure;
import ch.mitenand.referral.Party;
import ch.mitenand.shared.SwissFormat;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An assignment that was sent: where it stands, what to do, what the receiver sees, what was. */
final class AssignmentStandPart extends Div {

    private final CaseFile file;
    private final Assignment assignment;
    private final Optional<AttendanceSums> attended;
    private final ZoneId zone;

    AssignmentStandPart(
            CaseFile file,
            List<Goal> goals,
            Assignment assignment,
            Set<AssignmentCommand> allowed,
            Disclosure shown,
            List<Entry> history,
            Optional<AttendanceSums> attended,
            AssignmentCommands commands,
            ZoneId zone) {
        this.file = file;
        this.assignment = assignment;
        this.attended = attended;
        this.zone = zone;
        css(this, "mi-refer__columns mi-refer__columns--even");
        var main = css(new Div(), "mi-refer__main");
        main.add(stand(goals));
        main.add(new AssignmentNext(file, assignment, shown, allowed, commands));
        main.add(new AssignmentCosts(assignment, commands));
        var side = css(new Div(), "mi-refer__side");
        side.add(
                css(
                        CaseParts.box(
                                AssignmentDraftPart.receiver(assignment)
                                        ? "Das sieht die Organisation jetzt"
                                        : "Das sieht die Koordination des Pools jetzt",
                                AssignmentPreview.stage(assignment.state().germanName(), shown)),
                        "mi-refer__preview"));
        side.add(CaseParts.box("Verlauf", ordered("mi-refer__history", items(history))));
        add(main, side);
    }

    private Component stand(List<Goal> goals) {
        var facts = CaseParts.facts();
        CaseParts.fact(
                facts,
                "Stand",
                OfficerParts.badge(assignment.state()),
                text(" seit " + day(assignment.stateSince())));
        goals.stream()
                .filter(g -> g.id().equals(assignment.content().goal()))
                .findFirst()
                .ifPresent(g -> CaseParts.fact(facts, "Ziel", OfficerParts.name(g)));
        CaseParts.fact(facts, "Anliegen", assignment.content().topic());
        var basis = assignment.content().basis();
        CaseParts.fact(facts, "Grundlage", basis == null ? "" : basis.germanName());
        var sent = assignment.sentAt();
        CaseParts.fact(facts, "Übermittelt am", sent == null ? "" : day(sent));
        course(facts);
        var before = assignment.before();
        if (before != null) {
            CaseParts.fact(
                    facts,
                    "Zweiter Versuch",
                    link(OfficerPaths.assignment(file.id(), before), "frühere Zuweisung ansehen"));
        }
        return CaseParts.box(assignment.targetName(), new Paragraph(assignment.number()), facts);
    }

    private void course(HtmlContainer facts) {
        var starts = assignment.startsOn();
        CaseParts.fact(facts, "Beginn", starts == null ? "" : SwissFormat.date(starts));
        var ended = assignment.endedOn();
        CaseParts.fact(facts, "Ende", ended == null ? "" : SwissFormat.date(ended));
        CaseParts.fact(facts, "Präsenz", attended.map(AttendanceSums::sentence).orElse(""));
        var reason = assignment.reason();
        CaseParts.fact(facts, "Grund", reason == null ? "" : reason.germanName());
        var outcome = assignment.outcome();
        CaseParts.fact(facts, "Ergebnis", outcome == null ? "" : outcome.germanName());
        CaseParts.fact(facts, "Rückmeldung", assignment.reportedText());
    }

    private List<ListItem> items(List<Entry> history) {
        return history.stream().map(this::item).toList();
    }

    private ListItem item(Entry entry) {
        String by = entry.by() == Party.PORTAL ? "Mitenand" : entry.name();
        String reason = entry.reason().isBlank() ? "" : ": " + entry.reason();
        return new ListItem(
                small(SwissFormat.moment(entry.at().atZone(zone))),
                new Paragraph(entry.to().germanName() + reason),
                small(by));
    }

    private String day(Instant moment) {
        return SwissFormat.date(LocalDate.ofInstant(moment, zone));
    }
}
