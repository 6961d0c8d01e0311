package ch.mitenand.casefile.ui;

import ch.mitenand.account.Actor;
import ch.mitenand.casefile.CaseDesk;
import ch.mitenand.casefile.CaseFile;
import ch.mitenand.casefile.CaseOutcome;
import ch.mitenand.casefile.CloseReason;
import ch.mitenand.casefile.Lead;
import ch.mitenand.region.Regions;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Handing over, closing, opening again and deleting; each tells empty or why not. */
final class CaseRecordCommands {

    private final CaseDesk desk;
    private final CaseFile file;
    private final Regions regions;
    private final Supplier<Actor> actor;
    private final Runnable redraw;
    private final Consumer<String> go;

    CaseRecordCommands(
            CaseDesk desk,
            CaseFile file,
            Regions regions,
            Supplier<Actor> actor,
            Runnable redraw,
            Consumer<String> go) {
        this.desk = desk;
        this.file = file;
        this.regions = regions;
        this.actor = actor;
        this.redraw = redraw;
        this.go = go;
    }

    /** Who could take over the case. */
    List<Lead> receivers() {
        return CaseWords.leads(regions).stream().filter(l -> !l.equals(file.lead())).toList();
    }

    String name(Lead lead) {
        return CaseWords.lead(lead, regions);
    }

    Optional<String> offer(Lead to, boolean consent, boolean withNotes, String reason) {
        return told(
                desk.offerTransfer(actor.get(), file.id(), to, consent, withNotes, reason),
                "Die Übergabe wartet jetzt auf Antwort von " + name(to) + ".");
    }

    Optional<String> takeBack() {
        return told(
                desk.takeBackTransfer(actor.get(), file.id()), "Die Übergabe ist zurückgezogen.");
    }

    Optional<String> close(CloseReason reason, boolean withdrawReferrals) {
        return told(
                desk.close(actor.get(), file.id(), reason, withdrawReferrals),
                "Der Fall ist abgeschlossen.");
    }

    Optional<String> reopen(String reason) {
        return told(desk.reopen(actor.get(), file.id(), reason), "Der Fall ist wieder eröffnet.");
    }

    Optional<String> retire() {
        var objection = CaseFrame.objection(desk.retire(actor.get(), file.id()));
        if (objection.isEmpty()) {
            go.accept(CaseNavigation.cases());
            CaseParts.done("Die Angaben zur Person sind gelöscht.");
        }
        return objection;
    }

    private Optional<String> told(CaseOutcome outcome, String done) {
        var objection = CaseFrame.objection(outcome);
        if (objection.isEmpty()) {
            redraw.run();
            CaseParts.done(done);
        }
        return objection;
    }
}
