package ch.mitenand.referral.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import ch.mitenand.ViewParts;
import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.account.Grant;
import ch.mitenand.account.Role;
import ch.mitenand.casefile.CaseDesk;
import ch.mitenand.casefile.Plans;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParameters;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Opens one page of the officer of Olten alone; what lies below it is played by the test. */
abstract class OfficerViewTest extends ViewParts {

    static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
    static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-10-05T12:40:00Z"), ZoneId.of("Europe/Zurich"));

    final CurrentActor who = mock(CurrentActor.class);
    final CaseDesk desk = mock(CaseDesk.class);
    final Plans plans = mock(Plans.class);
    final Actor officer =
            new Actor(
                    UUID.randomUUID(),
                    "Frau Widmer",
                    Set.of(new Grant(Role.INTEGRATION_OFFICER, "2581")));

    @BeforeEach
    void openSession() {
        MockVaadin.setup();
        // Whatever the view leads to is an empty page.
        RouteConfiguration.forSessionScope().setRoute(":path*", Div.class);
        when(who.require()).thenReturn(officer);
        when(desk.read(officer, OfficerFixture.CASE)).thenReturn(OfficerFixture.file());
        when(desk.print(officer, OfficerFixture.CASE)).thenReturn(OfficerFixture.file());
        when(plans.plan(officer, OfficerFixture.CASE))
                .thenReturn(OfficerFixture.plan(OfficerFixture.goal()));
    }

    @AfterEach
    void closeSession() {
        MockVaadin.tearDown();
    }

    /** Enters the view as the router would, with the query of its address. */
    <V extends Main & BeforeEnterObserver> V open(V view, String query, UUID referral) {
        when(event.getRouteParameters())
                .thenReturn(
                        new RouteParameters(
                                Map.of(
                                        "case", OfficerFixture.CASE.toString(),
                                        "ref", referral.toString())));
        when(event.getLocation())
                .thenReturn(new Location("faelle", QueryParameters.fromString(query)));
        view.beforeEnter(event);
        UI.getCurrent().add(view);
        return view;
    }

    /** Clicks a button of the dialog that is open. */
    static void confirm(String text) {
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText(text)));
    }

    static String dialog() {
        var dialog = _get(Dialog.class);
        return dialog.getHeaderTitle() + " " + textOf(dialog);
    }

    static String notice() {
        return _get(Notification.class).getElement().getProperty("text", "");
    }

    /** The address that is shown now, with its query. */
    static String address() {
        return "/"
                + UI.getCurrent()
                        .getInternals()
                        .getActiveViewLocation()
                        .getPathWithQueryParameters();
    }
}
