package ch.mitenand.mentorship.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.mentorship.EndReason;
import ch.mitenand.mentorship.MentorshipId;
import ch.mitenand.mentorship.MentorshipState;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The board of mentorships and the page of one. */
class BoardViewsTests extends PoolPagesTest {

    private MentorshipId in(MentorshipState state) {
        return mentorships.in(state, pool, mentor, mentee);
    }

    private String address(MentorshipId id) {
        return MentorshipNavigation.mentorship(pool, id);
    }

    @Test
    void emptyBoardSaysWhatToDo() {
        assertThat(textOf(open(MentorshipNavigation.board(pool))))
                .contains("Noch ist niemand unterwegs.", "Zum Vermitteln");
    }

    @Test
    void boardShowsWhoStandsWhere() {
        var id = in(MentorshipState.ACTIVE);

        var view = open(MentorshipNavigation.board(pool));

        assertThat(textOf(view))
                .contains("Alle 1", "Läuft 1", "Angefragt 0", "Samira Probst", "mit Marta Probst");
        assertThat(linksIn(view)).contains(address(id));
    }

    @Test
    void filterShowsOneState() {
        in(MentorshipState.ACTIVE);

        assertThat(textOf(open(MentorshipNavigation.board(pool, MentorshipState.ASKED))))
                .contains("Niemand.")
                .doesNotContain("Samira");
        assertThat(textOf(open(MentorshipNavigation.board(pool) + "?stand=unsinn")))
                .contains("Samira");
    }

    @Test
    void endedOnesAreFoldedAway() {
        in(MentorshipState.ENDED);

        assertThat(textOf(open(MentorshipNavigation.board(pool))))
                .contains("Beendet in den letzten 90 Tagen (1)");
    }

    @ParameterizedTest
    @EnumSource(MentorshipState.class)
    void pageOpensInEveryState(MentorshipState state) {
        var view = open(address(in(state)));

        assertThat(textOf(view))
                .contains("Was jetzt?", "Samira Probst und Marta Probst", state.germanName());
        assertThat(_find(view, Button.class, spec -> spec.withText("Beenden")).isEmpty())
                .isEqualTo(
                        switch (state) {
                            case TRIAL, ACTIVE, PAUSED, SUSPENDED -> false;
                            default -> true;
                        });
    }

    @Test
    void startsTheTrialWithASensibleDay() {
        open(address(in(MentorshipState.AGREED)));

        click(main(), "Kennenlernen starten");
        assertThat(_get(_get(Dialog.class), DatePicker.class).getValue())
                .isEqualTo(LocalDate.now(java.time.ZoneId.of("Europe/Zurich")).plusDays(7));
        confirm("Kennenlernen starten");

        assertThat(page()).contains("lernen sich kennen", "Kennenlernen begonnen");
    }

    @Test
    void objectionStaysInTheDialogAndNothingIsLost() {
        open(address(in(MentorshipState.ACTIVE)));

        click(main(), "Halbzeitgespräch festhalten");
        confirm("Halbzeitgespräch festhalten");
        assertThat(textOf(_get(Dialog.class))).contains("Ergebnis fest");

        _setValue(_get(_get(Dialog.class), TextArea.class), "Beide sind zufrieden.");
        confirm("Halbzeitgespräch festhalten");
        assertThat(page()).contains("Halbzeitgespräch festgehalten", "Beide sind zufrieden.");
    }

    @Test
    @SuppressWarnings("unchecked")
    void endNeedsAReason() {
        open(address(in(MentorshipState.ACTIVE)));

        click(main(), "Beenden");
        confirm("Beenden");
        assertThat(textOf(_get(Dialog.class))).contains("Wählen Sie einen Grund.");
        _setValue(
                (Select<EndReason>) _get(_get(Dialog.class), Select.class), EndReason.GOAL_REACHED);
        confirm("Beenden");

        assertThat(page()).contains("zu Ende", "Ziel erreicht");
    }

    @Test
    void othersFindNothing() {
        var id = in(MentorshipState.ACTIVE);
        assertNotFound(address(new MentorshipId(UUID.randomUUID())));
        for (String who : java.util.List.of(GRENCHEN, CANTON)) {
            signIn(who);
            assertNotFound(address(id));
        }
        signIn(GRENCHEN);
        assertNotFound(MentorshipNavigation.mentorship(far, id));
    }
}
