package ch.mitenand.mentorship;

import ch.mitenand.matching.MenteeProfile;
import ch.mitenand.matching.MentorProfile;
import ch.mitenand.matching.PoolSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is different between two snapshots of a pool with the same start; sentences with {@link
 * PlanNames} tokens. The passing of days alone is no difference.
 */
final class PlanChanges {

    private final List<String> sentences = new ArrayList<>();

    private PlanChanges() {}

    /** One line per person or agreement that changed. */
    static List<String> between(PoolSnapshot then, PoolSnapshot now) {
        var changes = new PlanChanges();
        changes.agreements(then, now);
        changes.mentees(byId(then.mentees(), MenteeProfile::id), now.mentees());
        changes.mentors(byId(then.mentors(), MentorProfile::id), now.mentors());
        return List.copyOf(changes.sentences);
    }

    private static <T> Map<UUID, T> byId(List<T> people, Function<T, UUID> id) {
        return people.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    private void agreements(PoolSnapshot then, PoolSnapshot now) {
        note(!then.rules().equals(now.rules()), "Regeln oder Gewichte des Pools");
        note(!then.opened().equals(now.opened()), "Die Öffnung zu einem Nachbarpool");
        boolean pairs =
                !then.barred().equals(now.barred())
                        || !then.earlier().equals(now.earlier())
                        || !then.again().equals(now.again())
                        || !then.declined().equals(now.declined());
        note(pairs, "Gesperrte oder frühere Paare");
    }

    private void mentees(Map<UUID, MenteeProfile> then, List<MenteeProfile> now) {
        for (var mentee : now) {
            var before = then.get(mentee.id());
            String name = PlanNames.token(mentee.id());
            note(before == null, name + " wartet neu");
            note(before != null && !before.equals(mentee), "Angaben von " + name);
        }
        then.keySet().stream()
                .filter(id -> now.stream().noneMatch(m -> m.id().equals(id)))
                .sorted()
                .forEach(id -> sentences.add(PlanNames.token(id) + " wartet nicht mehr"));
    }

    private void mentors(Map<UUID, MentorProfile> then, List<MentorProfile> now) {
        for (var mentor : now) {
            var before = then.get(mentor.id());
            if (before == null) {
                sentences.add(PlanNames.token(mentor.id()) + " ist neu dabei");
            } else if (!before.equals(mentor)) {
                sentences.add(change(before, mentor));
            }
        }
        then.keySet().stream()
                .filter(id -> now.stream().noneMatch(m -> m.id().equals(id)))
                .sorted()
                .forEach(id -> sentences.add(PlanNames.token(id) + " ist nicht mehr dabei"));
    }

    private static String change(MentorProfile then, MentorProfile now) {
        String name = PlanNames.token(now.id());
        if (then.admitted() != now.admitted()) {
            return name + (now.admitted() ? " ist jetzt im Pool" : " ist zurzeit nicht im Pool");
        }
        if (then.freePlaces() != now.freePlaces()) {
            return "%s hat jetzt %s"
                    .formatted(
                            name,
                            switch (now.freePlaces()) {
                                case 0 -> "keinen freien Platz";
                                case 1 -> "1 freien Platz";
                                default -> now.freePlaces() + " freie Plätze";
                            });
        }
        return "Angaben von " + name;
    }

    private void note(boolean changed, String sentence) {
        if (changed) {
            sentences.add(sentence);
        }
    }
}
