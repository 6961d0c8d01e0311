package ch.mitenand.publishing.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Grant;
import ch.mitenand.account.Role;
import ch.mitenand.offer.OfferId;
import ch.mitenand.organisation.OrganisationDesk;
import ch.mitenand.organisation.OrganisationDesk.File;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.publishing.OfferDesk;
import ch.mitenand.publishing.OfferOverview;
import ch.mitenand.publishing.OfferOverview.Desk;
import ch.mitenand.publishing.OfferOverview.OfferLine;
import ch.mitenand.publishing.OfferOverview.Report;
import ch.mitenand.publishing.OfferOverview.Standing;
import ch.mitenand.publishing.OfferOverview.UnmetNearby;
import ch.mitenand.publishing.OfferStanding;
import ch.mitenand.publishing.OwnerDesk;
import ch.mitenand.publishing.OwnerDesk.Colleague;
import ch.mitenand.publishing.Todo;
import ch.mitenand.publishing.Todo.Next;
import ch.mitenand.publishing.VersionDesk;
import ch.mitenand.publishing.VersionDesk.Discarded;
import ch.mitenand.publishing.VersionDesk.Restored;
import ch.mitenand.publishing.WorkingCopy;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.access.AccessDeniedException;

/** The workplace of an organisation. */
class DashboardViewTests extends DeskViewTest {

    private static final LocalDate YEAR_END = LocalDate.of(2026, 12, 31);

    private final OrganisationDesk organisations = mock(OrganisationDesk.class);
    private final OfferOverview overview = mock(OfferOverview.class);
    private final OfferDesk desk = mock(OfferDesk.class);
    private final OfferStanding standing = mock(OfferStanding.class);
    private final OwnerDesk owners = mock(OwnerDesk.class);
    private final VersionDesk versions = mock(VersionDesk.class);
    private final File file =
            DashboardFixture.organisation(
                    "Treff Kreuzacker", OrganisationDesk.Standing.APPROVED, "");
    private final OrganisationId id = file.id();

    private Actor member(File organisation, OfferLine... lines) {
        var actor = signIn(new Grant(Role.ORGANISATION_MEMBER, organisation.id().toString()));
        when(organisations.open(actor, organisation.id())).thenReturn(organisation);
        when(organisations.mine(actor)).thenReturn(List.of(organisation));
        when(overview.desk(actor, organisation.id())).thenReturn(DashboardFixture.desk(lines));
        return actor;
    }

    private DashboardView open(OrganisationId organisation) {
        return open(
                new DashboardView(
                        who, organisations, overview, desk, standing, owners, versions, CLOCK),
                organisation);
    }

    @Test
    void discardedDraftsAreListedAndComeBack() {
        var actor = member(file);
        var until = Instant.parse("2026-09-20T08:00:00Z");
        var draft = new Discarded(OfferId.create(), 17, "Nähcafé", until);
        var untitled = new Discarded(OfferId.create(), 16, "", until);
        when(versions.discarded(actor, id)).thenReturn(List.of(draft, untitled));
        when(versions.bringBack(actor, draft.offer(), 17, VersionDesk.NO_DRAFT))
                .thenReturn(new Restored.Done(false));
        var view = open(id);
        assertThat(textOf(view))
                .contains(
                        "Verworfene Entwürfe",
                        "Nähcafé",
                        "Angebot ohne Titel",
                        "Zurückholen bis 20.09.2026");

        _click(buttons(view, "Zurückholen").getFirst());

        assertAt(PublishingNavigation.editor(draft.offer()).substring(1));
        assertThat(notice()).contains("Der Entwurf ist wieder da");
    }

    @Test
    void discardedDraftThatIsForgottenMeanwhileIsTold() {
        var actor = member(file);
        var draft = new Discarded(OfferId.create(), 17, "Nähcafé", Instant.EPOCH);
        when(versions.discarded(actor, id)).thenReturn(List.of(draft)).thenReturn(List.of());
        when(versions.bringBack(actor, draft.offer(), 17, VersionDesk.NO_DRAFT))
                .thenThrow(new NoSuchElementException("forgotten"));
        var view = open(id);

        _click(button(view, "Zurückholen"));

        assertThat(notice()).contains("Das hat sich inzwischen geändert");
        assertThat(textOf(view)).doesNotContain("Verworfene Entwürfe");
    }

