package ch.mitenand.mentorship.ui;

import ch.mitenand.mentorship.HistoryEntry;
import ch.mitenand.mentorship.MentorshipState;
import java.util.Map;

/** What has happened to mentorships, in words. */
final class BoardWords {

    private static final Map<String, String> DONE =
            Map.ofEntries(
                    Map.entry("PROPOSE", "Vorgeschlagen"),
                    Map.entry("DISMISS", "Vorschlag verworfen"),
                    Map.entry("ASK", "Beide angefragt"),
                    Map.entry("ACCEPT", "Zugesagt"),
                    Map.entry("DECLINE", "Abgesagt"),
                    Map.entry("EXPIRE", "Keine Antwort, verfallen"),
                    Map.entry("CALL_OFF", "Vor dem Start abgesagt"),
                    Map.entry("START_TRIAL", "Kennenlernen begonnen"),
                    Map.entry("CONFIRM", "Bestätigt"),
                    Map.entry("REVIEW", "Halbzeitgespräch festgehalten"),
                    Map.entry("EXTEND", "Verlängert"),
                    Map.entry("PAUSE", "Pausiert"),
                    Map.entry("RESUME", "Weitergeführt"),
                    Map.entry("SUSPEND", "Ausgesetzt"),
                    Map.entry("REINSTATE", "Aussetzung aufgehoben"),
                    Map.entry("END", "Beendet"));

    private BoardWords() {}

    static String done(HistoryEntry entry) {
        String done = DONE.getOrDefault(entry.command(), entry.to().germanName());
        return entry.command().equals("ACCEPT") && entry.to() == MentorshipState.AGREED
                ? done + ", beide sind einverstanden"
                : done;
    }
}
