package ch.mitenand.mentorship;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastTests {

    @ParameterizedTest
    @CsvSource({
        "CHEMISTRY, MENTEE, true",
        "CHEMISTRY, MENTOR, true",
        "MENTOR_NO_TIME, MENTOR, true",
        "MENTOR_MOVED, COORDINATOR, true",
        "MENTOR_LEFT, PORTAL, true",
        "SAFEGUARDING, COORDINATOR, true",
        "OTHER, MENTOR, true",
        "OTHER, MENTEE, false",
        "GOAL_REACHED, COORDINATOR, false",
        "PLANNED_END, COORDINATOR, false",
        "MENTEE_NO_TIME, MENTEE, false",
        "MENTEE_MOVED, MENTEE, false",
        "MENTEE_LEFT, PORTAL, false"
    })
    void waitingGoesOnWhenTheEndWasNotTheMenteesDoing(EndReason reason, Party by, boolean goesOn) {
        assertThat(reason.waitingContinues(by)).isEqualTo(goesOn);
    }
}
