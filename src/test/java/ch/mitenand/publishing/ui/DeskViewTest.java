package ch.mitenand.publishing.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import ch.mitenand.ViewParts;
import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.account.Grant;
import ch.mitenand.account.Role;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParameters;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.security.access.AccessDeniedException;

/** Opens one view of the workplace alone; what lies below it is played by the test. */
abstract class DeskViewTest extends ViewParts {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-09-01T08:00:00Z"), ZoneId.of("Europe/Zurich"));

    final CurrentActor who = mock(CurrentActor.class);

    @BeforeEach
    void openSession() {
        MockVaadin.setup();
        // Whatever the view leads to is an empty page.
        RouteConfiguration.forSessionScope().setRoute(":path*", Div.class);
        when(who.require()).thenThrow(new AccessDeniedException("nobody is signed in"));
        when(who.find()).thenReturn(Optional.empty());
    }

    @AfterEach
    void closeSession() {
        MockVaadin.tearDown();
    }

    Actor signIn(Grant... grants) {
        var actor = new Actor(UUID.randomUUID(), "Vera Keller", Set.copyOf(Arrays.asList(grants)));
        org.mockito.Mockito.doReturn(actor).when(who).require();
        when(who.find()).thenReturn(Optional.of(actor));
        return actor;
    }

    Actor signInAsOfficer() {
        return signIn(new Grant(Role.INTEGRATION_OFFICER, "2581"));
    }

    Actor signInAsCanton() {
        return signIn(new Grant(Role.CANTON_EDITOR, ""));
    }

    /** Enters the view as the router would, with the id in its address. */
    <V extends Main & BeforeEnterObserver> V open(V view, Object id) {
        when(event.getRouteParameters()).thenReturn(new RouteParameters("id", id.toString()));
        view.beforeEnter(event);
        UI.getCurrent().add(view);
        return view;
    }

    static String notice() {
        return textOf(_get(Notification.class));
    }

    static void assertAt(String path) {
        var location = UI.getCurrent().getInternals().getActiveViewLocation();
        assertThat(location.getPath()).isEqualTo(path);
    }
}
