package ch.mitenand.casefile.ui;

import ch.mitenand.account.Actor;
import ch.mitenand.casefile.Assessments;
import ch.mitenand.casefile.CaseCommand;
import ch.mitenand.casefile.CaseDesk;
import ch.mitenand.casefile.CaseId;
import ch.mitenand.casefile.CaseOutcome;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;

/** What is done from the overview of a case. */
final class CaseOverviewCommands {

    private final CaseDesk desk;
    private final Assessments assessments;
    private final CaseId id;
    private final Supplier<Actor> actor;
    private final Runnable redraw;

    CaseOverviewCommands(
            CaseDesk desk,
            Assessments assessments,
            CaseId id,
            Supplier<Actor> actor,
            Runnable redraw) {
        this.desk = desk;
        this.assessments = assessments;
        this.id = id;
        this.actor = actor;
        this.redraw = redraw;
    }

    /** Moves the case and shows what comes then; an objection is told. */
    void move(CaseCommand command, Runnable then) {
        try {
            switch (desk.move(actor.get(), id, command)) {
                case CaseOutcome.Done _ -> then.run();
                case CaseOutcome.No(var sentence) -> CaseParts.refused(sentence);
                case CaseOutcome.Wrong(var faults) ->
                        CaseParts.refused(String.join(" ", faults.values()));
                case CaseOutcome.Stale _ -> {
                    redraw.run();
                    CaseParts.refused(CaseParts.STALE);
                }
            }
        } catch (NoSuchElementException | AccessDeniedException e) {
            redraw.run();
        }
    }

    void move(CaseCommand command) {
        move(command, redraw);
    }

    /** Empty when it was decided, else why not. */
    Optional<String> decide(UUID advice, boolean taken, String reason) {
        var objection = assessments.decide(actor.get(), id, advice, taken, reason);
        if (objection.isEmpty()) {
            redraw.run();
            CaseParts.done(
                    taken
                            ? "Übernommen. Tragen Sie jetzt im Hilfsplan ein Ziel dazu ein."
                            : "Festgehalten.");
        }
        return objection;
    }

    List<Assessments.Coach> coaches() {
        return assessments.coaches(actor.get());
    }

    /** Empty when it was given, else why not. */
    Optional<String> give(UUID coach) {
        var objection = assessments.giveCoach(actor.get(), id, coach);
        if (objection.isEmpty()) {
            redraw.run();
            CaseParts.done("Das Coaching ist eingetragen.");
        }
        return objection;
    }

    Optional<String> endCoach() {
        assessments.endCoach(actor.get(), id);
        redraw.run();
        CaseParts.done("Das Coaching ist beendet.");
        return Optional.empty();
    }
}
