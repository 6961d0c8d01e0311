package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.list;
import static ch.mitenand.shell.Markup.muted;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.organisation.OrganisationDesk;
import ch.mitenand.organisation.OrganisationDesk.File;
import ch.mitenand.organisation.ui.OrganisationNavigation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;

/**
 * Leads to the organisation somebody works for.
 *
 * <p>A volunteer who has just made an account, in the evening, and wonders how to go on; or the
 * secretary of two societies who has to say for which one she works now. Everybody else passes
 * without noticing this page.
 */
@Route(PublishingNavigation.DASHBOARD)
@PageTitle(DashboardTexts.TITLE + " – Mitenand")
@PermitAll
class DashboardStartView extends Main implements BeforeEnterObserver {

    private final CurrentActor who;
    private final OrganisationDesk organisations;

    DashboardStartView(CurrentActor who, OrganisationDesk organisations) {
        this.who = who;
        this.organisations = organisations;
        setId("inhalt");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            lead(event, who.require());
        } catch (AccessDeniedException e) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void lead(BeforeEnterEvent event, Actor actor) {
        var mine = organisations.mine(actor);
        removeAll();
        if (mine.size() == 1) {
            event.forwardTo(PublishingNavigation.dashboard(mine.getFirst().id()).substring(1));
        } else {
            add(css(mine.isEmpty() ? none(actor) : choice(mine), "mi-wrap mi-section"));
        }
    }

    private static Div choice(List<File> mine) {
        var items = mine.stream().map(DashboardStartView::item).toList();
        var lead = css(new Paragraph(DashboardTexts.MINE_LEAD), "mi-lead");
        return new Div(new H1(DashboardTexts.MINE), lead, list("mi-suggest", items));
    }

    private static ListItem item(File file) {
        var name = new Span(text(file.form().name() + " "), muted(file.municipality()));
        var to = link(PublishingNavigation.dashboard(file.id()), name);
        to.add(DashboardStanding.of(file.standing()));
        return new ListItem(css(to, "mi-suggest__link mi-desk-choice"));
    }

    private static Div none(Actor actor) {
        var page = new Div(new H1(DashboardTexts.NONE));
        page.add(css(new Paragraph(DashboardTexts.NONE_LEAD), "mi-lead"));
        var found = way(DashboardTexts.NEW_TITLE, DashboardTexts.NEW_TEXT);
        found.add(
                css(
                        link(OrganisationNavigation.register(), DashboardTexts.NEW_ACTION),
                        "mi-button"));
        var join = way(DashboardTexts.JOIN_TITLE, DashboardTexts.JOIN_TEXT);
        join.add(
                css(
                        link(OrganisationNavigation.register(), DashboardTexts.JOIN_ACTION),
                        "mi-button mi-button--second"));
        page.add(css(new Div(found, join), "mi-split mi-desk-ways"));
        if (PublishingLinks.reviews(actor)) {
            var queue = link(PublishingNavigation.queue(), DashboardTexts.REVIEWER_ACTION);
            queue.add(icon("arrow"));
            page.add(
                    new Paragraph(
                            text(DashboardTexts.REVIEWER_TEXT + " "), css(queue, "mi-action")));
        }
        return page;
    }

    private static Div way(String title, String text) {
        return css(new Div(new H2(title), new Paragraph(text)), "mi-box");
    }
}
