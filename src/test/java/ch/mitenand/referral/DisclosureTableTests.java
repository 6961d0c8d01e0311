package ch.mitenand.referral;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.referral.Disclosure.Field;
import ch.mitenand.referral.Disclosure.Stage;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The exact fields of each stage against {@code referral/disclosure.csv}. */
class DisclosureTableTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    /** A new field or stage is in no row and fails here until somebody has decided. */
    @Test
    void everyFieldOfEveryStageIsDecided() {
        var rows = new DisclosureRows();

        assertThat(rows.decided()).containsExactlyInAnyOrder(Field.values());
        assertThat(Stage.values()).hasSize(5);
        for (var stage : Stage.values()) {
            assertThat(DisclosureTable.visible(stage)).as(stage.name()).isEqualTo(rows.of(stage));
        }
    }

    @Test
    void everyStateHasItsStage() {
        for (var state : AssignmentState.values()) {
            var expected =
                    switch (state) {
                        case DRAFT -> Stage.HIDDEN;
                        case SENT, WAITLISTED -> Stage.NEED;
                        case ACCEPTED, RUNNING -> Stage.PERSON;
                        case COMPLETED, DISCONTINUED, NOT_TAKEN_UP -> Stage.ENDED;
                        case DECLINED, WITHDRAWN, EXPIRED, ENTERED_IN_ERROR -> Stage.ARCHIVED;
                    };
            assertThat(DisclosureTable.stage(state, true, TODAY, false, TODAY))
                    .as(state.name())
                    .isEqualTo(expected);
        }
    }

    @Test
    void withdrawnConsentLeavesNothingOfThePerson() {
        for (var state : AssignmentState.values()) {
            assertThat(DisclosureTable.stage(state, true, TODAY, true, TODAY))
                    .as(state.name())
                    .isIn(Stage.HIDDEN, Stage.ARCHIVED);
        }
    }

    @Test
    void nameIsGoneAfterThirtyDays() {
        var state = AssignmentState.COMPLETED;
        assertThat(DisclosureTable.stage(state, true, TODAY.minusDays(30), false, TODAY))
                .isEqualTo(Stage.ENDED);
        assertThat(DisclosureTable.stage(state, true, TODAY.minusDays(31), false, TODAY))
                .isEqualTo(Stage.ARCHIVED);
        assertThat(DisclosureTable.stage(state, false, TODAY, false, TODAY))
                .isEqualTo(Stage.ARCHIVED);
    }

    @Test
    void ofAnErrorOnlyTheNumberIsLeft() {
        assertThat(DisclosureTable.visible(Stage.ARCHIVED, AssignmentState.ENTERED_IN_ERROR))
                .containsExactlyInAnyOrder(Field.NUMBER, Field.STATE);
    }
}
