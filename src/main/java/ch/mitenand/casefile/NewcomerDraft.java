package ch.mitenand.casefile;

import ch.mitenand.shared.Language;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Somebody to put on the list of newcomers; the language is null when it is not known. */
record NewcomerDraft(
        int bfs,
        String firstName,
        String surname,
        LocalDate arrivedOn,
        @Nullable Language language,
        String contact) {

    /** The same for the same person; stays on the list when the name has gone over to a case. */
    String digest() {
        String key =
                String.join("|", Integer.toString(bfs), surname, firstName, arrivedOn.toString())
                        .toLowerCase(Locale.ROOT);
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
