package ch.mitenand.mentoring;

import ch.mitenand.account.Actor;
import ch.mitenand.mentoring.FactRules.Proposal;
import ch.mitenand.mentoring.PersonAccess.What;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What coordinators do with the volunteers of their pool; all commands are for coordinators only.
 */
@Service
public class MentorDesk {

    private static final String ERASED =
            "Diese Person wurde gelöscht. Es gibt nichts mehr zu ändern.";

    private final Pools pools;
    private final MentorRows rows;
    private final MentorFiles files;
    private final FactRows facts;
    private final PersonCheck check;
    private final PendingSignUps pending;
    private final PersonAccess trace;
    private final ApplicationEventPublisher events;

    MentorDesk(
            Pools pools,
            MentorRows rows,
            MentorFiles files,
            FactRows facts,
            PersonCheck check,
            PendingSignUps pending,
            PersonAccess trace,
            ApplicationEventPublisher events) {
        this.pools = pools;
        this.rows = rows;
        this.files = files;
        this.facts = facts;
        this.check = check;
        this.pending = pending;
        this.trace = trace;
        this.events = events;
    }

    /** What became of a command. */
    public sealed interface Outcome {

        /** It is done. */
        record Done(MentorFile file) implements Outcome {}

        /** It cannot be done; a German sentence says why and what to do. */
        record No(String sentence) implements Outcome {}
    }

    /** The volunteers of a pool, by state and name. The reading is recorded. */
    @Transactional
    public List<MentorFile> mentors(Actor actor, PoolId pool) {
        pools.demand(actor, pool);
        trace.mentorsOf(actor, pool);
        return files.of(pool).stream()
                .sorted(Comparator.comparing((MentorFile f) -> f.status().state()))
                .toList();
    }

    /**
     * A volunteer of a pool; {@link java.util.NoSuchElementException} when it is not one of this
     * pool. The reading is recorded.
     */
    @Transactional
    public MentorFile mentor(Actor actor, PoolId pool, MentorId mentor) {
        var file = inPool(actor, pool, mentor);
        trace.of(actor, mentor, What.READ);
        return file;
    }

    /** All facts, newest first, struck ones left out. The reading is recorded. */
    @Transactional
    public List<AdmissionFact> facts(Actor actor, PoolId pool, MentorId mentor) {
        inPool(actor, pool, mentor);
        trace.of(actor, mentor, What.FACTS_READ);
        return facts.withNames(mentor);
    }

    /**
     * Changes person and offer; {@code version} is the one that was shown: else {@link Outcome.No}.
     */
    @Transactional
    public Outcome change(
            Actor actor,
            PoolId pool,
            MentorId mentor,
            int version,
            PersonDetails person,
            MentorOffer offer) {
        var row = locked(actor, pool, mentor);
        if (row.erased()) {
            return new Outcome.No(ERASED);
        }
        if (row.version() != version) {
            return new Outcome.No(
                    "Jemand hat diese Angaben inzwischen geändert. Laden Sie die Seite neu und ändern Sie nochmals.");
        }
        var faults = check.faults(person, offer);
        if (!faults.isEmpty()) {
            return new Outcome.No(String.join(" ", faults.values()));
        }
        rows.change(mentor, person, offer);
        return done(actor, mentor, What.CHANGED);
    }

    /**
     * Records a fact.
     *
     * @param until last valid day; null lets the policy's months count from {@code on}
     */
    @Transactional
    public Outcome record(
            Actor actor,
            PoolId pool,
            MentorId mentor,
            FactKind kind,
            LocalDate on,
            @Nullable LocalDate until,
            String reason) {
        var row = locked(actor, pool, mentor);
        if (row.erased()) {
            return new Outcome.No(ERASED);
        }
        var fact = new Proposal(kind, on, until, reason);
        var objection = FactRules.objection(fact, files.situation(row));
        if (objection.isPresent()) {
            return new Outcome.No(objection.get());
        }
        var before = files.file(row);
        facts.add(actor, mentor, fact, false);
        return announced(before, done(actor, mentor, What.FACT_RECORDED));
    }

