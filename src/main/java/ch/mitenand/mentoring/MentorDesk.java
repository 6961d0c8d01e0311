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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What coordinators do with the volunteers of their pool; all commands are for coordinators only.
 * Nobody changes the own file: that is answered with {@link Outcome.No}.
 */
@Service
public class MentorDesk {

    private static final String ERASED =
            "Diese Person wurde gelöscht. Es gibt nichts mehr zu ändern.";
    private static final String OWN =
            "Das ist Ihre eigene Akte. Bitten Sie eine andere Koordinatorin oder einen anderen Koordinator darum.";

    private final Pools pools;
    private final MentorRows rows;
    private final MentorFiles files;
    private final FactRows facts;
    private final PersonCheck check;
    private final PendingSignUps pending;
    private final PersonAccess trace;
    private final PoolAccounts accounts;
    private final PlacesTaken places;
    private final MentorNews news;

    MentorDesk(
            Pools pools,
            MentorRows rows,
            MentorFiles files,
            FactRows facts,
            PersonCheck check,
            PendingSignUps pending,
            PersonAccess trace,
            PoolAccounts accounts,
            PlacesTaken places,
            MentorNews news) {
        this.pools = pools;
        this.rows = rows;
        this.files = files;
        this.facts = facts;
        this.check = check;
        this.pending = pending;
        this.trace = trace;
        this.accounts = accounts;
        this.places = places;
        this.news = news;
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
        var closed = closed(actor, row);
        if (closed.isPresent()) {
            return new Outcome.No(closed.get());
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
        if (!row.person().email().equalsIgnoreCase(person.email())) {
            news.moved(mentor);
        }
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
        var closed = closed(actor, row);
        if (closed.isPresent()) {
            return new Outcome.No(closed.get());
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

    /** Waives a requirement, with reason and last day, at most twelve months ahead. */
    @Transactional
    public Outcome waive(
            Actor actor,
            PoolId pool,
            MentorId mentor,
            Requirement requirement,
            LocalDate until,
            String reason) {
        var row = locked(actor, pool, mentor);
        var closed = closed(actor, row);
        if (closed.isPresent()) {
            return new Outcome.No(closed.get());
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
        var closed = closed(actor, row);
        if (closed.isPresent()) {
            return new Outcome.No(closed.get());
        }
        var situation = files.situation(row);
        var struck =
                situation.facts().stream()
                        .filter(f -> f.id().equals(fact))
                        .findFirst()
                        .orElseThrow(() -> new NoSuchElementException("no such fact"));
        var objection =
                FactRules.strikeObjection(struck, reason, situation)
                        .or(() -> busyObjection(row, struck));
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
        var closed = closed(actor, row);
        if (closed.isPresent()) {
            return new Outcome.No(closed.get());
        }
        var situation = files.situation(row);
        if (!situation.has(FactKind.LEFT)) {
            facts.add(
                    actor, mentor, new Proposal(FactKind.LEFT, situation.today(), null, ""), false);
        }
        pending.forget(row.person().email());
        facts.eraseReasons(mentor);
        rows.erase(mentor);
        news.erased(mentor);
        return done(actor, mentor, What.ERASED);
    }

    private Optional<String> closed(Actor actor, MentorRow row) {
        if (row.erased()) {
            return Optional.of(ERASED);
        }
        return accounts.mentorsOf(actor.account()).contains(row.id())
                ? Optional.of(OWN)
                : Optional.empty();
    }

    /** Somebody with live mentorships cannot be made one who was never taken in. */
    private Optional<String> busyObjection(MentorRow row, AdmissionFact fact) {
        boolean busy =
                fact.kind() == FactKind.TAKEN_IN
                        && places.of(row.pool()).getOrDefault(row.id(), 0) > 0;
        return busy
                ? Optional.of(
                        "Diese Person begleitet noch jemanden. Beenden Sie zuerst ihre Tandems, oder erfassen Sie eine Sperre oder einen Austritt.")
                : Optional.empty();
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
        news.changed(before, done.file());
        return new Outcome.Done(files.find(before.id()).orElseThrow());
    }
}
