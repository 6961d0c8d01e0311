package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.list;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.organisation.OrganisationDesk;
import ch.mitenand.organisation.OrganisationDesk.File;
import ch.mitenand.organisation.ui.OrganisationNavigation;
import ch.mitenand.publishing.ReportDesk;
import ch.mitenand.publishing.ReviewDesk;
import ch.mitenand.publishing.ReviewDesk.Waiting;
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
import java.util.List;
import org.springframework.security.access.AccessDeniedException;

/**
 * Lists what waits for approval.
 *
 * <p>The integration officer of a municipality, with a small part-time job, at the desk between two
 * welcome talks: is there something, how long has it been waiting, what is quick? Most days the
 * answer is that nothing waits, and one look must do.
 */
@Route(PublishingNavigation.QUEUE)
@PageTitle(ReviewTexts.TITLE + " – Mitenand")
@PermitAll
class ReviewQueueView extends Main implements BeforeEnterObserver {

    private final CurrentActor who;
    private final OrganisationDesk organisations;
    private final ReviewDesk reviews;
    private final ReportDesk reports;
    private final Clock clock;

    ReviewQueueView(
            CurrentActor who,
            OrganisationDesk organisations,
            ReviewDesk reviews,
            ReportDesk reports,
            Clock clock) {
        this.who = who;
        this.organisations = organisations;
        this.reviews = reviews;
        this.reports = reports;
        this.clock = clock;
        setId("inhalt");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            Actor actor = PublishingLinks.requireReviewer(who);
            draw(organisations.queue(actor), reviews.queue(actor));
        } catch (AccessDeniedException e) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void draw(List<File> files, List<Waiting> changes) {
        removeAll();
        var page = css(new Div(new H1(ReviewTexts.TITLE)), "mi-wrap mi-desk");
        var reported = new ReviewReports(who, reports, clock);
        if (files.isEmpty() && changes.isEmpty() && reported.isEmpty()) {
            page.add(nothing());
        } else {
            page.add(css(new Paragraph(ReviewTexts.LEAD), "mi-lead"));
            var organisationItems = files.stream().map(this::item).toList();
            var offerItems = changes.stream().map(this::item).toList();
            page.add(
                    section(
                            ReviewTexts.ORGANISATIONS,
                            ReviewTexts.NO_ORGANISATIONS,
                            organisationItems));
            page.add(section(ReviewTexts.OFFERS, ReviewTexts.NO_OFFERS, offerItems));
            page.add(reported);
        }
        page.add(
                new Paragraph(
                        css(link("/" + PublishingLinks.RULES, ReviewTexts.RULES), "mi-action")));
        add(page);
    }

    private static Div nothing() {
        var done = new Paragraph(icon("check"), text(" " + ReviewTexts.NOTHING));
        var further = css(new Paragraph(ReviewTexts.NOTHING_DETAILS), "mi-muted");
        return css(new Div(css(done, "mi-lead"), further), "mi-empty");
    }

    private static Section section(String title, String nothing, List<ListItem> items) {
        String heading = items.isEmpty() ? title : title + " (" + items.size() + ")";
        var section = new Section(new H2(heading));
        section.add(
                items.isEmpty()
                        ? css(new Paragraph(nothing), "mi-muted")
                        : list("mi-queue", items));
        return section;
    }

    private ListItem item(File file) {
        String where = file.municipality();
        return row(
                OrganisationNavigation.review(file.id()),
                file.form().name(),
                where,
                file.changeWaits() ? ReviewTexts.CHANGE : ReviewTexts.FIRST,
                ReviewAge.of(file.waitingSince(), clock));
    }

    private ListItem item(Waiting waiting) {
        return row(
                PublishingNavigation.review(waiting.offer()),
                waiting.title().isBlank() ? DashboardTexts.UNTITLED : waiting.title(),
                waiting.organisation() + ", " + waiting.municipality(),
                waiting.first() ? ReviewTexts.FIRST : ReviewTexts.CHANGE,
                ReviewAge.of(waiting.since(), clock));
    }

    private static ListItem row(
            String address, String title, String from, String kind, String age) {
        var what = css(new Span(css(new Span(title), "mi-queue__title")), "mi-queue__what");
        what.add(css(new Span(from), "mi-muted"));
        var since = css(new Span(icon("clock"), text(age)), "mi-queue__age");
        var badge = css(new Span(kind), "mi-badge");
        return new ListItem(css(link(address, what, badge, since), "mi-queue__link"));
    }
}
