package ch.mitenand.care;

import ch.mitenand.account.Actor;
import ch.mitenand.care.Entitled.Standing;
import ch.mitenand.care.RecognitionRows.Credited;
import ch.mitenand.mentoring.MentorFile;
import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentoring.PoolPeople;
import ch.mitenand.mentoring.Pools;
import ch.mitenand.mentorship.Hours;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A yearly contribution for volunteers with enough hours, by the rule of the pool. Nobody credits
 * the own one.
 */
@Service
public class RecognitionDesk {

    private static final int FIRST_YEAR = 2000;

    private final Pools pools;
    private final PoolPeople people;
    private final Hours hours;
    private final RecognitionRows rows;
    private final Claimants claimants;
    private final Clock clock;

    RecognitionDesk(
            Pools pools,
            PoolPeople people,
            Hours hours,
            RecognitionRows rows,
            Claimants claimants,
            Clock clock) {
        this.pools = pools;
        this.people = people;
        this.hours = hours;
        this.rows = rows;
        this.claimants = claimants;
        this.clock = clock;
    }

    /** The rules of a pool, the oldest first; without any, nobody gets anything. */
    @Transactional(readOnly = true)
    public List<RecognitionRule> rules(Actor actor, PoolId pool) {
        pools.demand(actor, pool);
        return rows.rules(pool);
    }

    /** Adds a rule; earlier ones stay. It can begin in the present year or later. */
    @Transactional
    public CareStep setRule(Actor actor, PoolId pool, RecognitionRule rule) {
        pools.demand(actor, pool);
        int year = LocalDate.now(clock).getYear();
        if (rule.from().getYear() < year || rule.from().getYear() > year + 5) {
            return new CareStep.No(
                    "Eine neue Regel beginnt in diesem Jahr oder in den nächsten fünf Jahren.");
        }
        if (rule.hours() < 1 || rule.hours() > 2000) {
            return new CareStep.No("Verlangen Sie 1 bis 2’000 Stunden im Jahr.");
        }
        if (rule.rappen() < 100 || rule.rappen() > 500_000) {
            return new CareStep.No("Der Beitrag beträgt CHF 1.00 bis CHF 5’000.00 im Jahr.");
        }
        return rows.add(actor, pool, rule)
                ? CareStep.done(pool.id())
                : new CareStep.No(
                        "Für diesen Tag gibt es schon eine Regel. Wählen Sie einen anderen Tag.");
    }

    /** Who gets a recognition for a year, by name; also what was credited by an earlier rule. */
    @Transactional(readOnly = true)
    public List<Entitled> entitled(Actor actor, PoolId pool, int year) {
        pools.demand(actor, pool);
        var credited =
                rows.of(pool).stream()
                        .filter(c -> c.year() == year)
                        .collect(Collectors.toMap(Credited::mentor, Function.identity()));
        var own = claimants.own(actor);
        return isYear(year)
                ? people.mentors(pool).stream()
                        .flatMap(m -> entitled(m, year, credited, own.contains(m.id())).stream())
                        .toList()
                : List.of();
    }

    /** Credits the recognition to everybody who has earned it and does not have it yet. */
    @Transactional
    public CareStep credit(Actor actor, PoolId pool, int year) {
        var all = entitled(actor, pool, year);
        long done =
                all.stream()
                        .filter(e -> e.standing() == Standing.OPEN && !e.own())
                        .filter(e ->
                                rows.credit(actor, pool, e.mentor(), year, e.minutes(), e.rappen()))
                        .count();
        boolean own = all.stream().anyMatch(e -> e.own() && e.standing() == Standing.OPEN);
        if (done == 0) {
            return new CareStep.No(
                    own
                            ? "Ihre eigene Anerkennung muss jemand anderes gutschreiben."
                            : "Es gibt nichts gutzuschreiben.");
        }
        return new CareStep.Done(
                pool.id(), own ? "Ihre eigene Anerkennung muss jemand anderes gutschreiben." : "");
    }

    private boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LocalDate.now(clock).getYear();
    }

    private Optional<Entitled> entitled(
            MentorFile file, int year, Map<MentorId, Credited> credited, boolean own) {
        @Nullable Credited has = credited.get(file.id());
        int minutes =
                hours.of(file.id(), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).minutes();
        return amount(file, year, minutes, has)
                .map(rappen ->
                        new Entitled(
                                file.id(),
                                Names.of(file.person()),
                                has == null ? minutes : has.minutes(),
                                rappen,
                                standing(has),
                                own));
    }

    private Optional<Integer> amount(
            MentorFile file, int year, int minutes, @Nullable Credited has) {
        if (has != null) {
            return Optional.of(has.rappen());
        }
        return rows.rule(file.pool(), year)
                .filter(rule -> minutes >= rule.hours() * 60)
                .map(RecognitionRule::rappen);
    }

    private static Standing standing(@Nullable Credited has) {
        if (has == null) {
            return Standing.OPEN;
        }
        if (has.paid()) {
            return Standing.PAID;
        }
        return has.exported() ? Standing.EXPORTED : Standing.CREDITED;
    }
}
