package ch.mitenand.care;

import ch.mitenand.care.ClaimTable.Who;
import ch.mitenand.mentoring.MentorFile;
import ch.mitenand.mentoring.PoolPeople;
import ch.mitenand.mentorship.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What volunteers do with their own expenses, by page link or account. Claims of others are
 * answered like claims that do not exist: with {@link NoSuchElementException}.
 */
@Service
public class OwnExpenses {

    static final int MOST_LINES = 40;
    static final int MOST_OPEN = 20;

    private final PoolPeople people;
    private final ClaimRows claims;
    private final LineRows lines;
    private final KmRates rates;
    private final Payees payees;
    private final Clock clock;

    OwnExpenses(
            PoolPeople people,
            ClaimRows claims,
            LineRows lines,
            KmRates rates,
            Payees payees,
            Clock clock) {
        this.people = people;
        this.claims = claims;
        this.lines = lines;
        this.rates = rates;
        this.payees = payees;
        this.clock = clock;
    }

    /** The viewer's claims, the latest change first. */
    @Transactional(readOnly = true)
    public List<Claim> claims(Viewer.OfMentor viewer) {
        return claims.of(viewer.mentor()).stream().map(this::claim).toList();
    }

    /** The account to which money goes; empty as long as none is known. */
    @Transactional(readOnly = true)
    public Optional<Payee> payee(Viewer.OfMentor viewer) {
        return payees.of(viewer.mentor());
    }

    /** Keeps the account to which money goes; answers what has to be corrected, by field. */
    @Transactional
    public Map<String, String> setPayee(Viewer.OfMentor viewer, PayeeDraft draft) {
        demand(viewer);
        var faults = draft.faults();
        if (faults.isEmpty()) {
            payees.keep(viewer.mentor(), draft.payee());
        }
        return faults;
    }

    /** Rappen a kilometre by car on a day. */
    @Transactional(readOnly = true)
    public int kmRate(Viewer.OfMentor viewer, LocalDate day) {
        return rates.on(demand(viewer).pool(), day);
    }

    /** Begins a claim; it goes to the viewer's pool. */
    @Transactional
    public CareStep begin(Viewer.OfMentor viewer) {
        var file = demand(viewer);
        people.lock(viewer.mentor());
        var open = EnumSet.of(ClaimState.DRAFT, ClaimState.RETURNED);
        long begun =
                claims.of(viewer.mentor()).stream().filter(c -> open.contains(c.state())).count();
        if (begun >= MOST_OPEN) {
            return new CareStep.No(
                    "Sie haben schon viele Entwürfe. Reichen Sie zuerst einen davon ein oder löschen Sie ihn.");
        }
        var id = ClaimId.create();
        claims.add(id, viewer.mentor(), file.pool());
        return CareStep.done(id.id());
    }

    /** Adds an expense to a claim; the kilometre rate is the one of its day. */
    @Transactional
    public CareStep addLine(Viewer.OfMentor viewer, ClaimId id, LineDraft draft) {
        var claim = locked(viewer, id);
        var objection =
                notNow(claim, ClaimCommand.EDIT)
                        .or(() -> LineCheck.objection(draft, LocalDate.now(clock)))
                        .or(() -> full(id));
        if (objection.isPresent()) {
            return new CareStep.No(objection.get());
        }
        var line = priced(claim, draft);
        if (line.rappen() < 1 || line.rappen() > LineCheck.MOST_RAPPEN) {
            return new CareStep.No(
                    "Dieser Eintrag ergibt keinen Betrag zwischen CHF 0.01 und CHF 1’000.00. Prüfen Sie die Kilometer.");
        }
        lines.add(id, line);
        return CareStep.done(line.id());
    }

    /** Takes an expense off a claim, with its receipt. */
    @Transactional
    public CareStep removeLine(Viewer.OfMentor viewer, ClaimId id, UUID line) {
        var objection = notNow(locked(viewer, id), ClaimCommand.EDIT);
        if (objection.isPresent()) {
            return new CareStep.No(objection.get());
        }
        lines.remove(line(id, line).id());
        return CareStep.done(line);
    }

    /**
     * Keeps a receipt for an expense; an earlier one is replaced.
     *
     * @param upload a picture of at most 8 MB or a PDF of at most 2 MB
     */
    @Transactional
    public CareStep attach(Viewer.OfMentor viewer, ClaimId id, UUID line, byte[] upload) {
        var objection = notNow(locked(viewer, id), ClaimCommand.EDIT);
        if (objection.isPresent()) {
            return new CareStep.No(objection.get());
        }
        var target = line(id, line);
        return switch (ReceiptFile.read(upload)) {
            case ReceiptFile.Result.Bad(var why) -> new CareStep.No(why);
            case ReceiptFile.Result.Good(var type, var content) -> {
                lines.keep(target.id(), type, content);
                yield CareStep.done(target.id());
            }
        };
    }

