package ch.mitenand.mentorship;

import ch.mitenand.mentoring.MenteeId;
import ch.mitenand.mentoring.MentorId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mentor or mentee of whom {@link OwnPages} has made sure that it is them, by page link or by
 * account; valid for one request. Nobody else can make one.
 */
public abstract sealed class Viewer {

    private final @Nullable UUID account;

    private Viewer(@Nullable UUID account) {
        this.account = account;
    }

    /** The side on which the viewer stands: mentor or mentee. */
    public abstract Party party();

    @Nullable UUID account() {
        return account;
    }

    MentorshipMoves.Mover mover() {
        return new MentorshipMoves.Mover(party(), account);
    }

    /** Whether the viewer is one of the two of a mentorship. */
    abstract boolean isIn(Mentorship mentorship);

    /** A mentor. */
    public static final class OfMentor extends Viewer {

        private final MentorId mentor;

        OfMentor(MentorId mentor, @Nullable UUID account) {
            super(account);
            this.mentor = mentor;
        }

        /** Who it is. */
        public MentorId mentor() {
            return mentor;
        }

        @Override
        public Party party() {
            return Party.MENTOR;
        }

        @Override
        boolean isIn(Mentorship mentorship) {
            return mentorship.mentor().equals(mentor);
        }
    }

    /** A mentee. */
    public static final class OfMentee extends Viewer {

        private final MenteeId mentee;

        OfMentee(MenteeId mentee, @Nullable UUID account) {
            super(account);
            this.mentee = mentee;
        }

        /** Who it is. */
        public MenteeId mentee() {
            return mentee;
        }

        @Override
        public Party party() {
            return Party.MENTEE;
        }

        @Override
        boolean isIn(Mentorship mentorship) {
            return mentorship.mentee().equals(mentee);
        }
    }
}