    /** Waives a requirement, with reason and last day. */
    @Transactional
    public Outcome waive(
            Actor actor,
            PoolId pool,
            MentorId mentor,
            Requirement requirement,
            LocalDate until,
            String reason) {
        var row = locked(actor, pool, mentor);
        if (row.erased()) {
            return new Outcome.No(ERASED);
        }
        var situation = files.situation(row);
        var objection = FactRules.waiverObjection(until, reason, situation);
        if (objection.isPresent()) {
            return new Outcome.No(objection.get());
        }
        var kind = Admission.kindOf(requirement);
        facts.add(actor, mentor, new Proposal(kind, situation.today(), until, reason), true);
        return done(actor, mentor, What.WAIVED);
    }

    /**
     * Strikes out a fact that was recorded by mistake, with reason; it stays in the history.
     *
     * @throws NoSuchElementException when the volunteer has no such fact, or it was struck before
     */
    @Transactional
    public Outcome strike(Actor actor, PoolId pool, MentorId mentor, UUID fact, String reason) {
        var row = locked(actor, pool, mentor);
        if (row.erased()) {
            return new Outcome.No(ERASED);
        }
        if (facts.of(mentor).stream().noneMatch(f -> f.id().equals(fact))) {
            throw new NoSuchElementException("no such fact");
        }
        Optional<String> objection = strikeObjection(reason);
        if (objection.isPresent()) {
            return new Outcome.No(objection.get());
        }
        var before = files.file(row);
        facts.strike(actor, fact, reason);
        return announced(before, done(actor, mentor, What.FACT_STRUCK));
    }

    /** Deletes the person: names, contact and texts go, facts and hours stay without name. */
    @Transactional
    public Outcome erase(Actor actor, PoolId pool, MentorId mentor) {
        var row = locked(actor, pool, mentor);
        if (row.erased()) {
            return new Outcome.Done(files.file(row));
        }
        var situation = files.situation(row);
        if (!situation.has(FactKind.LEFT)) {
            facts.add(
                    actor, mentor, new Proposal(FactKind.LEFT, situation.today(), null, ""), false);
        }
        pending.forget(row.person().email());
        facts.eraseReasons(mentor);
        rows.erase(mentor);
        events.publishEvent(new MentorLeft(mentor));
        return done(actor, mentor, What.ERASED);
    }

    private static Optional<String> strikeObjection(String reason) {
        return reason.isBlank()
                ? Optional.of("Schreiben Sie, warum Sie diesen Eintrag streichen.")
                : FactRules.tooLong(reason);
    }

    private MentorFile inPool(Actor actor, PoolId pool, MentorId mentor) {
        pools.demand(actor, pool);
        return files.find(mentor)
                .filter(f -> f.pool().equals(pool))
                .orElseThrow(() -> new NoSuchElementException("no such mentor"));
    }

    private MentorRow locked(Actor actor, PoolId pool, MentorId mentor) {
        pools.demand(actor, pool);
        return rows.lock(pool, mentor);
    }

    private Outcome.Done done(Actor actor, MentorId mentor, What what) {
        trace.of(actor, mentor, what);
        return new Outcome.Done(files.find(mentor).orElseThrow());
    }

    /** Tells the others in the same transaction, whichever command has brought the change about. */
    private Outcome announced(MentorFile before, Outcome.Done done) {
        var was = before.status().state();
        var is = done.file().status().state();
        if (was == is) {
            return done;
        }
        var mentor = before.id();
        switch (is) {
            case SUSPENDED -> events.publishEvent(new MentorSuspended(mentor));
            case LEFT -> {
                rows.unlink(mentor);
                events.publishEvent(new MentorLeft(mentor));
                return new Outcome.Done(files.find(mentor).orElseThrow());
            }
            default -> {
                if (was == AdmissionState.SUSPENDED && is != AdmissionState.REJECTED) {
                    events.publishEvent(new MentorReinstated(mentor));
                }
            }
        }
        return done;
    }
}
