package ch.mitenand.mentorship;

import ch.mitenand.matching.Interest;
import ch.mitenand.matching.MenteeProfile;
import ch.mitenand.matching.MentorProfile;
import ch.mitenand.matching.Slot;
import ch.mitenand.matching.Speaks;
import ch.mitenand.matching.Topic;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What matching has looked at of one person, in German lines. */
final class PlanInputs {

    private final List<String> lines = new ArrayList<>();

    private PlanInputs() {}

    static PlanBasis.Input of(MentorProfile mentor, PlanNames.Names names) {
        var inputs = new PlanInputs();
        inputs.languages(mentor.languages());
        inputs.times(mentor.slots(), mentor.flexible());
        inputs.line("Fährt höchstens", mentor.radiusKm() + " km");
        inputs.about(mentor.topics(), mentor.interests());
        inputs.line("Freie Plätze", Integer.toString(mentor.freePlaces()));
        if (mentor.adultsOnly()) {
            inputs.line("Begleitet", "nur Erwachsene");
        }
        return inputs.of(mentor.id(), names);
    }

    static PlanBasis.Input of(MenteeProfile mentee, PlanNames.Names names) {
        var inputs = new PlanInputs();
        inputs.languages(mentee.languages());
        inputs.line("Nötiges Niveau", mentee.neededLevel().name());
        inputs.times(mentee.slots(), mentee.flexible());
        inputs.line("Fährt höchstens", mentee.travelKm() + " km");
        inputs.about(mentee.topics(), mentee.interests());
        inputs.line("Wartet seit", GermanDay.of(mentee.waitingSince()));
        if (mentee.urgent()) {
            inputs.line("Dringend", "ja");
        }
        return inputs.of(mentee.id(), names);
    }

    private PlanBasis.Input of(UUID person, PlanNames.Names names) {
        return new PlanBasis.Input(names.of(person).firstName(), List.copyOf(lines));
    }

    private void languages(Collection<Speaks> languages) {
        line("Sprachen", String.join(", ", PlanRankings.languages(languages)));
    }

    private void times(Set<Slot> slots, boolean flexible) {
        String times =
                slots.stream()
                        .sorted(Comparator.comparing(Slot::day).thenComparing(Slot::part))
                        .map(PlanInputs::slot)
                        .collect(Collectors.joining(", "));
        line("Zeiten", flexible ? "flexibel" : times);
    }

    private static String slot(Slot slot) {
        return slot.day().getDisplayName(TextStyle.FULL, Locale.GERMAN)
                + slot.part().germanName().toLowerCase(Locale.GERMAN);
    }

    private void about(Set<Topic> topics, Set<Interest> interests) {
        line("Themen", names(topics, Topic::germanName));
        line("Interessen", names(interests, Interest::germanName));
    }

    private static <E extends Enum<E>> String names(Set<E> values, Function<E, String> name) {
        return values.stream().sorted().map(name).collect(Collectors.joining(", "));
    }

    private void line(String name, String value) {
        lines.add(name + ": " + (value.isEmpty() ? "keine Angabe" : value));
    }
}
