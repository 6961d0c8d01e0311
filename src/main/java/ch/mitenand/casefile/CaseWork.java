package ch.mitenand.casefile;

import ch.mitenand.account.Actor;
import ch.mitenand.casefile.CaseAccess.What;
import ch.mitenand.casefile.CaseDesk.Transfer;
import ch.mitenand.casefile.WorkItem.Kind;
import ch.mitenand.shared.SwissFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the life of a case brings: transfers that wait, follow-ups and retentions that end. */
@Component
class CaseWork implements WorkItems {

    /** How long before a day something stands in the list. */
    static final int DAYS_AHEAD = 30;

    /** Within how many days a transfer should be answered. */
    static final int DAYS_TO_ANSWER = 14;

    private final CaseAccess access;
    private final CaseRows rows;
    private final CaseTransfers transfers;
    private final CaseRetirement retirement;
    private final Clock clock;

    CaseWork(
            CaseAccess access,
            CaseRows rows,
            CaseTransfers transfers,
            CaseRetirement retirement,
            Clock clock) {
        this.access = access;
        this.rows = rows;
        this.transfers = transfers;
        this.retirement = retirement;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<WorkItem> of(Actor actor) {
        access.demandLead(actor);
        var leads = CaseAccess.leads(actor);
        var items = new ArrayList<WorkItem>();
        transfers.to(leads).forEach(t -> items.add(incoming(t)));
        transfers.by(leads).stream().filter(this::isSilent).forEach(t -> items.add(silent(t)));
        items.addAll(
                due(
                        actor,
                        rows.of(leads, CaseState.FOLLOW_UP),
                        CaseWork::ends,
                        CaseWork::followUp));
        items.addAll(
                due(
                        actor,
                        rows.of(leads, CaseState.CLOSED),
                        file -> retirement.day(file.since()),
                        this::retention));
        return items;
    }

    private List<WorkItem> due(
            Actor actor,
            List<CaseFile> files,
            Function<CaseFile, LocalDate> day,
            Function<CaseFile, WorkItem> item) {
        var horizon = today().plusDays(DAYS_AHEAD);
        var found = files.stream().filter(f -> !day.apply(f).isAfter(horizon)).toList();
        access.traceAll(actor, found.stream().map(CaseFile::id).toList(), What.LISTED);
        return found.stream().map(item).toList();
    }

    private static WorkItem incoming(Transfer transfer) {
        return new WorkItem(
                Kind.TRANSFER,
                "Fall " + transfer.number(),
                "Eine andere Stelle möchte Ihnen diesen Fall übergeben. Übernehmen Sie ihn, oder lehnen Sie ab.",
                transfer.offeredOn().plusDays(DAYS_TO_ANSWER),
                "/uebergaben");
    }

    private boolean isSilent(Transfer transfer) {
        return transfer.offeredOn().plusDays(DAYS_TO_ANSWER).isBefore(today());
    }

    private static WorkItem silent(Transfer transfer) {
        return new WorkItem(
                Kind.TRANSFER,
                "Fall " + transfer.number(),
                "Ihre Übergabe vom %s ist noch ohne Antwort. Fragen Sie nach, oder ziehen Sie sie zurück."
                        .formatted(SwissFormat.date(transfer.offeredOn())),
                null,
                page(transfer.caseId()));
    }

    private static LocalDate ends(CaseFile file) {
        return Objects.requireNonNull(file.followUpEnds());
    }

    private static WorkItem followUp(CaseFile file) {
        return new WorkItem(
                Kind.FOLLOW_UP,
                file.title(),
                "Die Nachbetreuung dauert bis %s. Danach können Sie den Fall abschliessen."
                        .formatted(SwissFormat.date(ends(file))),
                ends(file),
                page(file.id()));
    }

    private WorkItem retention(CaseFile file) {
        var day = retirement.day(file.since());
        return new WorkItem(
                Kind.RETENTION,
                file.title(),
                "Am %s werden die Angaben zur Person gelöscht. Drucken Sie vorher aus, was ins Archiv gehört."
                        .formatted(SwissFormat.date(day)),
                day,
                page(file.id()) + "/druck");
    }

    private static String page(CaseId id) {
        return "/faelle/" + id + "/akte";
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
