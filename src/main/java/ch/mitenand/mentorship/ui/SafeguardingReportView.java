package ch.mitenand.mentorship.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.link;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.mentoring.Pool;
import ch.mitenand.mentoring.Pools;
import ch.mitenand.mentorship.Party;
import ch.mitenand.mentorship.Safeguarding;
import ch.mitenand.mentorship.SafeguardingReads;
import ch.mitenand.mentorship.SafeguardingReport;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;

/**
 * A safeguarding report in full: what was written, what was done, who has read it. Opening it is
 * recorded as a read. The title names nobody, because it stands in the history of the browser.
 */
@Route(SafeguardingView.PATH + "/:id([0-9a-fA-F-]{36})")
@PageTitle("Vertrauliche Meldung – Mitenand")
@PermitAll
class SafeguardingReportView extends Main implements BeforeEnterObserver {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.yyyy, HH.mm");

    private final CurrentActor who;
    private final Safeguarding safeguarding;
    private final SafeguardingReads reads;
    private final Pools pools;
    private final ZoneId zone;

    SafeguardingReportView(
            CurrentActor who,
            Safeguarding safeguarding,
            SafeguardingReads reads,
            Pools pools,
            Clock clock) {
        this.who = who;
        this.safeguarding = safeguarding;
        this.reads = reads;
        this.pools = pools;
        this.zone = clock.getZone();
        setId("inhalt");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var id = event.getRouteParameters().get("id").map(UUID::fromString).orElseThrow();
            draw(who.require(), id);
        } catch (IllegalArgumentException | NoSuchElementException | AccessDeniedException e) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    static String moment(Instant at, ZoneId zone) {
        return MOMENT.format(at.atZone(zone)) + " Uhr";
    }

    static String from(Party by) {
        return switch (by) {
            case MENTOR -> "von der Mentorin oder dem Mentor";
            case MENTEE -> "von der oder dem Mentee";
            default -> "von einer poolverantwortlichen Person";
        };
    }

    private void draw(Actor actor, UUID id) {
        removeAll();
        var report = safeguarding.read(actor, id);
        var page = css(new Div(), "mi-wrap mi-desk mi-protect");
        page.add(css(link("/" + SafeguardingView.PATH, "← Alle Meldungen"), "mi-action"));
        page.add(new H1("Vertrauliche Meldung"));
        page.add(facts(report));
        page.add(css(new Paragraph(report.text()), "mi-protect__text"));
        page.add(notes(actor, report));
        page.add(
                report.closedAt() == null
                        ? new SafeguardingForm(
                                text -> does(() -> safeguarding.note(who.require(), id, text), id),
                                text -> does(() -> safeguarding.close(who.require(), id, text), id))
                        : closed(report));
        page.add(new SafeguardingReaders(reads.of(actor, id), zone));
        add(page);
    }

    private Div facts(SafeguardingReport report) {
        var about = "Es geht um " + report.mentorName() + " und " + report.menteeName() + ".";
        String pool = pools.find(report.pool()).map(Pool::name).orElse("");
        return new Div(
                css(new Paragraph(about), "mi-lead"),
                css(
                        new Paragraph(
                                "Gemeldet "
                                        + from(report.by())
                                        + " am "
                                        + moment(report.reportedAt(), zone)
                                        + ", "
                                        + pool),
                        "mi-muted"));
    }

    private Section notes(Actor actor, SafeguardingReport report) {
        var section = new Section(new H2("Notizen"));
        var writers = reads.writers(actor, report.id());
        for (int i = 0; i < report.notes().size(); i++) {
            var note = report.notes().get(i);
            var by = writers.get(i) + ", " + moment(note.at(), zone);
            section.add(
                    css(
                            new Div(
                                    css(new Paragraph(by), "mi-muted"),
                                    css(new Paragraph(note.text()), "mi-protect__words")),
                            "mi-protect__note"));
        }
        if (report.notes().isEmpty()) {
            section.add(
                    css(new Paragraph("Noch keine. Halten Sie fest, was Sie tun."), "mi-muted"));
        }
        return section;
    }

    private Section closed(SafeguardingReport report) {
        var at = report.closedAt();
        var when = at == null ? "" : "Abgeschlossen am " + moment(at, zone);
        return new Section(
                new H2("Ergebnis"),
                css(new Paragraph(report.outcome()), "mi-protect__words"),
                css(new Paragraph(when), "mi-muted"));
    }

    /** Says what is missing, or shows the report with what was added. */
    private String does(Supplier<Safeguarding.Outcome> command, UUID id) {
        try {
            return switch (command.get()) {
                case Safeguarding.Outcome.No(var sentence) -> sentence;
                case Safeguarding.Outcome.Done _ -> {
                    draw(who.require(), id);
                    addComponentAsFirst(
                            attribute(
                                    css(new Paragraph("Festgehalten."), "mi-hidden"),
                                    "role",
                                    "status"));
                    yield "";
                }
            };
        } catch (AccessDeniedException e) {
            UI.getCurrent().getPage().reload();
            return "";
        }
    }
}
