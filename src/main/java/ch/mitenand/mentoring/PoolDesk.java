package ch.mitenand.mentoring;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Person;
import ch.mitenand.account.Role;
import ch.mitenand.matching.MatchRules;
import ch.mitenand.matching.Weights;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Founding and changing pools, their policy, and opening them to neighbours. */
@Service
public class PoolDesk {

    private static final int MOST_MONTHS = 120;

    private final Pools pools;
    private final PoolDrafts drafts;
    private final PoolPolicies policies;
    private final Openings openings;
    private final PoolMails mails;

    PoolDesk(
            Pools pools,
            PoolDrafts drafts,
            PoolPolicies policies,
            Openings openings,
            PoolMails mails) {
        this.pools = pools;
        this.drafts = drafts;
        this.policies = policies;
        this.openings = openings;
        this.mails = mails;
    }

    /** What became of a pool's draft. */
    public sealed interface Saved {

        /** It was saved. */
        record Done(PoolId pool) implements Saved {}

        /** Something is missing or wrong; German sentences by field name of {@link PoolDraft}. */
        record Wrong(Map<String, String> faults) implements Saved {}

        /** Somebody else has changed the pool since it was shown; nothing was saved. */
        record Changed() implements Saved {}
    }

    /** What became of new rules. */
    public sealed interface RulesSet {

        /** They hold now. */
        record Done(PoolPolicy policy) implements RulesSet {}

        /** Somebody else has set others since the version that was shown; those hold. */
        record Changed(PoolPolicy now) implements RulesSet {}
    }

    /**
     * An opening between two pools.
     *
     * @param agreedOn null as long as the other side has not agreed
     */
    public record Opening(
            UUID id, Pool asking, Pool asked, LocalDate askedOn, @Nullable LocalDate agreedOn) {}

    /** A new pool. Allowed to canton editors, and to coordinators of all its municipalities. */
    @Transactional
    public Saved found(Actor actor, PoolDraft draft) {
        var own = pools.municipalitiesOf(actor);
        if (!isCanton(actor) && (own.isEmpty() || !own.containsAll(draft.municipalities()))) {
            throw new AccessDeniedException("not a coordinator of these municipalities");
        }
        drafts.lock();
        var faults = drafts.faults(draft, null);
        if (!faults.isEmpty()) {
            return new Saved.Wrong(faults);
        }
        var id = PoolId.create();
        drafts.add(id, draft);
        return new Saved.Done(id);
    }

    /**
     * Changes a pool. Allowed to its coordinators and to canton editors. A coordinator adds and
     * removes only municipalities of their own: else they could take in, or shut out, others.
     *
     * @param shown the pool as it was shown; another one now is answered with {@link Saved.Changed}
     */
    @Transactional
    public Saved change(Actor actor, Pool shown, PoolDraft draft) {
        var pool = shown.id();
        if (!isCanton(actor)) {
            pools.demand(actor, pool);
        }
        drafts.lock();
        pools.lock(pool);
        var before = pools.find(pool).orElseThrow();
        if (!before.equals(shown)) {
            return new Saved.Changed();
        }
        var faults = drafts.faults(draft, pool);
        if (!isCanton(actor)) {
            var foreign =
                    drafts.foreign(before, draft.municipalities(), pools.municipalitiesOf(actor));
            faults = new Faults().addAll(foreign).addAll(faults).all();
        }
        if (!faults.isEmpty()) {
            return new Saved.Wrong(faults);
        }
        drafts.write(pool, draft);
        return new Saved.Done(pool);
    }

    /**
     * Sets required proofs and matching rules; the version counts up. Coordinators only.
     *
     * @param shown the version that was shown; another one now is answered with {@link
     *     RulesSet.Changed}
     * @param required months 0 to 120 by requirement, 0 for ever
     * @param floor 0 to 1000
     * @throws IllegalArgumentException when a number is out of its range
     */
    @Transactional
    public RulesSet setPolicy(
            Actor actor,
            PoolId pool,
            int shown,
            Map<Requirement, Integer> required,
            Weights weights,
            int floor) {
        pools.demand(actor, pool);
        if (required.values().stream().anyMatch(m -> m < 0 || m > MOST_MONTHS)) {
            throw new IllegalArgumentException("months " + required);
        }
        pools.lock(pool);
        var now = policies.of(pool);
        if (now.version() != shown) {
            return new RulesSet.Changed(now);
        }
        int version = shown + 1;
        var policy = new PoolPolicy(version, required, new MatchRules(version, weights, floor));
        policies.add(actor, pool, policy);
        return new RulesSet.Done(policy);
    }

    /** Names of the pool's coordinators. Allowed to these and to canton editors. */
    @Transactional(readOnly = true)
    public List<String> team(Actor actor, PoolId pool) {
        if (!isCanton(actor)) {
            pools.demand(actor, pool);
        }
        return pools.coordinators(pool).stream().map(Person::name).toList();
    }

    /** Openings of a pool, agreed or waiting. Coordinators only. */
    @Transactional(readOnly = true)
    public List<Opening> openings(Actor actor, PoolId pool) {
        pools.demand(actor, pool);
        return openings.of(pool).stream()
                .map(row ->
                        new Opening(
                                row.id(),
                                pools.find(row.asking()).orElseThrow(),
                                pools.find(row.asked()).orElseThrow(),
                                row.askedOn(),
                                row.agreedOn()))
                .toList();
    }

    /**
     * Asks another pool to open to each other; its coordinators get a mail. Coordinators of {@code
     * own} only. Asking twice changes nothing; who was asked and asks back has agreed.
     *
     * @throws NoSuchElementException when there is no such other pool
     * @throws IllegalArgumentException when both are the same
     */
    @Transactional
    public void askToOpen(Actor actor, PoolId own, PoolId other) {
        pools.demand(actor, own);
        var asking = pools.find(own).orElseThrow();
        var asked = pools.find(other).orElseThrow();
        if (own.equals(other)) {
            throw new IllegalArgumentException("a pool is always open to itself");
        }
        if (openings.ask(actor, own, other)) {
            mails.openingAsked(asked, asking.name());
            return;
        }
        openings.between(own, other)
                .filter(o -> o.isWaiting() && o.asked().equals(own))
                .ifPresent(o -> agree(actor, o.id()));
    }

    /** Agrees to an opening. Coordinators of the asked pool only; an ended one stays as it is. */
    @Transactional
    public void agree(Actor actor, UUID opening) {
        var row = openings.lock(opening).orElseThrow();
        pools.demand(actor, row.asked());
        if (row.isWaiting()) {
            openings.agree(actor, opening);
            var asked = pools.find(row.asked()).orElseThrow();
            mails.openingAgreed(pools.find(row.asking()).orElseThrow(), asked.name());
        }
    }

    /** Ends an opening, or declines one; running mentorships go on. Coordinators of either pool. */
    @Transactional
    public void end(Actor actor, UUID opening) {
        var row = openings.lock(opening).orElseThrow();
        if (!pools.coordinates(actor, row.asking())) {
            pools.demand(actor, row.asked());
        }
        if (!row.ended()) {
            openings.end(actor, opening);
        }
    }

    private static boolean isCanton(Actor actor) {
        return actor.has(Role.CANTON_EDITOR, "");
    }
}
