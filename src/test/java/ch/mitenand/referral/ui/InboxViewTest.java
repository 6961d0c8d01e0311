package ch.mitenand.referral.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import ch.mitenand.ViewParts;
import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.account.Grant;
import ch.mitenand.account.Role;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.referral.AssignmentCommand;
import ch.mitenand.referral.AssignmentState;
import ch.mitenand.referral.Disclosure;
import ch.mitenand.referral.Disclosure.Field;
import ch.mitenand.referral.Disclosure.Stage;
import ch.mitenand.referral.InboxDirectory;
import ch.mitenand.referral.InboxDirectory.Choice;
import ch.mitenand.referral.ReceiverDesk;
import ch.mitenand.referral.ReceiverDesk.Inbox;
import ch.mitenand.referral.ReceiverDesk.Item;
import ch.mitenand.referral.ReferralId;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParameters;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Opens one view of a receiver alone; what lies below it is played by the test. */
abstract class InboxViewTest extends ViewParts {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T20:30:00Z"), ZoneId.of("Europe/Zurich"));
    static final String OFFER = "Deutsch am Abend, Sprachverein Prüf";

    final CurrentActor who = mock(CurrentActor.class);
    final InboxDirectory directory = mock(InboxDirectory.class);
    final ReceiverDesk desk = mock(ReceiverDesk.class);
    final OrganisationId organisation = OrganisationId.create();
    final Inbox inbox = new Inbox.OfOrganisation(organisation);
    final Choice choice = new Choice(inbox, "Sprachverein Prüf");
    final Actor actor =
            new Actor(
                    UUID.randomUUID(),
                    "Ruedi Amiet",
                    Set.of(new Grant(Role.ORGANISATION_MEMBER, organisation.toString())));

    @BeforeEach
    void openSession() {
        MockVaadin.setup();
        // Whatever the view leads to is an empty page.
        RouteConfiguration.forSessionScope().setRoute(":path*", Div.class);
        when(who.require()).thenReturn(actor);
        when(who.find()).thenReturn(Optional.of(actor));
        when(directory.inboxes(actor)).thenReturn(List.of(choice));
    }

    @AfterEach
    void closeSession() {
        MockVaadin.tearDown();
    }

    /** Enters the view as the router would, with this query. */
    <V extends InboxPage> V open(V view, Map<String, String> query) {
        when(event.getLocation())
                .thenReturn(new Location("zugewiesen", QueryParameters.simple(query)));
        view.beforeEnter(event);
        UI.getCurrent().add(view);
        return view;
    }

    /** The same, with the id in the address. */
    <V extends InboxPage> V open(V view, ReferralId id) {
        when(event.getRouteParameters()).thenReturn(new RouteParameters("id", id.toString()));
        return open(view, Map.of());
    }

    static Item item(
            ReferralId id,
            Stage stage,
            AssignmentState state,
            Map<Field, String> fields,
            @Nullable LocalDate answerBy,
            AssignmentCommand... allowed) {
        var commands = EnumSet.noneOf(AssignmentCommand.class);
        commands.addAll(List.of(allowed));
        return new Item(
                new Disclosure(id, stage, fields), state, TODAY.minusDays(5), answerBy, commands);
    }

    static Item sent(ReferralId id, LocalDate answerBy) {
        return item(
                id,
                Stage.NEED,
                AssignmentState.SENT,
                Map.of(
                        Field.TOPIC, "Deutsch A2 am Abend",
                        Field.OFFER, OFFER,
                        Field.NUMBER, "Z-2026-0007",
                        Field.SENDER_CONTACT, "+41 00 123 45 67"),
                answerBy,
                AssignmentCommand.ACCEPT,
                AssignmentCommand.WAITLIST,
                AssignmentCommand.DECLINE);
    }

    static Item running(ReferralId id, String firstName, String number) {
        return item(
                id,
                Stage.PERSON,
                AssignmentState.RUNNING,
                Map.of(
                        Field.NUMBER,
                        number,
                        Field.OFFER,
                        OFFER,
                        Field.TOPIC,
                        "Deutsch A2 am Abend",
                        Field.FIRST_NAME,
                        firstName,
                        Field.SURNAME,
                        "Qwertzberg",
                        Field.CONTACT,
                        "+41 00 765 43 21"),
                null,
                AssignmentCommand.COMPLETE,
                AssignmentCommand.DISCONTINUE);
    }

    static String notice() {
        return _get(Notification.class).getElement().getProperty("text", "");
    }
}
