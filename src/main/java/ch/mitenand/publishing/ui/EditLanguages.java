package ch.mitenand.publishing.ui;

import ch.mitenand.shared.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The languages beside German in which one editor asks for texts; they are only ever added. */
final class EditLanguages {

    private final Set<Language> added = EnumSet.noneOf(Language.class);
    private final List<Consumer<Language>> listeners = new ArrayList<>();

    /** Tells about every language from now on, and about those that are there already. */
    void listen(Consumer<Language> listener) {
        listeners.add(listener);
        added.forEach(listener);
    }

    /** Asks for this language as well. */
    void add(Language language) {
        if (language != Language.DE && added.add(language)) {
            List.copyOf(listeners).forEach(listener -> listener.accept(language));
        }
    }

    /** The languages that are not asked for yet. */
    List<Language> others() {
        return Arrays.stream(Language.values())
                .filter(language -> language != Language.DE && !added.contains(language))
                .toList();
    }
}