    /** A receipt of an own claim. */
    @Transactional(readOnly = true)
    public Receipt receipt(Viewer.OfMentor viewer, ClaimId id, UUID line) {
        own(viewer, claims.find(id));
        return lines.receipt(line(id, line))
                .orElseThrow(() -> new NoSuchElementException("no receipt"));
    }

    /** Hands a claim in; it needs an expense and an account to pay to. */
    @Transactional
    public CareStep submit(Viewer.OfMentor viewer, ClaimId id) {
        var claim = locked(viewer, id);
        if (lines.of(id).isEmpty()) {
            return new CareStep.No("Tragen Sie zuerst mindestens eine Ausgabe ein.");
        }
        if (payees.of(viewer.mentor()).isEmpty()) {
            return new CareStep.No(
                    "Geben Sie zuerst an, auf welches Konto wir das Geld überweisen dürfen.");
        }
        var step = move(viewer, claim, ClaimCommand.SUBMIT);
        if (step instanceof CareStep.Done) {
            claims.claimedBy(id, account(viewer));
        }
        return step;
    }

    /** Takes a claim back that nobody has decided about. */
    @Transactional
    public CareStep withdraw(Viewer.OfMentor viewer, ClaimId id) {
        return move(viewer, locked(viewer, id), ClaimCommand.WITHDRAW);
    }

    /** Deletes a claim that was not handed in. */
    @Transactional
    public CareStep delete(Viewer.OfMentor viewer, ClaimId id) {
        var objection = notNow(locked(viewer, id), ClaimCommand.DELETE);
        if (objection.isPresent()) {
            return new CareStep.No(objection.get());
        }
        claims.remove(id);
        return CareStep.done(id.id());
    }

    private CareStep move(Viewer.OfMentor viewer, ClaimRow claim, ClaimCommand command) {
        var objection = notNow(claim, command);
        if (objection.isPresent()) {
            return new CareStep.No(objection.get());
        }
        var to =
                ClaimTable.next(claim.state(), command, Who.CLAIMANT, claim.exported())
                        .orElseThrow();
        claims.move(claim.id(), command, to, account(viewer), "");
        return CareStep.done(claim.id().id());
    }

    /**
     * The account that acts; for somebody with a page link the one of the file, if there is one.
     */
    private @Nullable UUID account(Viewer.OfMentor viewer) {
        var account = viewer.account();
        return account == null ? demand(viewer).account() : account;
    }

    private Line priced(ClaimRow claim, LineDraft draft) {
        boolean car = draft.kind() == ExpenseKind.CAR;
        int rate = car ? rates.on(claim.pool(), draft.day()) : 0;
        int rappen = car ? (draft.tenths() * rate + 5) / 10 : draft.rappen();
        return new Line(
                UUID.randomUUID(),
                draft.day(),
                draft.kind(),
                rappen,
                draft.tenths(),
                rate,
                draft.note().strip(),
                null);
    }

    private Optional<String> full(ClaimId id) {
        return lines.of(id).size() < MOST_LINES
                ? Optional.empty()
                : Optional.of(
                        "Dieser Antrag hat schon 40 Einträge. Reichen Sie ihn ein und beginnen Sie einen neuen.");
    }

    private static Optional<String> notNow(ClaimRow claim, ClaimCommand command) {
        return allowed(claim).contains(command)
                ? Optional.empty()
                : Optional.of(
                        "Der Antrag ist «%s». «%s» geht jetzt nicht. Laden Sie die Seite neu."
                                .formatted(claim.state().germanName(), command.germanName()));
    }

    private static Set<ClaimCommand> allowed(ClaimRow claim) {
        return ClaimTable.allowed(claim.state(), Who.CLAIMANT, claim.exported());
    }

    private Claim claim(ClaimRow row) {
        return Claims.of(row, lines.of(row.id()), allowed(row), clock);
    }

    private Line line(ClaimId claim, UUID line) {
        return lines.find(claim, line)
                .orElseThrow(() -> new NoSuchElementException("no such expense"));
    }

    private ClaimRow locked(Viewer.OfMentor viewer, ClaimId id) {
        demand(viewer);
        return own(viewer, claims.lock(id));
    }

    private static ClaimRow own(Viewer.OfMentor viewer, Optional<ClaimRow> claim) {
        return claim.filter(c -> c.mentor().equals(viewer.mentor()))
                .orElseThrow(() -> new NoSuchElementException("no such claim"));
    }

    private MentorFile demand(Viewer.OfMentor viewer) {
        return people.mentor(viewer.mentor())
                .filter(file -> !file.erased())
                .orElseThrow(() -> new AccessDeniedException("no such mentor"));
    }
}
