package ch.mitenand.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ch.mitenand.casefile.Newcomers.State;
import ch.mitenand.shared.Language;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** What the night does: retention of cases and newcomers to the day. */
class CaseRoundTests extends CaseCoreTest {

    @Autowired private CaseRound round;
    @Autowired private CaseMoves moves;
    @Autowired private Newcomers newcomers;
    @Autowired private ApplicationEventPublisher events;

    @Test
    void retiresOnTheDayOnWhichTheRetentionEnds() {
        var id = in(CaseState.CLOSED);
        backdate(id, today().minusYears(5).plusDays(1));

        round.run();
        assertThat(state(id)).isEqualTo("CLOSED");

        clock.travel(Duration.ofDays(1));
        round.run();
        assertThat(state(id)).isEqualTo("RETIRED");
        assertThat(everythingOf(id)).noneMatch(row -> row.contains("Samira"));
        assertThat(desk.history(officer, id).getFirst().by()).isEqualTo("Portal");

        var after = everythingOf(id);
        round.run();
        assertThat(everythingOf(id)).isEqualTo(after);
    }

    @Test
    void openCasesStayHoweverOldTheyAre() {
        var id = in(CaseState.IN_SUPPORT);
        backdate(id, today().minusYears(9));

        round.run();
        assertThat(state(id)).isEqualTo("IN_SUPPORT");
    }

    @Test
    void reopenedCaseBeginsItsRetentionAnew() {
        var id = in(CaseState.CLOSED);
        backdate(id, today().minusYears(5));
        CaseFixture.done(desk.reopen(officer, id, "Meldet sich wieder."));
        CaseFixture.done(desk.close(officer, id, CloseReason.WITHDREW, false));

        round.run();
        assertThat(state(id)).isEqualTo("CLOSED");
    }

    @Test
    void caseTakesItsNewcomerAlong() {
        var newcomer = newcomer("Mitgeher");
        var id =
                cases.track(
                        CaseFixture.done(newcomers.openCase(officer, newcomer, CaseBasis.OWN_WISH))
                                .id());
        CaseFixture.done(desk.close(officer, id, CloseReason.MOVED_AWAY, false));
        backdate(id, today().minusYears(6));

        round.run();
        assertThat(isThere(newcomer)).isFalse();
    }

    @Test
    void whoManagesAloneIsDeletedAfterAYear() {
        var early = newcomer("Frühling");
        var late = newcomer("Spätling");
        var held = newcomer("Gespräch");
        state(early, State.MANAGES_ALONE, today().minusYears(1));
        state(late, State.MANAGES_ALONE, today().minusYears(1).plusDays(1));
        state(held, State.HELD, today().minusYears(2));

        round.run();
        assertThat(isThere(early)).isFalse();
        assertThat(isThere(late)).isTrue();
        assertThat(isThere(held)).isTrue();
    }

    @Test
    void newcomerWhomNobodyTouchedIsDeletedWithTheRetention() {
        var old = newcomer("Vergessen");
        cases.owner()
                .sql("update case_newcomer set changed_at = :at where id = :id")
                .param(
                        "at",
                        clock.instant()
                                .minus(Duration.ofDays(5 * 366 + 1))
                                .atOffset(ZoneOffset.UTC))
                .param("id", old)
                .update();

        round.run();
        assertThat(isThere(old)).isFalse();
    }

    @Test
    void retentionOfNoYearIsNoSetting() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CaseRetirement(scope, moves, jdbc, events, clock, 0));
    }

    private UUID newcomer(String surname) {
        assertThat(
                        newcomers.add(
                                officer,
                                2581,
                                "Round",
                                surname,
                                today(),
                                Language.TI,
                                "pruef-zuzug"))
                .isEmpty();
        return newcomers.of(officer).stream()
                .filter(n -> n.surname().equals(surname))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void state(UUID newcomer, State state, LocalDate on) {
        cases.owner()
                .sql("update case_newcomer set state = :state, state_on = :on where id = :id")
                .param("state", state.name())
                .param("on", on)
                .param("id", newcomer)
                .update();
    }

    private boolean isThere(UUID newcomer) {
        return cases.owner()
                .sql("select exists (select from case_newcomer where id = :id)")
                .param("id", newcomer)
                .query(Boolean.class)
                .single();
    }

    private String state(CaseId id) {
        return cases.owner()
                .sql("select state from case_file where id = :id")
                .param("id", id.id())
                .query(String.class)
                .single();
    }
}
