package ch.mitenand.referral.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ch.mitenand.mentoring.PoolId;
import ch.mitenand.referral.AssignmentState;
import ch.mitenand.referral.CalendarFeeds;
import ch.mitenand.referral.CalendarFeeds.Feed;
import ch.mitenand.referral.Disclosure.Field;
import ch.mitenand.referral.Disclosure.Stage;
import ch.mitenand.referral.InboxDirectory.Choice;
import ch.mitenand.referral.ReceiverDesk.Inbox;
import ch.mitenand.referral.Recommendations;
import ch.mitenand.referral.ReferralId;
import ch.mitenand.shell.Site;
import ch.mitenand.shell.WorkplaceLinks.WorkplaceLink;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The inbox. */
class InboxViewTests extends InboxViewTest {

    private static final String TOKEN = "T".repeat(43);

    private final Recommendations recommendations = mock(Recommendations.class);
    private final CalendarFeeds feeds = mock(CalendarFeeds.class);

    @BeforeEach
    void nothingThere() {
        when(desk.items(actor, inbox)).thenReturn(List.of());
        when(feeds.find(actor, organisation)).thenReturn(Optional.empty());
    }

    private InboxView open(Map<String, String> query) {
        var site = new Site("https://mitenand.example.ch", "none");
        return open(
                new InboxView(who, directory, desk, recommendations, feeds, site, CLOCK), query);
    }

    @Test
    void newOnesComeFirstAndSayUntilWhen() {
        var first = ReferralId.create();
        var later = ReferralId.create();
        var running = ReferralId.create();
        when(desk.items(actor, inbox))
                .thenReturn(
                        List.of(
                                running(running, "Amina", "Z-2026-0001"),
                                sent(later, TODAY.plusDays(20)),
                                sent(first, TODAY.plusDays(1))));

        var view = open(Map.of());

        assertFound();
        assertThat(textOf(view))
                .contains("Neu (2)", "Angenommen und laufend (1)", "Amina")
                .contains("Antwort bis 23. November 2026 (morgen)")
                .contains("Antwort bis 12. Dezember 2026")
                .doesNotContain("Warteliste (", "Qwertzberg");
        assertThat(linksIn(view))
                .containsSubsequence(
                        "/zugewiesen/" + first,
                        "/zugewiesen/" + later,
                        "/zugewiesen/" + running,
                        "/zugewiesen/praesenz?bei=" + organisation);
    }

    @ParameterizedTest
    @CsvSource({"0, (heute)", "3, (noch 3 Tage)", "-1, (überfällig)"})
    void urgencyIsSaid(int days, String words) {
        when(desk.items(actor, inbox))
                .thenReturn(List.of(sent(ReferralId.create(), TODAY.plusDays(days))));

        assertThat(textOf(open(Map.of()))).contains(words);
    }

    @Test
    void whatIsOverHasOnlyItsNumber() {
        when(desk.items(actor, inbox))
                .thenReturn(
                        List.of(
                                item(
                                        ReferralId.create(),
                                        Stage.ARCHIVED,
                                        AssignmentState.DECLINED,
                                        Map.of(Field.NUMBER, "Z-2026-0003", Field.OFFER, OFFER),
                                        null)));

        assertThat(textOf(open(Map.of())))
                .contains("In den letzten 90 Tagen beendet (1)", "Z-2026-0003", "abgelehnt")
                .contains("Im Moment wartet niemand auf Ihre Antwort");
    }

    @Test
    void severalInboxesAreAChoice() {
        var pool = new Inbox.OfPool(new PoolId(UUID.randomUUID()));
        when(directory.inboxes(actor)).thenReturn(List.of(choice, new Choice(pool, "Pool Prüf")));
        when(desk.items(actor, pool)).thenReturn(List.of());

        var view = open(Map.of("bei", InboxNavigation.key(pool)));

        verify(desk).items(actor, pool);
        verify(desk, never()).items(actor, inbox);
        assertThat(linksIn(view))
                .contains(InboxNavigation.inbox(pool), InboxNavigation.inbox(inbox));
        assertThat(textOf(view)).doesNotContain("Code melden", "Termine im Kalender");
    }

    @Test
    void foreignInboxIsNotFound() {
        open(Map.of("bei", UUID.randomUUID().toString()));

        assertNotFound();
    }

    @Test
    void whoHasNoInboxFindsNothing() {
        when(directory.inboxes(actor)).thenReturn(List.of());

        open(Map.of());

        assertNotFound();
    }

    @Test
    void everyCodeGetsTheSameAnswer() {
        when(recommendations.report(actor, organisation, "K7PM-4X2T")).thenReturn(true);
        when(recommendations.report(actor, organisation, "ZZZZ-9999")).thenReturn(false);
        var view = open(Map.of());
        var code = _get(view, TextField.class, s -> s.withLabel("Code"));

        code.setValue(" k7pm 4x2t ");
        _click(button(view, "Code melden"));
        String right = textOf(view);
        code.setValue("ZZZZ9999");
        _click(button(view, "Code melden"));

        assertThat(right).contains("Danke für die Meldung");
        assertThat(textOf(view)).isEqualTo(right);
        verify(recommendations).report(actor, organisation, "K7PM-4X2T");
        verify(recommendations).report(actor, organisation, "ZZZZ-9999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K7PM", "K7PM-4X2O", "K7PM-4X2TT", "<script>"})
    void whatIsNoCodeIsNotReported(String typed) {
        var view = open(Map.of());
        var code = _get(view, TextField.class, s -> s.withLabel("Code"));

        code.setValue(typed);
        _click(button(view, "Code melden"));

        assertThat(code.isInvalid()).isTrue();
        verify(recommendations, never()).report(any(), any(), any());
    }

    @Test
    void calendarAddressIsShownOnce() {
        when(feeds.create(actor, organisation)).thenReturn(TOKEN);
        var view = open(Map.of());

        _click(button(view, "Adresse erstellen"));

        var address = _get(view, TextField.class, s -> s.withLabel("Adresse für Ihren Kalender"));
        assertThat(address.getValue())
                .isEqualTo("https://mitenand.example.ch/kalender/" + TOKEN + ".ics");
        assertThat(address.isReadOnly()).isTrue();
        when(feeds.find(actor, organisation)).thenReturn(Optional.of(new Feed(TODAY, null)));
        view.reload();
        assertThat(_find(view, TextField.class, s -> s.withLabel("Adresse für Ihren Kalender")))
                .isEmpty();
        assertThat(textOf(view)).contains("seit dem 22. November 2026", "Noch kein Kalender");
        assertThat(_find(view, Button.class, s -> s.withText("Adresse ungültig machen")))
                .hasSize(1);
    }

    @Test
    void headerCountsWhatWaits() {
        when(desk.waiting(actor, inbox)).thenReturn(2);
        var links = new InboxLinks(who, directory, desk);

        assertThat(links.links())
                .extracting(WorkplaceLink::label, WorkplaceLink::path)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Zugewiesen (2)", "/zugewiesen"));
        when(desk.waiting(actor, inbox)).thenReturn(0);
        assertThat(links.links()).extracting(WorkplaceLink::label).containsExactly("Zugewiesen");
        when(directory.inboxes(actor)).thenReturn(List.of());
        assertThat(links.links()).isEmpty();
    }
}