    @Test
    void showsEveryOfferWithStandingAndFreshness() {
        member(
                file,
                DashboardFixture.offer("Café International", Standing.PUBLIC, YEAR_END),
                DashboardFixture.offer(
                        "Spielgruppe", Standing.UNCONFIRMED, LocalDate.of(2026, 8, 20)));

        var view = open(id);

        assertFound();
        assertThat(_get(view, H1.class).getText()).isEqualTo("Treff Kreuzacker");
        assertThat(view.getPageTitle()).isEqualTo("Treff Kreuzacker – Mitenand");
        assertThat(textOf(view))
                .contains(
                        "Freigegeben",
                        "Café International",
                        "Öffentlich",
                        "bestätigen bis 31.12.2026",
                        "12 Aufrufe in 30 Tagen",
                        "Öffentlich, nicht bestätigt",
                        "war zu bestätigen bis 20.08.2026");
        assertThat(linksIn(view))
                .contains(
                        "/organisation/" + id + "/angaben",
                        "/organisation/" + id + "/mitglieder",
                        "/organisationen/" + id,
                        PublishingNavigation.newOffer(id));
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void everyStandingHasItsWordAndAnIcon(Standing standing) {
        var badge = DashboardStanding.of(standing);

        assertThat(textOf(badge)).isEqualTo(standing.germanName());
        assertThat(badge.getElement().getChild(0).getClassList()).contains("mi-i");
        assertThat(badge.getElement().getChild(0).getAttribute("aria-hidden")).isEqualTo("true");
    }

    @Test
    void iconsOfStandingsDiffer() {
        var icons =
                Arrays.stream(Standing.values())
                        .map(DashboardStanding::of)
                        .map(badge -> badge.getElement().getChild(0).getAttribute("class"))
                        .distinct();

        assertThat(icons).hasSize(Standing.values().length);
    }

    @Test
    void changeBesideThePublicCopyIsTold() {
        var line = DashboardFixture.offer("Café", Standing.PUBLIC, YEAR_END);
        member(
                file,
                new OfferLine(
                        line.offer(),
                        line.title(),
                        line.standing(),
                        Optional.of(WorkingCopy.State.SUBMITTED),
                        line.confirmBy(),
                        0,
                        2,
                        line.owner()));

        assertThat(textOf(open(id))).contains("Änderung: Wartet auf Freigabe", "2 Meldungen");
    }

    @Test
    void confirmsWithOneClickAndShowsTheNewState() {
        var before = DashboardFixture.offer("Café", Standing.UNCONFIRMED, TODAY.minusDays(3));
        var actor = member(file, before);
        when(standing.confirm(actor, before.offer())).thenReturn(true);
        var view = open(id);
        when(overview.desk(actor, id))
                .thenReturn(
                        DashboardFixture.desk(
                                new OfferLine(
                                        before.offer(),
                                        "Café",
                                        Standing.PUBLIC,
                                        Optional.empty(),
                                        Optional.of(YEAR_END),
                                        0,
                                        0,
                                        before.owner())));

        _click(button(view, "Stimmt noch"));

        verify(standing).confirm(actor, before.offer());
        assertThat(textOf(view)).contains("bestätigen bis 31.12.2026");
        assertThat(notice()).contains("«Café» ist bestätigt", "Stimmt doch nicht?");
    }

    @Test
    void questionIsTheMainButtonOnlyWhenItIsDue() {
        member(
                file,
                DashboardFixture.offer("Bald", Standing.PUBLIC, TODAY.plusDays(30)),
                DashboardFixture.offer("Später", Standing.PUBLIC, TODAY.plusDays(31)));

        var both = buttons(open(id), "Stimmt noch");

        assertThat(both.get(0).getClassNames()).doesNotContain("mi-button--second");
        assertThat(both.get(1).getClassNames()).contains("mi-button--second");
    }

    @Test
    void buttonsTellWhichOfferTheyAreAbout() {
        member(file, DashboardFixture.offer("Café", Standing.PUBLIC, YEAR_END));

        assertThat(button(open(id), "Stimmt noch").getAriaLabel()).hasValue("Stimmt noch: Café");
    }

    @Test
    void endsOnlyAfterAQuestion() {
        var line = DashboardFixture.offer("Café", Standing.PUBLIC, YEAR_END);
        var actor = member(file, line);
        var view = open(id);

        _click(button(view, "Beenden"));
        verify(standing, never()).end(any(), any());
        var question = _get(ConfirmDialog.class);
        assertThat(question.getElement().getProperty("header")).isEqualTo("«Café» beenden?");

        _fireConfirm(question);
        verify(standing).end(actor, line.offer());
        assertThat(notice()).contains("«Café» ist beendet");
    }

    @Test
    void endedOfferIsFoldedAwayAndComesBack() {
        var line = DashboardFixture.offer("Alter Kurs", Standing.ENDED, YEAR_END);
        var actor = member(file, line);
        var view = open(id);
        assertThat(textOf(view)).contains("Beendete Angebote (1)", "Im Moment läuft kein Angebot");
        assertThat(buttons(view, "Stimmt noch")).isEmpty();

        when(overview.desk(actor, id))
                .thenReturn(
                        DashboardFixture.desk(
                                DashboardFixture.draft("Alter Kurs", Standing.PUBLIC)));
        _click(button(view, "Wieder anbieten"));

        verify(standing).resume(actor, line.offer());
        assertThat(notice()).contains("«Alter Kurs» wird wieder angeboten");
    }

    @Test
    void offerWhoseLastDayIsOverDoesNotComeBack() {
        member(file, DashboardFixture.offer("Alter Kurs", Standing.ENDED, YEAR_END));

        _click(button(open(id), "Wieder anbieten"));

        assertThat(notice()).contains("«Alter Kurs» ist abgelaufen", "Neue Daten eintragen");
    }

    @Test
    void offerWhoseLastDayIsOverCannotBeConfirmed() {
        member(file, DashboardFixture.offer("Sommerkurs", Standing.HIDDEN, YEAR_END));

        _click(button(open(id), "Stimmt noch"));

        assertThat(notice()).contains("«Sommerkurs» ist abgelaufen", "Neue Daten eintragen");
    }

    @Test
    void copyLeadsToTheEditor() {
        var line = DashboardFixture.offer("Café", Standing.PUBLIC, YEAR_END);
        var actor = member(file, line);
        var copy = OfferId.create();
        when(desk.copy(actor, line.offer())).thenReturn(copy);

        _click(button(open(id), "Kopieren für das nächste Semester"));

        assertAt(PublishingNavigation.editor(copy).substring(1));
        assertThat(notice()).contains("Die Kopie ist bereit");
    }

    @Test
    void draftOffersOnlyWhatMakesSense() {
        var line = DashboardFixture.draft("", Standing.DRAFT);
        member(file, line);

        var view = open(id);

        assertThat(textOf(view)).contains("Angebot ohne Titel", "Entwurf");
        assertThat(buttons(view, "Stimmt noch")).isEmpty();
        assertThat(buttons(view, "Beenden")).isEmpty();
        assertThat(linksIn(view))
                .contains(PublishingNavigation.editor(line.offer()))
                .doesNotContain(
                        PublishingNavigation.versions(line.offer()), "/angebote/" + line.offer());
    }

    @Test
    void somebodyElseWasQuicker() {
        var line = DashboardFixture.offer("Café", Standing.PUBLIC, YEAR_END);
        var actor = member(file, line);
        var view = open(id);
        doThrow(new IllegalStateException("ended")).when(standing).confirm(actor, line.offer());

        _click(button(view, "Stimmt noch"));

        assertThat(notice()).contains("Das hat sich inzwischen geändert");
        assertThat(textOf(view)).contains("Café");
    }

    @Test
    void reportIsSettled() {
        var actor = member(file);
        var report = new Report(7, OfferId.create(), "Café", TODAY, "Die Tür ist <b>zu</b>.");
        when(overview.desk(actor, id))
                .thenReturn(new Desk(List.of(), List.of(), List.of(report), List.of()))
                .thenReturn(DashboardFixture.desk());
        var view = open(id);
        assertThat(textOf(view))
                .contains("Gemeldete Fehler", "01.09.2026", "Die Tür ist <b>zu</b>.");

        _click(button(view, "Erledigt"));

        verify(overview).settle(actor, 7);
        assertThat(textOf(view)).doesNotContain("Gemeldete Fehler");
    }

    @Test
    void showsWhatTheReviewerSaidWithAnApproval() {
        var actor = member(file);
        var said =
                new OfferOverview.Message(OfferId.create(), "Café", TODAY, "Schön! <b>Bild</b>?");
        when(overview.desk(actor, id))
                .thenReturn(new Desk(List.of(), List.of(), List.of(), List.of(said)));

        assertThat(textOf(open(id)))
                .contains("Mitteilungen zur Freigabe", "Café", "Schön! <b>Bild</b>?");
    }

    @Test
    void tellsWhatToDoNextAndWhatWasNotFoundNearby() {
        var actor = member(file);
        var offer = OfferId.create();
        var todo = new Todo("«Café» bestätigen", Next.EDIT, Optional.of(offer));
        when(overview.desk(actor, id))
                .thenReturn(new Desk(List.of(), List.of(todo), List.of(), List.of()));
        when(overview.unmet(actor, id))
                .thenReturn(
                        List.of(
                                new UnmetNearby("schwimmen", "Olten", 4),
                                new UnmetNearby("velofahren", "", 5)));

        var view = open(id);

        assertThat(textOf(view))
                .contains(
                        "Als Nächstes",
                        "«Café» bestätigen",
                        "In Ihrer Gegend (Bezirk Olten)",
                        "«schwimmen» 4-mal",
                        "Im ganzen Kanton",
                        "«velofahren» 5-mal");
        assertThat(linksIn(view)).contains(PublishingNavigation.editor(offer));
    }

    @Test
    void everythingToDoLeadsToWhereItIsDone() {
        var line = DashboardFixture.offer("Café", Standing.HIDDEN, YEAR_END);
        var actor = member(file);
        var report = new Report(7, line.offer(), "Café", TODAY, "Die Tür ist zu.");
        when(overview.desk(actor, id))
                .thenReturn(
                        new Desk(
                                List.of(line),
                                Arrays.stream(Next.values())
                                        .map(n ->
                                                new Todo("todo " + n, n, Optional.of(line.offer())))
                                        .toList(),
                                List.of(report),
                                List.of()));
        when(desk.copy(actor, line.offer())).thenThrow(new IllegalStateException("too many"));
        var view = open(id);

        assertThat(linksIn(_get(view, DashboardTodo.class)))
                .containsExactly(
                        PublishingNavigation.editor(line.offer()),
                        "/organisation/" + id + "/mitglieder",
                        "/organisation/" + id + "/angaben",
                        PublishingNavigation.newOffer(id));
        for (String here : List.of("todo REPORT", "todo CONFIRM", "todo COPY", "todo OWNER")) {
            _click(_get(view, NativeButton.class, s -> s.withText(here)));
        }
        verify(owners).colleagues(actor, line.offer());
        verify(desk).copy(actor, line.offer());
    }

    @Test
    @SuppressWarnings("unchecked")
    void ownerIsShownAndCanBeChanged() {
        var line = DashboardFixture.offer("Café", Standing.PUBLIC, YEAR_END);
        var actor = member(file, line);
        var vera = new Colleague(UUID.randomUUID(), "Vera Keller");
        var ivo = new Colleague(UUID.randomUUID(), "Ivo Berger");
        when(owners.colleagues(actor, line.offer())).thenReturn(List.of(vera, ivo));
        when(owners.owner(actor, line.offer())).thenReturn(Optional.of(vera));
        var view = open(id);
        assertThat(textOf(view)).contains("Zuständig: Vera Keller");
        assertThat(buttons(view, "Übernehmen")).isEmpty();

        _click(button(view, "Zuständigkeit ändern"));
        var question = _get(ConfirmDialog.class);
        Select<Colleague> choice = _get(Select.class);
        assertThat(choice.getValue()).isEqualTo(vera);
        choice.setValue(ivo);
        _fireConfirm(question);

        verify(owners).set(actor, line.offer(), ivo.account());
    }

    @Test
    void offerOfNobodyCanBeTaken() {
        var imported =
                new OfferLine(
                        OfferId.create(),
                        "Café",
                        Standing.PUBLIC,
                        Optional.empty(),
                        Optional.of(YEAR_END),
                        0,
                        0,
                        Optional.empty());
        var actor = member(file, imported);
        var view = open(id);
        assertThat(textOf(view)).contains("Zuständig: niemand bestimmt");

        _click(button(view, "Übernehmen"));

        verify(owners).set(actor, imported.offer(), actor.account());
        assertThat(notice()).contains("«Café»: Zuständig");
    }

    @Test
    void emptyOrganisationLearnsHowToBegin() {
        member(file);

        assertThat(textOf(open(id)))
                .contains("Alles erledigt", "Noch ist kein Angebot da", "Neues Angebot");
    }

    @Test
    void organisationThatWaitsKnowsOnWhom() {
        var waiting =
                DashboardFixture.organisation(
                        "Neuer Verein", OrganisationDesk.Standing.PENDING, "");
        member(waiting);

        var view = open(waiting.id());

        assertThat(textOf(view)).contains("Wartet auf Prüfung", "Prüfung durch Gemeinde Olten");
        assertThat(linksIn(view)).doesNotContain("/organisationen/" + waiting.id());
    }

    @Test
    void organisationThatWasSentBackReadsTheCommentAndFindsTheForm() {
        var back =
                DashboardFixture.organisation(
                        "Neuer Verein", OrganisationDesk.Standing.SENT_BACK, "Adresse fehlt.");
        member(back);

        var view = open(back.id());

        assertThat(textOf(view)).contains("Zu überarbeiten", "Adresse fehlt.");
        assertThat(linksIn(view)).contains("/organisation/" + back.id() + "/angaben");
    }

    @Test
    void closedOrganisationStartsNoOffers() {
        var closed =
                DashboardFixture.organisation("Alter Verein", OrganisationDesk.Standing.CLOSED, "");
        member(closed);

        assertThat(linksIn(open(closed.id())))
                .doesNotContain(PublishingNavigation.newOffer(closed.id()));
    }

    @Test
    void longListIsShownOnDemand() {
        var lines =
                IntStream.rangeClosed(1, 45)
                        .mapToObj(
                                n -> DashboardFixture.offer("Kurs " + n, Standing.PUBLIC, YEAR_END))
                        .toArray(OfferLine[]::new);
        member(file, lines);
        var view = open(id);
        assertThat(_find(view, DashboardOfferCard.class)).hasSize(40);

        _click(button(view, "Alle 45 Angebote zeigen"));

        assertThat(_find(view, DashboardOfferCard.class)).hasSize(45);
    }

    @Test
    void strangerFindsNothing() {
        var actor = signIn(new Grant(Role.ORGANISATION_MEMBER, OrganisationId.create().toString()));
        when(overview.desk(actor, id)).thenThrow(new AccessDeniedException("not yours"));

        open(id);

        assertNotFound();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00000000-0000-0000-0000-00000000000-",
                "------------------------------------"
            })
    void addressThatIsNoIdLeadsNowhere(String address) {
        signIn();

        open(
                new DashboardView(
                        who, organisations, overview, desk, standing, owners, versions, CLOCK),
                address);

        assertNotFound();
    }
}
