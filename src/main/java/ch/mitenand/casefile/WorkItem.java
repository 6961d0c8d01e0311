package ch.mitenand.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that an officer has to do.
 *
 * @param title what it is about: name or number of the case
 * @param sentence what to do, in German
 * @param due day until which it should be done, null for "when there is time"
 * @param path address of the page where it is done, below the site's root
 */
public record WorkItem(
        Kind kind, String title, String sentence, @Nullable LocalDate due, String path) {

    /** In which list it stands. */
    public enum Kind {
        TRANSFER("Übergaben"),
        ANSWER("Antworten zur Kenntnis nehmen"),
        SILENT("Ohne Antwort"),
        APPROVAL("Kosten bewilligen"),
        REVIEW("Standortgespräche"),
        GOAL("Ziele und Massnahmen"),
        FOLLOW_UP("Nachbetreuung endet"),
        NEWCOMER("Zum Erstgespräch einladen"),
        RECOMMENDATION("Empfehlungen nachfragen"),
        RETENTION("Aufbewahrung endet");

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
