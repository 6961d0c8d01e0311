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

    /** How many claims are shown at a time. */
    static final int PAGE = 50;

    private static final int MOST_PAGES = 100;
    private static final int MOST_RATE = 300;
    private static final String OWN =
            "Das ist Ihr eigener Antrag. Bitten Sie eine andere Person, ihn zu prüfen.";

    private final Pools pools;
    private final Claimants claimants;
    private final ClaimRows claims;
    private final LineRows lines;
    private final KmRates rates;
    private final Payees payees;
    private final ClaimMails mails;
    private final Clock clock;

    ExpenseDesk(
            Pools pools,
            Claimants claimants,
            ClaimRows claims,
            LineRows lines,
            KmRates rates,
            Payees payees,
            ClaimMails mails,
            Clock clock) {
        this.pools = pools;
        this.claimants = claimants;
        this.claims = claims;
        this.lines = lines;
        this.rates = rates;
        this.payees = payees;
        this.mails = mails;
        this.clock = clock;
    }

    /**
     * The claims of a pool in a state that were not given to the bank, the longest waiting first;
     * drafts are nobody's business.
     *
     * @param pages how many pages of 50 claims, 1 to 100
     */
    @Transactional(readOnly = true)
    public ClaimPage claims(Actor actor, PoolId pool, ClaimState state, int pages) {
        pools.demand(actor, pool);
        if (pages < 1 || pages > MOST_PAGES || state == ClaimState.DRAFT) {
            throw new IllegalArgumentException(state + " " + pages);
        }
        int most = pages * PAGE;
        var found = claims.open(pool, state, most + 1);
        var rows = found.subList(0, Math.min(most, found.size()));
        return new ClaimPage(submitted(actor, pool, rows), found.size() > most);
    }

    /**
     * The claims that an order for the bank pays, in its order, with lines and receipts: for those
     * who check the accounts. None when the order was withdrawn, or for an order of another pool.
     */
    @Transactional(readOnly = true)
    public List<SubmittedClaim> ofBatch(Actor actor, PoolId pool, UUID batch) {
        pools.demand(actor, pool);
        return submitted(actor, pool, claims.ofBatch(pool, batch));
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

    /**
     * Approves a claim of somebody else.
     *
     * @param version the one that was shown; a claim that was changed since is not approved
     */
    @Transactional
    public CareStep approve(Actor actor, PoolId pool, ClaimId claim, int version) {
        return move(actor, pool, claim, version, ClaimCommand.APPROVE, "");
    }

    /**
     * Gives a claim back to the volunteer, with reason; also an approved one before the export.
     *
     * @param version the one that was shown
     */
    @Transactional
    public CareStep giveBack(Actor actor, PoolId pool, ClaimId claim, int version, String reason) {
        pools.demand(actor, pool);
        var objection =
                Words.reasonObjection(
                        reason,
                        "Schreiben Sie in höchstens 500 Zeichen, was die Person ändern soll.");
        if (objection.isPresent()) {
            return new CareStep.No(objection.get());
        }
        return move(actor, pool, claim, version, ClaimCommand.RETURN, reason.strip());
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
            Actor actor,
            PoolId pool,
            ClaimId id,
            int version,
            ClaimCommand command,
            String reason) {
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
        if (claim.version() != version) {
            return new CareStep.No(
                    "Der Antrag wurde inzwischen geändert. Laden Sie die Seite neu und prüfen Sie ihn nochmals.");
        }
        claims.move(id, command, to.get(), actor.account(), reason);
        if (command == ClaimCommand.APPROVE) {
            mails.approved(claim.mentor());
        } else {
            mails.returned(claim.mentor());
        }
        return CareStep.done(id.id());
    }

    private List<SubmittedClaim> submitted(Actor actor, PoolId pool, List<ClaimRow> rows) {
        var known = claimants.known(actor, pool);
        var linesOf = lines.of(rows.stream().map(ClaimRow::id).toList());
        var accounts = payees.of(rows.stream().map(ClaimRow::mentor).distinct().toList());
        return rows.stream()
                .map(row -> {
                    boolean own = known.isOwn(row);
                    var found = linesOf.getOrDefault(row.id(), List.of());
                    var claim = Claims.of(row, found, allowed(row, own), clock);
                    var account = accounts.get(row.mentor());
                    return new SubmittedClaim(
                            claim,
                            known.name(row.mentor()),
                            account == null ? "" : account.iban().masked(),
                            own);
                })
                .toList();
    }

    private static Set<ClaimCommand> allowed(ClaimRow row, boolean own) {
        return own ? Set.of() : ClaimTable.allowed(row.state(), Who.COORDINATOR, row.exported());
    }

    private static ClaimRow inPool(PoolId pool, Optional<ClaimRow> claim) {
        return claim.filter(c -> c.pool().equals(pool) && c.state() != ClaimState.DRAFT)
                .orElseThrow(() -> new NoSuchElementException("no such claim"));
    }
}
