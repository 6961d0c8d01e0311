package ch.mitenand.casefile.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import ch.mitenand.ViewParts;
import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.account.Grant;
import ch.mitenand.account.Role;
import ch.mitenand.casefile.CaseBasis;
import ch.mitenand.casefile.CaseDesk;
import ch.mitenand.casefile.CaseFile;
import ch.mitenand.casefile.CaseId;
import ch.mitenand.casefile.CasePerson;
import ch.mitenand.casefile.CaseState;
import ch.mitenand.casefile.CloseReason;
import ch.mitenand.casefile.Lead;
import ch.mitenand.region.Municipality;
import ch.mitenand.region.Regions;
import ch.mitenand.shared.GeoPoint;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LanguageLevel;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParameters;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.security.access.AccessDeniedException;

/** Opens one page about cases alone, as the officer of Olten; what lies below is played. */
abstract class CaseViewTest extends ViewParts {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-09-01T08:00:00Z"), ZoneId.of("Europe/Zurich"));
    static final Lead OLTEN = new Lead(Role.INTEGRATION_OFFICER, "2581");
    static final CaseId ID = CaseId.create();

    final CurrentActor who = mock(CurrentActor.class);
    final CaseDesk desk = mock(CaseDesk.class);
    final Regions regions = mock(Regions.class);

    Actor officer = signIn(new Grant(Role.INTEGRATION_OFFICER, "2581"));

    @BeforeEach
    void openSession() {
        MockVaadin.setup();
        // Whatever the page leads to is an empty one.
        RouteConfiguration.forSessionScope().setRoute(":path*", Div.class);
        when(event.getLocation()).thenReturn(new Location("faelle"));
        when(event.getRouteParameters())
                .thenReturn(new RouteParameters(CaseNavigation.CASE, ID.toString()));
        var olten = municipality(2581, "Olten", "Sozialregion Olten");
        when(regions.municipality(anyInt())).thenReturn(Optional.of(olten));
        when(regions.municipalities())
                .thenReturn(
                        List.of(
                                municipality(2546, "Grenchen", "Sozialregion Oberer Leberberg"),
                                olten));
    }

    @AfterEach
    void closeSession() {
        MockVaadin.tearDown();
    }

    final Actor signIn(Grant... grants) {
        officer = new Actor(UUID.randomUUID(), "Vreni Widmer", Set.of(grants));
        when(who.require()).thenReturn(officer);
        when(who.find()).thenReturn(Optional.of(officer));
        return officer;
    }

    private static Municipality municipality(int bfs, String name, String region) {
        return new Municipality(
                bfs,
                name,
                name,
                name,
                name,
                region,
                new GeoPoint(47.3, 7.9),
                null,
                null,
                10,
                List.of(),
                List.of());
    }

    /** The case of the address in this state, as the desk shows it. */
    CaseFile file(CaseState state) {
        var file = file(state, "", 3);
        when(desk.read(officer, ID)).thenReturn(file);
        when(desk.print(officer, ID)).thenReturn(file);
        return file;
    }

    static CaseFile file(CaseState state, String external, int version) {
        boolean over = !state.isOpen();
        return new CaseFile(
                ID,
                "F-2026-0042",
                external,
                OLTEN,
                CaseBasis.INCREASED_NEED,
                state,
                LocalDate.of(2026, 8, 1),
                LocalDate.of(2026, 7, 1),
                state == CaseState.FOLLOW_UP ? LocalDate.of(2027, 2, 1) : null,
                over ? CloseReason.MANAGES_ALONE : null,
                new CasePerson(
                        "Samira",
                        "Tesfai",
                        1990,
                        2581,
                        "+41 00 123 45 67",
                        Language.DE,
                        List.of(Language.TI, Language.DE),
                        LanguageLevel.A2,
                        null,
                        false),
                false,
                Instant.parse("2026-08-20T08:00:00Z"),
                version);
    }

    /** There is no such case for the officer. */
    void refuse() {
        when(desk.read(officer, ID))
                .thenThrow(new java.util.NoSuchElementException("no such case"));
        when(desk.print(officer, ID))
                .thenThrow(new java.util.NoSuchElementException("no such case"));
    }

    /** There is nothing at all for this account. */
    void leadNothing() {
        when(desk.leads(officer)).thenThrow(new AccessDeniedException("leads no cases"));
        when(desk.incoming(officer)).thenThrow(new AccessDeniedException("leads no cases"));
    }

    void at(String path) {
        when(event.getLocation()).thenReturn(new Location(path));
    }

    <V extends CasePage> V open(V view) {
        view.beforeEnter(event);
        UI.getCurrent().add(view);
        return view;
    }

    /** Clicks a button of the dialog that is open. */
    static void confirm(String text) {
        click(_get(Dialog.class), text);
    }

    static String dialog() {
        return textOf(_get(Dialog.class));
    }

    /** What was told at the edge of the screen. */
    static String told() {
        return _find(Notification.class).stream()
                .map(shown -> shown.getElement().getProperty("text", ""))
                .collect(Collectors.joining(" "));
    }
}
