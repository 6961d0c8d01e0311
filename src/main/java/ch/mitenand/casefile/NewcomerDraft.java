package ch.mitenand.casefile;

import ch.mitenand.shared.Language;
import java.time.LocalDate;
import java.util.Locale;

/** Somebody to put on the list of newcomers. */
record NewcomerDraft(
        int bfs,
        String firstName,
        String surname,
        LocalDate arrivedOn,
        Language language,
        String contact) {

    /** The same for the same person. */
    String key() {
        return String.join("|", Integer.toString(bfs), surname, firstName, arrivedOn.toString())
                .toLowerCase(Locale.ROOT);
    }
}
