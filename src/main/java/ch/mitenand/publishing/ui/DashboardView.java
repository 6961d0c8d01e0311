package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.offer.OfferId;
import ch.mitenand.organisation.OrganisationDesk;
import ch.mitenand.organisation.OrganisationDesk.File;
import ch.mitenand.organisation.OrganisationDesk.Standing;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.publishing.OfferDesk;
import ch.mitenand.publishing.OfferOverview;
import ch.mitenand.publishing.OfferOverview.OfferLine;
import ch.mitenand.publishing.OfferStanding;
import ch.mitenand.publishing.OwnerDesk;
import ch.mitenand.publishing.VersionDesk;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;

/**
 * Shows an organisation its offers and what to do about them.
 *
 * <p>The board member who looks after the website of a society, on the sofa after work with a phone
 * in the hand, because a reminder came: what is urgent, one press, done. Twice a year the same
 * person sits at a computer and prepares the next semester: copy, change, publish.
 */
@Route(PublishingNavigation.DASHBOARD + "/:id([0-9a-fA-F-]{36})")
@PermitAll
class DashboardView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final CurrentActor who;
    private final OrganisationDesk organisations;
    private final OfferOverview overview;
    private final VersionDesk versions;
    private final Clock clock;
    private final DashboardCommands commands;
    private Optional<OrganisationId> organisation = Optional.empty();
    private String title = DashboardTexts.TITLE;

    DashboardView(
            CurrentActor who,
            OrganisationDesk organisations,
            OfferOverview overview,
            OfferDesk desk,
            OfferStanding standing,
            OwnerDesk owners,
            VersionDesk versions,
            Clock clock) {
        this.who = who;
        this.organisations = organisations;
        this.overview = overview;
        this.versions = versions;
        this.clock = clock;
        this.commands =
                new DashboardCommands(
                        who, desk, standing, owners, overview, versions, this::drawAgain);
        setId("inhalt");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        organisation =
                event.getRouteParameters()
                        .get(PublishingNavigation.ID)
                        .flatMap(OrganisationId::parse);
        try {
            draw(organisation.orElseThrow());
        } catch (NoSuchElementException | AccessDeniedException e) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return title + " – Mitenand";
    }

    /** Returns the list of offers. */
    private DashboardOffers draw(OrganisationId id) {
        Actor actor = who.require();
        var desk = overview.desk(actor, id);
        File file = organisations.open(actor, id);
        boolean open = file.standing() != Standing.REJECTED && file.standing() != Standing.CLOSED;
        var offers = new DashboardOffers(id, open, desk.offers(), LocalDate.now(clock), commands);
        var page = css(new Div(), "mi-wrap mi-desk");
        page.add(new DashboardHead(file, organisations.mine(actor).size() > 1));
        var reports = new DashboardReports(desk.reports(), commands);
        if (!desk.todo().isEmpty() || file.standing() == Standing.APPROVED) {
            page.add(
                    new DashboardTodo(
                            id,
                            desk.todo(),
                            new DashboardHere(desk.offers(), reports, offers, commands)));
        }
        if (!desk.reports().isEmpty()) {
            page.add(reports);
        }
        if (!desk.messages().isEmpty()) {
            page.add(new DashboardMessages(desk.messages()));
        }
        page.add(offers);
        addBelow(page, actor, id);
        removeAll();
        add(page);
        title = file.form().name();
        return offers;
    }

    /** What is worth a look, but needs nothing. */
    private void addBelow(Div page, Actor actor, OrganisationId id) {
        var discarded = versions.discarded(actor, id);
        if (!discarded.isEmpty()) {
            page.add(new DashboardDiscarded(discarded, clock.getZone(), commands));
        }
        var unmet = overview.unmet(actor, id);
        if (!unmet.isEmpty()) {
            page.add(new DashboardUnmet(unmet));
        }
    }

    /** After a command; somebody who lost the right meanwhile gets the page for that. */
    private Optional<OfferLine> drawAgain(OfferId touched) {
        try {
            return draw(organisation.orElseThrow()).focusOn(touched);
        } catch (NoSuchElementException | AccessDeniedException e) {
            UI.getCurrent().getPage().reload();
            return Optional.empty();
        }
    }
}
