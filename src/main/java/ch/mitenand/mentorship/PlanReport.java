package ch.mitenand.mentorship;

import ch.mitenand.account.Grants;
import ch.mitenand.account.Person;
import ch.mitenand.matching.Assessment;
import ch.mitenand.matching.ChoiceCost;
import ch.mitenand.matching.MenteeProfile;
import ch.mitenand.matching.MentorProfile;
import ch.mitenand.matching.Pair;
import ch.mitenand.matching.Pairing;
import ch.mitenand.matching.Plan;
import ch.mitenand.matching.PlanCheck;
import ch.mitenand.matching.PoolSnapshot;
import ch.mitenand.mentorship.PlanNames.Names;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells a kept plan in the words and names of today. */
@Component
class PlanReport {

    private static final Logger log = LoggerFactory.getLogger(PlanReport.class);

    private final PlanNames names;
    private final Mentorships mentorships;
    private final Grants accounts;

    PlanReport(PlanNames names, Mentorships mentorships, Grants accounts) {
        this.names = names;
        this.mentorships = mentorships;
        this.accounts = accounts;
    }

    /** The plan for display, compared with the pool as it is now. */
    PlanRun of(PlanStored run, PoolSnapshot now) {
        return new Telling(run, names.of(run.pool()), standing(run))
                .tell(accounts.person(run.by()).map(Person::name).orElse(""), now);
    }

    PlanRunRow row(PlanRuns.Head head) {
        String by = accounts.person(head.by()).map(Person::name).orElse("");
        return new PlanRunRow(
                head.id(),
                head.start(),
                by,
                head.at(),
                head.matched(),
                head.matched() + head.unmatched());
    }

    /** Where pairs stand that are proposed, or further, or came to nothing after this plan. */
    private Map<Pair, MentorshipState> standing(PlanStored run) {
        var states = new HashMap<Pair, MentorshipState>();
        for (var mentorship : mentorships.ofPool(run.pool())) {
            if (!mentorship.state().isFinal() || mentorship.since().isAfter(run.at())) {
                var pair = new Pair(mentorship.mentor().id(), mentorship.mentee().id());
                states.putIfAbsent(pair, mentorship.state());
            }
        }
        return states;
    }

    /** One plan, one time. */
    private static final class Telling {

        private final PlanStored run;
        private final PoolSnapshot snapshot;
        private final Plan plan;
        private final Names names;
        private final Map<Pair, MentorshipState> standing;
        private final Map<UUID, MentorProfile> mentors;
        private final Map<UUID, MenteeProfile> mentees;

        Telling(PlanStored run, Names names, Map<Pair, MentorshipState> standing) {
            this.run = run;
            this.snapshot = run.snapshot();
            this.plan = run.result().plan();
            this.names = names;
            this.standing = standing;
            this.mentors = byId(snapshot.mentors(), MentorProfile::id);
            this.mentees = byId(snapshot.mentees(), MenteeProfile::id);
        }

        private static <T> Map<UUID, T> byId(List<T> people, Function<T, UUID> id) {
            return people.stream().collect(Collectors.toMap(id, Function.identity()));
        }

        PlanRun tell(String by, PoolSnapshot now) {
            var row =
                    new PlanRunRow(
                            run.id(),
                            snapshot.start(),
                            by,
                            run.at(),
                            plan.pairs().size(),
                            snapshot.mentees().size());
            return new PlanRun(
                    row,
                    snapshot.rules().version(),
                    mentors.size(),
                    (int) snapshot.mentees().stream().filter(MenteeProfile::urgent).count(),
                    plan.pairs().stream().map(this::planned).toList(),
                    plan.unmatched().stream().map(this::unmatched).toList(),
                    plan.blockages().stream().map(this::blockage).toList(),
                    plan.figures(),
                    run.result().costs().stream().map(this::costs).toList(),
                    together(),
                    PlanChanges.between(snapshot, now).stream().map(names::in).toList(),
                    pending(now),
                    proven());
        }

