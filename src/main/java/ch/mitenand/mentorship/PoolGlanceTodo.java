package ch.mitenand.mentorship;

import ch.mitenand.mentoring.MentorId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something a coordinator should look at.
 *
 * @param what German, short, for instance "Halbzeitgespräch fällig"
 * @param who the names of the people it is about
 * @param since since when, or null
 * @param due by when, or null
 * @param alert whether it cannot wait
 * @param mentorship where to do it, when it is about a mentorship
 * @param mentor where to do it, when it is about a volunteer
 */
public record PoolGlanceTodo(
        Kind kind,
        String what,
        String who,
        @Nullable LocalDate since,
        @Nullable LocalDate due,
        boolean alert,
        @Nullable MentorshipId mentorship,
        @Nullable MentorId mentor) {

    /** What it is about; the order is the order in the list. */
    public enum Kind {
        ALERT("Bitte gleich anschauen"),
        ANSWER("Antworten"),
        MEETING("Kennenlernen"),
        REVIEW("Gespräche"),
        END("Enden"),
        SILENCE("Stille"),
        PROOF("Nachweise"),
        SIGN_UP("Anmeldungen");

        private final String germanName;

        Kind(String germanName) {
            this.germanName = germanName;
        }

        /** The name in the interface. */
        public String germanName() {
            return germanName;
        }
    }
}
