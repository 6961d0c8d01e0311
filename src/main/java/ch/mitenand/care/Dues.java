package ch.mitenand.care;

import ch.mitenand.care.RecognitionRows.Credited;
import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentoring.PoolId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a pool has to pay, and whether a bank can do it. */
@Component
class Dues {

    /** An order has at most so many expenses; the rest follows in the next one. */
    private static final int MOST = 1000;

    private final ClaimRows claims;
    private final LineRows lines;
    private final RecognitionRows recognitions;
    private final Payees payees;
    private final Claimants claimants;

    Dues(
            ClaimRows claims,
            LineRows lines,
            RecognitionRows recognitions,
            Payees payees,
            Claimants claimants) {
        this.claims = claims;
        this.lines = lines;
        this.recognitions = recognitions;
        this.payees = payees;
        this.claimants = claimants;
    }

    /** An approved claim or a credited recognition that is in no order for the bank. */
    record Due(UUID id, boolean claim, MentorId mentor, int rappen, String what) {}

    List<Due> of(PoolId pool) {
        var approved = claims.open(pool, ClaimState.APPROVED, MOST);
        var linesOf = lines.of(approved.stream().map(ClaimRow::id).toList());
        var expenses =
                approved.stream()
                        .map(claim -> due(claim, linesOf.getOrDefault(claim.id(), List.of())));
        var credited =
                recognitions.of(pool).stream()
                        .filter(c -> !c.exported() && !c.paid())
                        .map(Dues::due);
        return Stream.concat(expenses, credited).toList();
    }

    /** The accounts to pay to. */
    Map<MentorId, Payee> accounts(Collection<Due> due) {
        return payees.of(due.stream().map(Due::mentor).distinct().toList());
    }

    /** Why a bank cannot pay from or to these accounts; empty when it can. */
    Optional<String> objection(Collection<Due> due, Payee debtor) {
        if (!BankText.isWritable(debtor)) {
            return Optional.of(
                    "Name oder Adresse des Pools kann die Bank nicht lesen. Schreiben Sie beides in lateinischen Buchstaben.");
        }
        var accounts = accounts(due);
        return due.stream()
                .map(Due::mentor)
                .distinct()
                .flatMap(m -> objection(m, Optional.ofNullable(accounts.get(m))).stream())
                .findFirst();
    }

    private Optional<String> objection(MentorId mentor, Optional<Payee> payee) {
        if (payee.isEmpty()) {
            return Optional.of(
                    "Von %s fehlt das Konto. Bitten Sie die Person, es einzutragen."
                            .formatted(claimants.name(mentor)));
        }
        return BankText.isWritable(payee.get())
                ? Optional.empty()
                : Optional.of(
                        "Name oder Adresse von %s kann die Bank nicht lesen. Bitten Sie die Person, das Konto in lateinischen Buchstaben einzutragen."
                                .formatted(claimants.name(mentor)));
    }

    /** The payments of an order, in the order of what is due. */
    List<Payment> payments(Collection<Due> due) {
        var accounts = accounts(due);
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
                            Objects.requireNonNull(accounts.get(d.mentor()))));
        }
        return payments;
    }

    private static Due due(ClaimRow claim, List<Line> lines) {
        int rappen = lines.stream().mapToInt(Line::rappen).sum();
        return new Due(claim.id().id(), true, claim.mentor(), rappen, "Spesen");
    }

    private static Due due(Credited credited) {
        String what = "Anerkennung " + credited.year();
        return new Due(credited.id(), false, credited.mentor(), credited.rappen(), what);
    }
}
