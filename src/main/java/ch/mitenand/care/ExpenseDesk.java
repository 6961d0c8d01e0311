package ch.mitenand.care;

import ch.mitenand.account.Actor;
import ch.mitenand.care.ClaimTable.Who;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentoring.Pools;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What coordinators do with the expenses of the volunteers of their pool. Nobody decides about the
 * own claim.
 */
@Service
public class ExpenseDesk {

    private static final int LONGEST_REASON = 500;
    private static final int MOST_RATE = 300;
    private static final String OWN =
            "Das ist Ihr eigener Antrag. Bitten Sie eine andere Person, ihn zu prüfen.";

    private final Pools pools;
    private final Claimants claimants;
    private final ClaimRows claims;
    private final LineRows lines;
    private final KmRates rates;
    private final Payees payees;
    private final Clock clock;

    ExpenseDesk(
            Pools pools,
            Claimants claimants,
            ClaimRows claims,
            LineRows lines,
            KmRates rates,
            Payees payees,
            Clock clock) {
        this.pools = pools;
        this.claimants = claimants;
        this.claims = claims;
        this.lines = lines;
        this.rates = rates;
        this.payees = payees;
        this.clock = clock;
    }

    /** The claims of a pool that were handed in, the longest waiting first; never drafts. */
    @Transactional(readOnly = true)
    public List<SubmittedClaim> claims(Actor actor, PoolId pool) {
        pools.demand(actor, pool);
        return claims.of(pool).stream().map(row -> submitted(actor, row)).toList();
    }

    /** A receipt of a claim that was handed in. */
    @Transactional(readOnly = true)
    public Receipt receipt(Actor actor, PoolId pool, ClaimId claim, UUID line) {
        pools.demand(actor, pool);
        inPool(pool, claims.find(claim));
        return lines.find(claim, line)
                .flatMap(lines::receipt)
                .orElseThrow(() -> new NoSuchElementException("no receipt"));
    }

    /** Approves a claim of somebody else. */
    @Transactional
    public CareStep approve(Actor actor, PoolId pool, ClaimId claim) {
        return move(actor, pool, claim, ClaimCommand.APPROVE, "");
    }

    /** Gives a claim back to the volunteer, with reason; also an approved one before the export. */
    @Transactional
    public CareStep giveBack(Actor actor, PoolId pool, ClaimId claim, String reason) {
        pools.demand(actor, pool);
        if (reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            return new CareStep.No(
                    "Schreiben Sie in höchstens 500 Zeichen, was die Person ändern soll.");
        }
        return move(actor, pool, claim, ClaimCommand.RETURN, reason.strip());
    }

    /** What a kilometre brings, the oldest first. */
    @Transactional(readOnly = true)
    public List<KmRate> kmRates(Actor actor, PoolId pool) {
        pools.demand(actor, pool);
        return rates.of(pool);
    }

    /**
     * Sets what a kilometre brings from a day on; what was before stays.
     *
     * @param rappen 1 to 300
     */
    @Transactional
    public CareStep setKmRate(Actor actor, PoolId pool, LocalDate from, int rappen) {
        pools.demand(actor, pool);
        if (!from.isAfter(LocalDate.now(clock)) || from.getYear() > 2100) {
            return new CareStep.No(
                    "Ein neuer Ansatz gilt frühestens ab morgen. Wählen Sie einen späteren Tag.");
        }
        if (rappen < 1 || rappen > MOST_RATE) {
            return new CareStep.No("Ein Kilometer bringt 1 bis 300 Rappen.");
        }
        return rates.add(actor, pool, new KmRate(from, rappen))
                ? CareStep.done(pool.id())
                : new CareStep.No(
                        "Für diesen Tag gibt es schon einen Ansatz. Wählen Sie einen anderen Tag.");
    }

    private CareStep move(
            Actor actor, PoolId pool, ClaimId id, ClaimCommand command, String reason) {
        pools.demand(actor, pool);
        var claim = inPool(pool, claims.lock(id));
        if (claimants.isOwn(actor, claim)) {
            return new CareStep.No(OWN);
        }
        var to = ClaimTable.next(claim.state(), command, Who.COORDINATOR, claim.exported());
        if (to.isEmpty()) {
            return new CareStep.No(
                    "Der Antrag ist inzwischen «%s». Laden Sie die Seite neu."
                            .formatted(claim.state().germanName()));
        }
        claims.move(id, command, to.get(), actor.account(), reason);
        return CareStep.done(id.id());
    }

    private SubmittedClaim submitted(Actor actor, ClaimRow row) {
        boolean own = claimants.isOwn(actor, row);
        var allowed =
                own
                        ? Set.<ClaimCommand>of()
                        : ClaimTable.allowed(row.state(), Who.COORDINATOR, row.exported());
        var claim = Claims.of(row, lines.of(row.id()), allowed, clock);
        String account = payees.of(row.mentor()).map(p -> p.iban().masked()).orElse("");
        return new SubmittedClaim(claim, claimants.name(row.mentor()), account, own);
    }

    private static ClaimRow inPool(PoolId pool, Optional<ClaimRow> claim) {
        return claim.filter(c -> c.pool().equals(pool) && c.state() != ClaimState.DRAFT)
                .orElseThrow(() -> new NoSuchElementException("no such claim"));
    }
}
