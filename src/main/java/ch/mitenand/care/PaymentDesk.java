package ch.mitenand.care;

import ch.mitenand.account.Actor;
import ch.mitenand.care.ClaimTable.Who;
import ch.mitenand.care.RecognitionRows.Credited;
import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentoring.Pools;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives approved expenses and recognitions to the bank: one batch, one file that can be fetched as
 * often as needed, each claim in one batch only.
 */
@Service
public class PaymentDesk {

    private static final int DAYS_AHEAD = 60;

    private final Pools pools;
    private final Claimants claimants;
    private final ClaimRows claims;
    private final LineRows lines;
    private final RecognitionRows recognitions;
    private final Payees payees;
    private final BatchRows batches;
    private final Clock clock;

    PaymentDesk(
            Pools pools,
            Claimants claimants,
            ClaimRows claims,
            LineRows lines,
            RecognitionRows recognitions,
            Payees payees,
            BatchRows batches,
            Clock clock) {
        this.pools = pools;
        this.claimants = claimants;
        this.claims = claims;
        this.lines = lines;
        this.recognitions = recognitions;
        this.payees = payees;
        this.batches = batches;
        this.clock = clock;
    }

    private record Due(UUID id, boolean claim, MentorId mentor, int rappen, String what) {}

    /** What is approved or credited and was not given to the bank, by name. */
    @Transactional(readOnly = true)
    public List<Payable> payables(Actor actor, PoolId pool) {
        pools.demand(actor, pool);
        return due(pool).stream()
                .map(this::payable)
                .sorted(Comparator.comparing(Payable::name))
                .toList();
    }

    /** The account from which the pool pays; empty as long as none is known. */
    @Transactional(readOnly = true)
    public Optional<Payee> debtor(Actor actor, PoolId pool) {
        pools.demand(actor, pool);
        return payees.of(pool);
    }

    /** Keeps the account from which the pool pays; answers what has to be corrected, by field. */
    @Transactional
    public Map<String, String> setDebtor(Actor actor, PoolId pool, PayeeDraft draft) {
        pools.demand(actor, pool);
        var faults = draft.faults();
        if (faults.isEmpty()) {
            payees.keep(pool, draft.payee());
        }
        return faults;
    }

    /**
     * Puts payables into a new batch.
     *
     * @param chosen ids of {@link Payable}; every one has to be ready
     * @param execution from today to 60 days ahead
     */
    @Transactional
    public CareStep export(Actor actor, PoolId pool, Set<UUID> chosen, LocalDate execution) {
        pools.demand(actor, pool);
        batches.lock(pool);
        chosen.stream().sorted().forEach(id -> claims.lock(new ClaimId(id)));
        var due = due(pool).stream().filter(d -> chosen.contains(d.id())).toList();
        var debtor = payees.of(pool);
        var objection = objection(chosen, due, execution, debtor);
        if (objection.isPresent()) {
            return new CareStep.No(objection.get());
        }
        var id = UUID.randomUUID();
        batches.add(actor, pool, id, execution, debtor.orElseThrow());
        var payments = payments(due);
        payments.forEach(payment -> batches.add(id, payment));
        return CareStep.done(id);
    }

    /** The batches of a pool, the newest first. */
    @Transactional(readOnly = true)
    public List<Batch> batches(Actor actor, PoolId pool) {
        pools.demand(actor, pool);
        return batches.of(pool);
    }

    /** The payment order pain.001.001.09 of a batch; the same bytes at every call. */
    @Transactional(readOnly = true)
    public PaymentFile painFile(Actor actor, PoolId pool, UUID batch) {
        var order = order(actor, pool, batch);
        return new PaymentFile(name(order) + ".xml", "application/xml", PainFile.of(order));
    }

    /** A batch as table for the book-keeping. */
    @Transactional(readOnly = true)
    public PaymentFile csvFile(Actor actor, PoolId pool, UUID batch) {
        var order = order(actor, pool, batch);
        return new PaymentFile(
                name(order) + ".csv",
                "text/csv;charset=" + StandardCharsets.UTF_8.name(),
                CsvFile.of(order));
    }

