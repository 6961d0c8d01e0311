package ch.mitenand.referral.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ch.mitenand.mentoring.PoolId;
import ch.mitenand.offer.OfferId;
import ch.mitenand.referral.AssignmentCommand;
import ch.mitenand.referral.AssignmentState;
import ch.mitenand.referral.Disclosure.Field;
import ch.mitenand.referral.Disclosure.Stage;
import ch.mitenand.referral.InboxDirectory.Choice;
import ch.mitenand.referral.InboxDirectory.Facts;
import ch.mitenand.referral.ReceiverDesk.Attendance;
import ch.mitenand.referral.ReceiverDesk.Inbox;
import ch.mitenand.referral.ReceiverDesk.Item;
import ch.mitenand.referral.ReceiverDesk.Presence;
import ch.mitenand.referral.ReferralId;
import ch.mitenand.referral.Step;
import com.vaadin.flow.component.button.Button;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The attendance list. */
class InboxAttendanceViewTests extends InboxViewTest {

    private final ReferralId amina = ReferralId.create();
    private final ReferralId bilal = ReferralId.create();
    private final OfferId offer = OfferId.create();

    @BeforeEach
    void twoPeople() {
        when(desk.items(actor, inbox))
                .thenReturn(
                        List.of(
                                running(bilal, "Bilal", "Z-2026-0002"),
                                running(amina, "Amina", "Z-2026-0001"),
                                sent(ReferralId.create(), TODAY.plusDays(3))));
        when(directory.facts(actor, inbox))
                .thenReturn(
                        Map.of(
                                amina,
                                new Facts(offer, OFFER, null, TODAY.minusDays(30)),
                                bilal,
                                new Facts(offer, OFFER, null, TODAY.minusDays(3))));
        when(desk.attendance(eq(actor), eq(inbox), any())).thenReturn(List.of());
        when(desk.attend(eq(actor), eq(inbox), any(), any(), any()))
                .thenReturn(new Step.Done(amina, AssignmentState.RUNNING));
        when(desk.takeBack(eq(actor), eq(inbox), any(), any()))
                .thenReturn(new Step.Done(amina, AssignmentState.RUNNING));
    }

    private InboxAttendanceView open(Map<String, String> query) {
        return open(new InboxAttendanceView(who, directory, desk, CLOCK), query);
    }

    private static Button touch(InboxAttendanceView view, int person, Presence presence) {
        return _find(view, Button.class, s -> s.withText(presence.germanName())).get(person);
    }

    private static boolean isOn(Button button) {
        return button.getElement().getAttribute("aria-pressed").equals("true");
    }

    @Test
    void showsFirstNamesOnlyAndThoseWhoRun() {
        var view = open(Map.of());

        assertFound();
        assertThat(textOf(view))
                .containsSubsequence("Sonntag, 22. November 2026", "Amina", "Bilal")
                .doesNotContain("Qwertzberg", "765 43 21", "Z-2026-0001");
        assertThat(_find(view, Button.class, s -> s.withText("anwesend"))).hasSize(2);
    }

    @Test
    void touchIsSavedAtOnceAndUndone() {
        var view = open(Map.of());

        _click(touch(view, 0, Presence.PRESENT));

        verify(desk).attend(actor, inbox, amina, TODAY, Presence.PRESENT);
        assertThat(isOn(touch(view, 0, Presence.PRESENT))).isTrue();
        assertThat(isOn(touch(view, 1, Presence.PRESENT))).isFalse();
        assertThat(textOf(view)).contains("Amina: anwesend");
        _click(button(view, "Rückgängig"));
        verify(desk).takeBack(actor, inbox, amina, TODAY);
        assertThat(isOn(touch(view, 0, Presence.PRESENT))).isFalse();
        assertThat(_find(view, Button.class, s -> s.withText("Rückgängig"))).isEmpty();
    }

    @Test
    void undoOfAChangeBringsBackWhatWasBefore() {
        when(desk.attendance(actor, inbox, TODAY.withDayOfMonth(1)))
                .thenReturn(
                        List.of(
                                new Attendance(amina, TODAY, Presence.EXCUSED),
                                new Attendance(amina, TODAY.minusDays(1), Presence.PRESENT)));
        var view = open(Map.of());
        assertThat(isOn(touch(view, 0, Presence.EXCUSED))).isTrue();

        _click(touch(view, 0, Presence.ABSENT));
        _click(button(view, "Rückgängig"));

        verify(desk).attend(actor, inbox, amina, TODAY, Presence.ABSENT);
        verify(desk).attend(actor, inbox, amina, TODAY, Presence.EXCUSED);
        assertThat(isOn(touch(view, 0, Presence.EXCUSED))).isTrue();
    }

    @Test
    void secondTouchTakesBack() {
        var view = open(Map.of());

        _click(touch(view, 1, Presence.PRESENT));
        _click(touch(view, 1, Presence.PRESENT));

        verify(desk, times(1)).attend(actor, inbox, bilal, TODAY, Presence.PRESENT);
        verify(desk).takeBack(actor, inbox, bilal, TODAY);
        assertThat(isOn(touch(view, 1, Presence.PRESENT))).isFalse();
    }

    @Test
    void refusalIsSaidAndNothingIsMarked() {
        when(desk.attend(actor, inbox, amina, TODAY, Presence.PRESENT))
                .thenReturn(new Step.No("Das geht nicht mehr."));
        var view = open(Map.of());

        _click(touch(view, 0, Presence.PRESENT));

        assertThat(textOf(view)).contains("Das geht nicht mehr.");
        assertThat(isOn(touch(view, 0, Presence.PRESENT))).isFalse();
    }