        private List<PlanRun.Pending> pending(PoolSnapshot now) {
            var then = PlanChoice.all(snapshot.choices());
            var today = PlanChoice.all(now.choices());
            return Stream.concat(
                            today.stream()
                                    .filter(choice -> !then.contains(choice))
                                    .map(choice ->
                                            new PlanRun.Pending(choice, words(choice), false)),
                            then.stream()
                                    .filter(choice -> !today.contains(choice))
                                    .map(choice ->
                                            new PlanRun.Pending(choice, words(choice), true)))
                    .toList();
        }

        private boolean proven() {
            var flaw = PlanCheck.flaw(snapshot, plan);
            flaw.ifPresent(what -> log.error("plan {} is not proven: {}", run.id(), what));
            return flaw.isEmpty();
        }

        private PlanRun.Planned planned(Plan.PlannedPair planned) {
            var pair = planned.pair();
            var mentee = Objects.requireNonNull(mentees.get(pair.mentee()));
            return new PlanRun.Planned(
                    pair,
                    names.of(pair.mentor()),
                    names.of(pair.mentee()),
                    mentee.urgent(),
                    days(mentee),
                    planned.points(),
                    points(pair),
                    planned.locked(),
                    standing.get(pair));
        }

        private List<Assessment.Points> points(Pair pair) {
            var mentor = Objects.requireNonNull(mentors.get(pair.mentor()));
            return switch (Pairing.assess(
                    snapshot, mentor, Objects.requireNonNull(mentees.get(pair.mentee())))) {
                case Assessment.Fits fits -> PlanRankings.named(fits.points(), names);
                case Assessment.Excluded _ -> List.of();
            };
        }

        private long days(MenteeProfile mentee) {
            return Math.max(0, ChronoUnit.DAYS.between(mentee.waitingSince(), snapshot.today()));
        }

        private PlanRun.Unmatched unmatched(Plan.Unmatched unmatched) {
            var mentee = Objects.requireNonNull(mentees.get(unmatched.mentee()));
            return new PlanRun.Unmatched(
                    names.of(unmatched.mentee()),
                    mentee.urgent(),
                    days(mentee),
                    unmatched.why(),
                    names.in(unmatched.sentence()));
        }

        private PlanRun.Blockage blockage(Plan.Blockage blockage) {
            return new PlanRun.Blockage(
                    names.in(blockage.sentence()),
                    blockage.mentees().stream().map(names::of).toList());
        }

        private PlanRun.Costs costs(ChoiceCost cost) {
            var choice = choice(cost);
            boolean free =
                    cost.loses().isEmpty() && cost.with().matched() >= cost.without().matched();
            return new PlanRun.Costs(choice, words(choice), names.in(cost.sentence()), free);
        }

        private String together() {
            var together = run.result().together();
            if (together == null || run.result().costs().size() < 2) {
                return "";
            }
            var with = plan.figures();
            var without = together.without();
            String people =
                    together.loses().stream()
                            .map(id -> names.of(id).firstName())
                            .collect(Collectors.joining(", "));
            if (without.matched() > with.matched()) {
                return "Alle zusammen: Ohne sie wären es %d Paare statt %d, auch mit %s."
                        .formatted(without.matched(), with.matched(), people);
            }
            return people.isEmpty()
                    ? "Alle zusammen kosten niemanden den Platz."
                    : "Alle zusammen: Ohne sie kämen andere zuerst dran, auch %s."
                            .formatted(people);
        }

        private PlanChoice choice(ChoiceCost cost) {
            var pair = cost.choice();
            if (pair == null) {
                return new PlanChoice.Postponed(java.util.Objects.requireNonNull(cost.postponed()));
            }
            Set<Pair> locked = new HashSet<>(snapshot.choices().locked());
            return locked.contains(pair)
                    ? new PlanChoice.Locked(pair)
                    : new PlanChoice.Barred(pair);
        }

        private String words(PlanChoice choice) {
            String mentee = names.of(choice.mentee()).firstName();
            return switch (choice) {
                case PlanChoice.Locked(var pair) ->
                        "%s und %s fest".formatted(names.of(pair.mentor()).firstName(), mentee);
                case PlanChoice.Barred(var pair) ->
                        "%s und %s nicht zusammen"
                                .formatted(names.of(pair.mentor()).firstName(), mentee);
                case PlanChoice.Postponed _ -> mentee + " später";
            };
        }
    }
}
