package ch.mitenand.mentorship.ui;

import ch.mitenand.mentorship.EndReason;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was typed for a command. */
record BoardInput(@Nullable LocalDate chosenDay, String text, @Nullable EndReason chosenReason) {

    static final BoardInput NONE = new BoardInput(null, "", null);

    /** The chosen day; else one that no command takes or that changes nothing. */
    LocalDate day(LocalDate otherwise) {
        return Objects.requireNonNullElse(chosenDay, otherwise);
    }

    EndReason reason() {
        return Objects.requireNonNull(chosenReason);
    }
}
