package ch.mitenand.mentorship;

import ch.mitenand.mentoring.AdmissionState;
import ch.mitenand.mentoring.MenteeId;
import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentoring.PoolId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Attempts on mentorships that exist only in memory. */
final class AttemptFixture {

    static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
    static final LocalDate TODAY = LocalDate.ofInstant(NOW, ZoneId.of("Europe/Zurich"));

    private AttemptFixture() {}

    /** A mentorship in a state since ten days, with everything that belongs to it. */
    static Mentorship in(MentorshipState state) {
        return with(state, false, MentorshipState.ACTIVE, Party.PORTAL);
    }

    static Mentorship with(
            MentorshipState state, boolean bothYes, MentorshipState before, Party suspendedBy) {
        boolean suspended = state == MentorshipState.SUSPENDED;
        return new Mentorship(
                MentorshipId.create(),
                PoolId.create(),
                MentorId.create(),
                MenteeId.create(),
                state,
                NOW.minusSeconds(10 * 24 * 3600),
                500,
                bothYes,
                bothYes,
                null,
                TODAY.minusDays(60),
                TODAY.minusDays(50),
                TODAY.plusDays(100),
                "Jeden Dienstag.",
                null,
                TODAY.minusDays(1),
                suspended ? before : null,
                suspended ? suspendedBy : null,
                null,
                null,
                null,
                3);
    }

    /** Asked two days ago; the mentor or the mentee alone has said yes. */
    static Mentorship asked(boolean mentorYes, boolean menteeYes) {
        return asked(2, mentorYes, menteeYes);
    }

    /** Asked some days ago. */
    static Mentorship asked(int daysAgo, boolean mentorYes, boolean menteeYes) {
        var m = in(MentorshipState.ASKED);
        return new Mentorship(
                m.id(),
                m.pool(),
                m.mentor(),
                m.mentee(),
                m.state(),
                NOW.minusSeconds(daysAgo * 24 * 3600L),
                m.points(),
                mentorYes,
                menteeYes,
                null,
                null,
                null,
                null,
                "",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                1);
    }

    /** Everything that the guards of a command ask for. */
    static Details complete(MentorshipCommand command, Party party) {
        LocalDate day =
                switch (command) {
                    case REVIEW -> TODAY;
                    case EXTEND -> TODAY.plusDays(200);
                    default -> TODAY.plusDays(20);
                };
        EndReason end = party == Party.PORTAL ? EndReason.MENTOR_LEFT : EndReason.CHEMISTRY;
        return new Details("Weil es so ist.", day, end, DeclineReason.NO_TIME);
    }

    static Attempt attempt(
            Mentorship mentorship, MentorshipCommand command, Party party, Details details) {
        return attempt(mentorship, command, party, details, AdmissionState.IN_POOL, null);
    }

    static Attempt attempt(
            Mentorship mentorship,
            MentorshipCommand command,
            Party party,
            Details details,
            AdmissionState mentor,
            @Nullable String obstacle) {
        return attempt(mentorship, command, party, details, facts(mentor, obstacle));
    }

    static Attempt attempt(
            Mentorship mentorship,
            MentorshipCommand command,
            Party party,
            Details details,
            Facts facts) {
        var since = LocalDate.ofInstant(mentorship.since(), ZoneId.of("Europe/Zurich"));
        return new Attempt(mentorship, command, party, details, NOW, TODAY, since, facts);
    }

    /** Everything is proven for ever. */
    static Facts facts(AdmissionState mentor, @Nullable String obstacle) {
        return new Facts(mentor, obstacle, LocalDate.MAX, LocalDate.MAX);
    }

    /**
     * @param proven last day on which everything required is valid
     * @param safe last day on which a minor may be accompanied
     */
    record Facts(AdmissionState mentor, @Nullable String sentence, LocalDate proven, LocalDate safe)
            implements Attempt.Facts {

        @Override
        public boolean provenOn(LocalDate day) {
            return !day.isAfter(proven);
        }

        @Override
        public boolean safeForMinorsOn(LocalDate day) {
            return !day.isAfter(safe);
        }

        @Override
        public Optional<String> obstacle() {
            return Optional.ofNullable(sentence);
        }
    }
}
