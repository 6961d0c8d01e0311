package ch.mitenand.care;

import java.util.Optional;
import java.util.UUID;

/** What became of a command. */
public sealed interface CareStep {

    /**
     * It is done.
     *
     * @param id of what was made or changed
     * @param remark a German sentence about what did not work out on the way; mostly empty
     */
    record Done(UUID id, String remark) implements CareStep {}

    /** It cannot be done; a German sentence says why and what to do. */
    record No(String sentence) implements CareStep {}

    /** It is done, and there is nothing to remark. */
    static CareStep done(UUID id) {
        return new Done(id, "");
    }

    /** Why it was not done, or what there is to remark; empty when all is well. */
    default Optional<String> message() {
        String sentence =
                switch (this) {
                    case Done(_, var remark) -> remark;
                    case No(var why) -> why;
                };
        return Optional.of(sentence).filter(s -> !s.isEmpty());
    }
}
