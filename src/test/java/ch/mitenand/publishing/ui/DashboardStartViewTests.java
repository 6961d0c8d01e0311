package ch.mitenand.publishing.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ch.mitenand.organisation.OrganisationDesk;
import ch.mitenand.organisation.OrganisationDesk.Standing;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The way to the organisation somebody works for. */
class DashboardStartViewTests extends DeskViewTest {

    private final OrganisationDesk organisations = mock(OrganisationDesk.class);

    private DashboardStartView open() {
        return open(new DashboardStartView(who, organisations), "");
    }

    @Test
    void onlyOrganisationIsOpenedAtOnce() {
        var file = DashboardFixture.organisation("Treff", Standing.APPROVED, "");
        when(organisations.mine(signIn())).thenReturn(List.of(file));

        open();

        verify(event).forwardTo("meine-organisation/" + file.id());
    }

    @Test
    void severalOrganisationsAreAChoice() {
        var one = DashboardFixture.organisation("Chor", Standing.APPROVED, "");
        var other = DashboardFixture.organisation("Treff", Standing.PENDING, "");
        when(organisations.mine(signIn())).thenReturn(List.of(one, other));

        var view = open();

        verify(event, never()).forwardTo(anyString());
        assertThat(textOf(view)).contains("Chor", "Treff", "Wartet auf Prüfung");
        assertThat(linksIn(view))
                .contains("/meine-organisation/" + one.id(), "/meine-organisation/" + other.id());
    }

    @Test
    void newAccountLearnsTheTwoWaysOn() {
        when(organisations.mine(signIn())).thenReturn(List.of());

        var view = open();

        assertThat(textOf(view)).contains("Organisation eintragen", "mitmachen");
        assertThat(linksIn(view)).contains("/organisation-eintragen").doesNotContain("/pruefen");
    }

    @Test
    void officerIsShownTheOtherWorkplace() {
        when(organisations.mine(signInAsOfficer())).thenReturn(List.of());

        assertThat(linksIn(open())).contains("/pruefen");
    }

    @Test
    void endedSessionFindsNothing() {
        open();

        assertNotFound();
    }
}
