package ch.mitenand.care;

import ch.mitenand.account.Actor;
import ch.mitenand.care.ClaimTable.Who;
import ch.mitenand.care.Dues.Due;
import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentoring.Pools;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
    private final Dues dues;
    private final RecognitionRows recognitions;
    private final Payees payees;
    private final BatchRows batches;
    private final ClaimMails mails;
    private final Clock clock;

    PaymentDesk(
            Pools pools,
            Claimants claimants,
            ClaimRows claims,
            Dues dues,
            RecognitionRows recognitions,
            Payees payees,
            BatchRows batches,
            ClaimMails mails,
            Clock clock) {
        this.pools = pools;
        this.claimants = claimants;
        this.claims = claims;
        this.dues = dues;
        this.recognitions = recognitions;
        this.payees = payees;
        this.batches = batches;
        this.mails = mails;
        this.clock = clock;
    }

    /** What is approved or credited and was not given to the bank, by name. */
    @Transactional(readOnly = true)
    public List<Payable> payables(Actor actor, PoolId pool) {
        pools.demand(actor, pool);
        var due = dues.of(pool);
        var names = claimants.known(actor, pool);
        var accounts = dues.accounts(due);
        return due.stream()
                .map(d -> payable(d, names, accounts.get(d.mentor())))
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
        var due = dues.of(pool).stream().filter(d -> chosen.contains(d.id())).toList();
        var debtor = payees.of(pool);
        var objection = objection(chosen, due, execution, debtor);
        if (objection.isPresent()) {
            return new CareStep.No(objection.get());
        }
        var id = UUID.randomUUID();
        batches.add(actor, pool, id, execution, debtor.orElseThrow());
        dues.payments(due).forEach(payment -> batches.add(id, payment));
        return CareStep.done(id);
    }

    /** The batches of a pool, the newest first. */
    @Transactional(readOnly = true)
    public List<Batch> batches(Actor actor, PoolId pool) {
        pools.demand(actor, pool);
        return batches.of(pool);
    }

    /**
     * The payment order pain.001.001.09 of a batch; the same bytes at every call.
     *
     * @throws NoSuchElementException when there is no such batch, or it was withdrawn
     */
    @Transactional(readOnly = true)
    public PaymentFile painFile(Actor actor, PoolId pool, UUID batch) {
        var order = order(actor, pool, batch);
        if (order.withdrawn()) {
            throw new NoSuchElementException("withdrawn");
        }
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
        pools.demand(actor, pool);
        batches.lock(pool);
        var order = order(actor, pool, batch);
        if (order.withdrawn()) {
            return new CareStep.No("Dieser Auftrag ist zurückgezogen. Laden Sie die Seite neu.");
        }
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
        order.payments().stream()
                .filter(p -> p.claim() != null)
                .map(Payment::mentor)
                .distinct()
                .forEach(id -> mails.paid(new MentorId(id)));
        return CareStep.done(batch);
    }

    /**
     * Withdraws a batch that the bank will not pay: what was in it is approved or credited as
     * before and can be put into another one. The batch stays in the list with the reason.
     */
    @Transactional
    public CareStep withdraw(Actor actor, PoolId pool, UUID batch, String reason) {
        pools.demand(actor, pool);
        batches.lock(pool);
        order(actor, pool, batch);
        var objection =
                Words.reasonObjection(
                        reason,
                        "Schreiben Sie in höchstens 500 Zeichen, warum Sie den Auftrag zurückziehen.");
        if (objection.isPresent()) {
            return new CareStep.No(objection.get());
        }
        return batches.withdraw(actor, batch, reason.strip())
                ? CareStep.done(batch)
                : new CareStep.No(
                        "Dieser Auftrag ist schon ausbezahlt oder zurückgezogen. Laden Sie die Seite neu.");
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
        return dues.objection(due, debtor.get());
    }

    private static Payable payable(Due due, Claimants.Known names, @Nullable Payee payee) {
        String account = payee == null ? "" : payee.iban().masked();
        return new Payable(due.id(), names.name(due.mentor()), due.what(), due.rappen(), account);
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
