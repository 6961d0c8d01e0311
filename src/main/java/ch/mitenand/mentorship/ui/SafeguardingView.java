package ch.mitenand.mentorship.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.list;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.account.CurrentActor;
import ch.mitenand.mentoring.Pool;
import ch.mitenand.mentoring.Pools;
import ch.mitenand.mentorship.Safeguarding;
import ch.mitenand.mentorship.SafeguardingReport.Listed;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;

/**
 * Lists the reports that a safeguarding contact may read; without names and content.
 *
 * <p>A social worker of the city who has a mail that says "today": which one is new, open it, do
 * something. Nobody else learns that this page exists.
 */
@Route(SafeguardingView.PATH)
@PageTitle("Schutz – Mitenand")
@PermitAll
class SafeguardingView extends Main implements BeforeEnterObserver {

    static final String PATH = "schutz";

    private final CurrentActor who;
    private final Safeguarding safeguarding;
    private final Pools pools;
    private final ZoneId zone;

    SafeguardingView(CurrentActor who, Safeguarding safeguarding, Pools pools, Clock clock) {
        this.who = who;
        this.safeguarding = safeguarding;
        this.pools = pools;
        this.zone = clock.getZone();
        setId("inhalt");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            draw(safeguarding.list(who.require()));
        } catch (AccessDeniedException e) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void draw(List<Listed> all) {
        removeAll();
        var page = css(new Div(new H1("Schutz")), "mi-wrap mi-desk mi-protect");
        page.add(
                css(
                        new Paragraph(
                                "Vertrauliche Meldungen aus dem Mentoring. Nur Vertrauenspersonen für Schutz sehen sie;"
                                        + " jedes Lesen wird festgehalten."),
                        "mi-lead"));
        var open = all.stream().filter(r -> !r.closed()).toList();
        if (open.isEmpty()) {
            page.add(nothing());
        } else {
            page.add(section("Offen (" + open.size() + ")", open));
        }
        var closed = all.stream().filter(Listed::closed).toList();
        if (!closed.isEmpty()) {
            page.add(section("Abgeschlossen", closed));
        }
        add(page);
    }

    private static Div nothing() {
        var good =
                css(new Paragraph(icon("check"), text(" Im Moment ist nichts offen.")), "mi-lead");
        var then =
                "Kommt eine Meldung, erhalten Sie gleich eine E-Mail ohne Inhalt. Sie müssen hier nicht nachsehen.";
        return css(new Div(good, css(new Paragraph(then), "mi-muted")), "mi-empty");
    }

    private Section section(String title, List<Listed> reports) {
        return new Section(
                new H2(title), list("mi-queue", reports.stream().map(this::item).toList()));
    }

    private ListItem item(Listed report) {
        var title = css(new Span(pool(report)), "mi-queue__title");
        var what = css(new Span(title), "mi-queue__what");
        what.add(css(new Span(SafeguardingReportView.from(report.by())), "mi-muted"));
        var since = SafeguardingReportView.moment(report.reportedAt(), zone);
        var when = css(new Span(icon("clock"), text(since)), "mi-queue__age");
        var badge =
                css(
                        new Span(report.closed() ? "abgeschlossen" : "offen"),
                        report.closed() ? "mi-badge" : "mi-badge mi-badge--soon");
        return new ListItem(
                css(link("/" + PATH + "/" + report.id(), what, badge, when), "mi-queue__link"));
    }

    private String pool(Listed report) {
        return pools.find(report.pool()).map(Pool::name).orElse("Pool");
    }
}