    /** Reports that the bank has paid a batch, and with it everything that is in it. */
    @Transactional
    public CareStep markPaid(Actor actor, PoolId pool, UUID batch) {
        var order = order(actor, pool, batch);
        if (order.execution().isAfter(LocalDate.now(clock))) {
            return new CareStep.No(
                    "Die Bank zahlt erst am %s. Melden Sie die Auszahlung danach."
                            .formatted(Words.day(order.execution())));
        }
        if (!batches.paid(actor, batch)) {
            return new CareStep.No("Dieser Auftrag ist schon als ausbezahlt gemeldet.");
        }
        for (var payment : order.payments()) {
            Optional.ofNullable(payment.claim()).ifPresent(id -> pay(actor, new ClaimId(id)));
            Optional.ofNullable(payment.recognition()).ifPresent(recognitions::paid);
        }
        return CareStep.done(batch);
    }

    private void pay(Actor actor, ClaimId id) {
        var claim = claims.lock(id).orElseThrow();
        var to =
                ClaimTable.next(claim.state(), ClaimCommand.PAY, Who.COORDINATOR, claim.exported())
                        .orElseThrow();
        claims.move(id, ClaimCommand.PAY, to, actor.account(), "");
    }

    private Optional<String> objection(
            Set<UUID> chosen, List<Due> due, LocalDate execution, Optional<Payee> debtor) {
        var today = LocalDate.now(clock);
        if (chosen.isEmpty()) {
            return Optional.of("Wählen Sie mindestens eine Zahlung.");
        }
        if (due.size() < chosen.size()) {
            return Optional.of(
                    "Ein Teil davon ist inzwischen exportiert oder zurückgewiesen. Laden Sie die Seite neu.");
        }
        if (debtor.isEmpty()) {
            return Optional.of("Geben Sie zuerst das Konto an, von dem der Pool bezahlt.");
        }
        if (execution.isBefore(today) || execution.isAfter(today.plusDays(DAYS_AHEAD))) {
            return Optional.of(
                    "Wählen Sie als Ausführungstag heute oder einen der nächsten 60 Tage.");
        }
        return due.stream()
                .filter(d -> payees.of(d.mentor()).isEmpty())
                .findFirst()
                .map(d ->
                        "Von %s fehlt das Konto. Bitten Sie die Person, es einzutragen."
                                .formatted(claimants.name(d.mentor())));
    }

    private List<Payment> payments(List<Due> due) {
        var payments = new ArrayList<Payment>();
        for (var d : due) {
            payments.add(
                    new Payment(
                            UUID.randomUUID(),
                            payments.size() + 1,
                            d.claim() ? d.id() : null,
                            d.claim() ? null : d.id(),
                            d.mentor().id(),
                            d.rappen(),
                            payees.of(d.mentor()).orElseThrow()));
        }
        return payments;
    }

    private List<Due> due(PoolId pool) {
        var approved =
                claims.of(pool).stream()
                        .filter(c -> c.state() == ClaimState.APPROVED && !c.exported())
                        .map(this::due);
        var credited =
                recognitions.of(pool).stream()
                        .filter(c -> !c.exported() && !c.paid())
                        .map(PaymentDesk::due);
        return Stream.concat(approved, credited).toList();
    }

    private Due due(ClaimRow claim) {
        int rappen = lines.of(claim.id()).stream().mapToInt(Line::rappen).sum();
        return new Due(claim.id().id(), true, claim.mentor(), rappen, "Spesen");
    }

    private static Due due(Credited credited) {
        String what = "Anerkennung " + credited.year();
        return new Due(credited.id(), false, credited.mentor(), credited.rappen(), what);
    }

    private Payable payable(Due due) {
        String account = payees.of(due.mentor()).map(p -> p.iban().masked()).orElse("");
        return new Payable(
                due.id(), claimants.name(due.mentor()), due.what(), due.rappen(), account);
    }

    private Order order(Actor actor, PoolId pool, UUID batch) {
        pools.demand(actor, pool);
        return batches.find(pool, batch)
                .orElseThrow(() -> new NoSuchElementException("no such batch"));
    }

    private static String name(Order order) {
        return "zahlungsauftrag-%s-%d".formatted(order.execution(), order.number());
    }
}
