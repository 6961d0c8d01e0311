package ch.mitenand.publishing.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ch.mitenand.account.Grant;
import ch.mitenand.account.Role;
import ch.mitenand.offer.OfferId;
import ch.mitenand.organisation.OrganisationDesk;
import ch.mitenand.organisation.OrganisationDesk.Standing;
import ch.mitenand.publishing.ReportDesk;
import ch.mitenand.publishing.ReviewDesk;
import ch.mitenand.publishing.ReviewDesk.Waiting;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What waits for approval. */
class ReviewQueueViewTests extends DeskViewTest {

    private final OrganisationDesk organisations = mock(OrganisationDesk.class);
    private final ReviewDesk reviews = mock(ReviewDesk.class);
    private final ReportDesk reports = mock(ReportDesk.class);

    private ReviewQueueView open() {
        return open(new ReviewQueueView(who, organisations, reviews, reports, CLOCK), "");
    }

    @Test
    void listsOrganisationsAndChangesWithTheirAge() {
        var actor = signInAsOfficer();
        var file = DashboardFixture.organisation("Neuer Verein", Standing.PENDING, "");
        var offer = OfferId.create();
        when(organisations.queue(actor)).thenReturn(List.of(file));
        when(reviews.queue(actor))
                .thenReturn(
                        List.of(
                                new Waiting(
                                        offer,
                                        "Deutschkurs A1",
                                        "Treff",
                                        "Olten",
                                        "Vera Keller",
                                        Instant.parse("2026-08-31T20:00:00Z"),
                                        3,
                                        false)));

        var view = open();

        assertFound();
        assertThat(textOf(view))
                .contains("Neuer Verein", "seit 3 Tagen", "Deutschkurs A1", "seit gestern")
                .contains("Organisationen (1)", "Angebote (1)", "Änderung");
        assertThat(linksIn(view))
                .contains("/pruefen/organisation/" + file.id(), "/pruefen/angebot/" + offer);
    }

    @Test
    void reportIsReadAndSettledWithANote() {
        var actor = signInAsOfficer();
        var offer = OfferId.create();
        var report =
                new ReportDesk.Waiting(
                        7,
                        offer,
                        "Deutschkurs A1",
                        "Treff",
                        Instant.parse("2026-08-24T08:00:00Z"),
                        "Die Tür ist <b>zu</b>.",
                        true);
        when(reports.open(actor)).thenReturn(List.of(report)).thenReturn(List.of());
        when(reports.settle(actor, 7, "Telefoniert.")).thenReturn(true);
        var view = open();
        assertThat(textOf(view))
                .contains("Gemeldete Fehler (1)", "Treff, gemeldet seit 8 Tagen")
                .contains("Die Tür ist <b>zu</b>.")
                .doesNotContain("Im Moment wartet nichts");
        assertThat(linksIn(view)).contains("/angebote/" + offer);

        _click(button(view, "Erledigt"));
        verify(reports, never()).settle(any(), anyLong(), any());
        assertThat(_get(view, TextField.class).isInvalid()).isTrue();
        _get(view, TextField.class).setValue(" Telefoniert. ");
        _click(button(view, "Erledigt"));

        verify(reports).settle(actor, 7, "Telefoniert.");
        assertThat(textOf(view)).contains("Alle Meldungen sind erledigt").doesNotContain("Tür");
    }

    @Test
    void nothingToDoIsSaid() {
        signInAsCanton();

        assertThat(textOf(open())).contains("Im Moment wartet nichts auf Sie");
    }

    @Test
    void memberFindsNothing() {
        signIn(new Grant(Role.ORGANISATION_ADMIN, "x"));

        open();

        assertNotFound();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-01T07:59:00Z, seit heute",
        "2026-09-01T09:00:00Z, seit heute",
        "2026-08-31T21:59:00Z, seit gestern",
        "2026-08-31T22:00:00Z, seit heute",
        "2026-08-20T08:00:00Z, seit 12 Tagen"
    })
    void ageCountsDaysOfTheCalendar(Instant since, String age) {
        assertThat(ReviewAge.of(since, CLOCK)).isEqualTo(age);
    }
}
