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
    private final boolean left;

    private Viewer(@Nullable UUID account, boolean left) {
        this.account = account;
        this.left = left;
    }

    /**
     * Whether the person has left the pool: then a report and the last feedback are all there is.
     */
    public final boolean hasLeft() {
        return left;
    }

    /** The side on which the viewer stands: mentor or mentee. */
    public abstract Party party();

    /** The viewer's account; null for somebody who came by page link. */
    public @Nullable UUID account() {
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

        OfMentor(MentorId mentor, @Nullable UUID account, boolean left) {
            super(account, left);
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

        OfMentee(MenteeId mentee, @Nullable UUID account, boolean left) {
            super(account, left);
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
