package ch.mitenand.mentorship;

import static ch.mitenand.mentorship.AttemptFixture.TODAY;
import static ch.mitenand.mentorship.AttemptFixture.attempt;
import static ch.mitenand.mentorship.AttemptFixture.complete;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.mentoring.AdmissionState;
import ch.mitenand.mentorship.MentorshipTable.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What has to be true on the day on which something begins or goes on. */
class MentorshipGuardTests {

    @Test
    void questionExpiresOnTheSeventhDayAndIsNotAnsweredAfterwards() {
        var late = AttemptFixture.asked(7, true, false);
        var early = AttemptFixture.asked(6, true, false);

        assertThat(verdict(early, MentorshipCommand.EXPIRE, Party.PORTAL, Details.NONE))
                .contains("noch nicht vorbei");
        assertThat(verdict(late, MentorshipCommand.EXPIRE, Party.PORTAL, Details.NONE))
                .isEqualTo("NOT_FORMED");
        assertThat(verdict(late, MentorshipCommand.ACCEPT, Party.MENTEE, Details.NONE))
                .contains("sieben Tage");
    }

    @Test
    void trialNeedsAnAgreementAndProofsThatReachTheFirstMeeting() {
        var agreed = AttemptFixture.in(MentorshipState.AGREED);
        var day = TODAY.plusDays(20);

        assertThat(start(agreed, day, "", LocalDate.MAX, LocalDate.MAX)).contains("abmachen");
        assertThat(start(agreed, day, "Ziel", day, day)).isEqualTo("TRIAL");
        assertThat(start(agreed, day, "Ziel", day.minusDays(1), day)).contains("nicht mehr gültig");
        assertThat(start(agreed, day, "Ziel", day, day.minusDays(1)))
                .contains("Sonderprivatauszug");
    }

    private static String start(
            Mentorship agreed, LocalDate day, String words, LocalDate proven, LocalDate safe) {
        return text(
                MentorshipTable.verdict(
                        attempt(
                                agreed,
                                MentorshipCommand.START_TRIAL,
                                Party.COORDINATOR,
                                Details.day(day, words),
                                new AttemptFixture.Facts(
                                        AdmissionState.IN_POOL, null, proven, safe))));
    }

    @Test
    void minorsMeetNobodyWithoutSpecialExtract() {
        var yesterday = TODAY.minusDays(1);
        var facts =
                new AttemptFixture.Facts(AdmissionState.IN_POOL, null, LocalDate.MAX, yesterday);
        for (var command :
                List.of(
                        MentorshipCommand.CONFIRM,
                        MentorshipCommand.RESUME,
                        MentorshipCommand.REINSTATE)) {
            var state =
                    switch (command) {
                        case CONFIRM -> MentorshipState.TRIAL;
                        case RESUME -> MentorshipState.PAUSED;
                        default -> MentorshipState.SUSPENDED;
                    };
            for (var party : List.of(Party.COORDINATOR, Party.PORTAL)) {
                var attempt =
                        attempt(
                                AttemptFixture.in(state),
                                command,
                                party,
                                complete(command, party),
                                facts);
                assertThat(text(MentorshipTable.verdict(attempt)))
                        .as(command + " by " + party)
                        .satisfiesAnyOf(
                                said -> assertThat(said).contains("Sonderprivatauszug"),
                                said -> assertThat(said).isEqualTo("denied"));
            }
        }
    }

    @Test
    void liftedSuspensionNeedsValidProofs() {
        var suspended = AttemptFixture.in(MentorshipState.SUSPENDED);
        var lapsed =
                new AttemptFixture.Facts(
                        AdmissionState.LAPSED, null, TODAY.minusDays(1), LocalDate.MAX);

        assertThat(
                        text(
                                MentorshipTable.verdict(
                                        attempt(
                                                suspended,
                                                MentorshipCommand.REINSTATE,
                                                Party.PORTAL,
                                                Details.NONE,
                                                lapsed))))
                .contains("Nachweis");
    }

    private static String verdict(
            Mentorship mentorship, MentorshipCommand command, Party party, Details details) {
        return text(MentorshipTable.verdict(attempt(mentorship, command, party, details)));
    }

    private static String text(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Go(var line) -> line.to().name();
            case Verdict.No(var sentence) -> sentence;
            case Verdict.Denied() -> "denied";
        };
    }
}
