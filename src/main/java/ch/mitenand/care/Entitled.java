package ch.mitenand.care;

import ch.mitenand.mentoring.MentorId;

/**
 * A volunteer who gets a recognition for a year.
 *
 * @param minutes in mentorships in that year
 * @param rappen the amount
 * @param own whether it is the coordinator; then somebody else has to credit it
 */
public record Entitled(
        MentorId mentor, String name, int minutes, int rappen, Standing standing, boolean own) {

    /** How far it has got. */
    public enum Standing {
        OPEN("noch nicht gutgeschrieben"),
        CREDITED("gutgeschrieben"),
        EXPORTED("an die Bank gegeben"),
        PAID("ausbezahlt");

        private final String germanName;

        Standing(String germanName) {
            this.germanName = germanName;
        }

        /** The name in the interface. */
        public String germanName() {
            return germanName;
        }
    }
}
