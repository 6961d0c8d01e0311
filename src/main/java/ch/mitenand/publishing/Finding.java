package ch.mitenand.publishing;

/**
 * Something to do about a sketch.
 *
 * @param message what is missing or odd, and what to do, in German
 */
public record Finding(Severity severity, Step step, String message) {

    /** How much it matters. */
    public enum Severity {
        /** Without it the offer cannot be published. */
        MISSING,
        /** It can be published, but somebody should look. */
        WARNING
    }

    /** The step of the editor where it belongs. */
    public enum Step {
        BASICS("Worum geht es?"),
        WHERE("Wo?"),
        WHEN("Wann?"),
        JOINING("Kosten und Anmeldung"),
        DETAILS("Weitere Angaben");

        private final String germanName;

        Step(String germanName) {
            this.germanName = germanName;
        }

        /** The heading in the editor. */
        public String germanName() {
            return germanName;
        }
    }
}
