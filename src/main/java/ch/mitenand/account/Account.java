package ch.mitenand.account;

import ch.mitenand.shared.Language;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account as the database has it; a closed one has no address. */
record Account(
        UUID id,
        @Nullable String email,
        String firstName,
        String displayName,
        @Nullable String passwordHash,
        Language language,
        @Nullable Instant confirmedAt,
        @Nullable Instant confirmationSentAt,
        boolean locked,
        boolean demo) {

    /** Whether its owner may sign in here; demo accounts only where the content is a demo. */
    boolean mayEnter(boolean demoPortal) {
        return email != null && confirmedAt != null && !locked && (!demo || demoPortal);
    }

    Person person() {
        return new Person(id, firstName, displayName, email == null ? "" : email, language);
    }
}
