package ch.mitenand.mentorship;

import ch.mitenand.matching.Assessment;
import ch.mitenand.matching.MenteeProfile;
import ch.mitenand.matching.Pair;
import ch.mitenand.matching.Pairing;
import ch.mitenand.matching.PoolSnapshot;
import ch.mitenand.matching.Speaks;
import ch.mitenand.matching.Topic;
import ch.mitenand.mentorship.PlanNames.Names;
import ch.mitenand.shared.LanguageLevel;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Tells of a snapshot who waits, who has places, and who suits whom. */
final class PlanRankings {

    private final PoolSnapshot snapshot;
    private final Names names;

    PlanRankings(PoolSnapshot snapshot, Names names) {
        this.snapshot = PlanNames.nameless(snapshot);
        this.names = names;
    }

    /** Urgent ones first, then those who wait longest. */
    List<PlanWaiting> waiting() {
        return snapshot.mentees().stream()
                .map(this::waiting)
                .sorted(
                        Comparator.comparing((PlanWaiting w) -> !w.urgent())
                                .thenComparing(
                                        Comparator.comparingLong(PlanWaiting::days).reversed())
                                .thenComparing(w -> w.mentee().name())
                                .thenComparing(w -> w.mentee().id()))
                .toList();
    }

    private PlanWaiting waiting(MenteeProfile mentee) {
        return new PlanWaiting(
                names.of(mentee.id()),
                mentee.urgent(),
                Math.max(0, ChronoUnit.DAYS.between(mentee.waitingSince(), snapshot.today())),
                languages(mentee.languages()),
                mentee.topics().stream().sorted().map(Topic::germanName).toList());
    }

    /** Own ones first, then by name. */
    List<PlanPlaces> places() {
        return snapshot.mentors().stream()
                .filter(mentor -> mentor.admitted() && mentor.freePlaces() > 0)
                .map(mentor ->
                        new PlanPlaces(
                                names.of(mentor.id()),
                                mentor.freePlaces(),
                                mentor.running(),
                                languages(mentor.languages())))
                .sorted(
                        Comparator.comparing((PlanPlaces p) -> p.mentor().pool())
                                .thenComparing(p -> p.mentor().name())
                                .thenComparing(p -> p.mentor().id()))
                .toList();
    }

    PlanRanking mentorsFor(UUID mentee) {
        return ranking(mentee, Pairing.mentorsFor(snapshot, mentee), Pair::mentor);
    }

    PlanRanking menteesFor(UUID mentor) {
        return ranking(mentor, Pairing.menteesFor(snapshot, mentor), Pair::mentee);
    }

    private PlanRanking ranking(
            UUID person, List<Assessment> assessments, Function<Pair, UUID> other) {
        var fits = new ArrayList<PlanRanking.Fit>();
        var excluded = new ArrayList<PlanRanking.Excluded>();
        for (var assessment : assessments) {
            var pair = assessment.pair();
            var who = names.of(other.apply(pair));
            switch (assessment) {
                case Assessment.Fits(_, int total, var points) ->
                        fits.add(new PlanRanking.Fit(pair, who, total, named(points, names)));
                case Assessment.Excluded(_, var reasons) ->
                        excluded.add(new PlanRanking.Excluded(pair, who, namedReasons(reasons)));
            }
        }
        return new PlanRanking(names.of(person), fits, excluded);
    }

    private List<Assessment.Reason> namedReasons(List<Assessment.Reason> reasons) {
        return reasons.stream()
                .map(r -> new Assessment.Reason(r.rule(), names.in(r.sentence())))
                .toList();
    }

    static List<Assessment.Points> named(List<Assessment.Points> points, Names names) {
        return points.stream()
                .map(p ->
                        new Assessment.Points(
                                p.preference(), p.points(), p.most(), names.in(p.sentence())))
                .toList();
    }

    /** "Tigrinya", "Deutsch A2"; the level is left out for the mother tongue. */
    static List<String> languages(Collection<Speaks> languages) {
        return languages.stream()
                .sorted(
                        Comparator.comparing(Speaks::level)
                                .reversed()
                                .thenComparing(Speaks::language))
                .map(s ->
                        s.level() == LanguageLevel.C2
                                ? s.language().germanName()
                                : s.language().germanName() + " " + s.level())
                .toList();
    }
}