    @Test
    void beforeTheFirstDayNobodyIsListed() {
        var view = open(Map.of("tag", TODAY.minusDays(5).toString()));

        assertThat(textOf(view)).contains("Amina").doesNotContain("Bilal");
        assertThat(_find(view, Button.class, s -> s.withText("Heute"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2026-09-22", "morgen", "2026-13-40"})
    void impossibleDayIsToday(String day) {
        assertThat(textOf(open(Map.of("tag", day)))).contains("Sonntag, 22. November 2026");
    }

    @Test
    void sameFirstNamesAreToldApartByNumber() {
        when(desk.items(actor, inbox))
                .thenReturn(
                        List.of(
                                running(amina, "Amina", "Z-2026-0001"),
                                running(bilal, "Amina", "Z-2026-0002")));

        assertThat(textOf(open(Map.of()))).contains("Amina Z-2026-0001", "Amina Z-2026-0002");
    }

    @Test
    void offersAreAChoice() {
        var other = OfferId.create();
        when(directory.facts(actor, inbox))
                .thenReturn(
                        Map.of(
                                amina,
                                new Facts(offer, OFFER, null, null),
                                bilal,
                                new Facts(other, "Konversation", null, null)));

        var view = open(Map.of("angebot", other.toString(), "tag", "2026-11-20"));

        assertThat(textOf(view)).contains("Bilal").doesNotContain("Amina");
        assertThat(linksIn(view))
                .contains(
                        InboxNavigation.attendance(
                                inbox, offer.toString(), LocalDate.of(2026, 11, 20)));
    }

    private Item accepted(ReferralId id, String name, AssignmentCommand... allowed) {
        return item(
                id,
                Stage.PERSON,
                AssignmentState.ACCEPTED,
                Map.of(Field.FIRST_NAME, name, Field.NUMBER, "Z-2026-0009"),
                null,
                allowed);
    }

    @Test
    void whoComesForTheFirstTimeIsReportedWithOneTouch() {
        when(desk.items(actor, inbox))
                .thenReturn(
                        List.of(
                                running(amina, "Amina", "Z-2026-0001"),
                                accepted(bilal, "Bilal", AssignmentCommand.START)));
        when(desk.start(actor, inbox, bilal, TODAY))
                .thenReturn(new Step.Done(bilal, AssignmentState.RUNNING));
        var view = open(Map.of());
        assertThat(textOf(view)).containsSubsequence("Amina", "Erwartet", "Bilal");
        assertThat(_find(view, Button.class, s -> s.withText("anwesend"))).hasSize(1);

        _click(button(view, "Ist da – Beginn melden"));

        var order = inOrder(desk);
        order.verify(desk).start(actor, inbox, bilal, TODAY);
        order.verify(desk).attend(actor, inbox, bilal, TODAY, Presence.PRESENT);
        assertThat(notice()).contains("Bilal: Beginn gemeldet");
    }

    @Test
    void refusedBeginningIsSaidAndNobodyIsPresent() {
        when(desk.items(actor, inbox))
                .thenReturn(List.of(accepted(bilal, "Bilal", AssignmentCommand.START)));
        when(desk.start(actor, inbox, bilal, TODAY)).thenReturn(new Step.No("Zu spät."));
        var view = open(Map.of());

        _click(button(view, "Ist da – Beginn melden"));

        assertThat(textOf(view)).contains("Zu spät.");
        verify(desk, never()).attend(any(), any(), any(), any(), any());
    }

    @Test
    void poolHasNoList() {
        when(desk.items(actor, inbox)).thenReturn(List.of(running(amina, "Amina", "Z-2026-0001")));
        when(directory.facts(actor, inbox))
                .thenReturn(Map.of(amina, new Facts(null, "Pool Olten", null, null)));

        assertThat(textOf(open(Map.of()))).doesNotContain("Amina");
    }

    @Test
    void poolBeginsElsewhereAndYesterdayNobodyBegins() {
        when(desk.items(actor, inbox))
                .thenReturn(
                        List.of(running(amina, "Amina", "Z-2026-0001"), accepted(bilal, "Bilal")));
        assertThat(textOf(open(Map.of()))).contains("Amina").doesNotContain("Erwartet", "Bilal");

        when(desk.items(actor, inbox))
                .thenReturn(
                        List.of(
                                running(amina, "Amina", "Z-2026-0001"),
                                accepted(bilal, "Bilal", AssignmentCommand.START)));
        assertThat(textOf(open(Map.of("tag", TODAY.minusDays(1).toString()))))
                .contains("Amina")
                .doesNotContain("Erwartet", "Bilal");
    }

    @Test
    void emptyListSaysWhatToDo() {
        when(desk.items(actor, inbox)).thenReturn(List.of());

        assertThat(textOf(open(Map.of())))
                .contains(
                        "Im Moment läuft keine Zuweisung, und Sie erwarten niemanden.",
                        "Sobald Sie eine Zuweisung annehmen, erscheint die Person hier");
    }

    @Test
    void poolHasNoAttendanceList() {
        var pool = new Inbox.OfPool(PoolId.create());
        when(directory.inboxes(actor)).thenReturn(List.of(new Choice(pool, "Pool Olten")));

        assertThat(textOf(open(Map.of()))).contains("Ein Pool führt keine Präsenzliste");
    }
}
