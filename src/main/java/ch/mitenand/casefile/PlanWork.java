package ch.mitenand.casefile;

import ch.mitenand.account.Actor;
import ch.mitenand.casefile.CaseAccess.What;
import ch.mitenand.casefile.WorkItem.Kind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What plans and assessments give to do: reviews within 60 days, goals and measures within 14 days,
 * and recommendations of providers that nobody has decided about.
 */
@Component
public class PlanWork implements WorkItems {

    /** How many days before they are due goals and measures are listed. */
    static final int AHEAD_DAYS = 14;

    /** In how many days a binding recommendation should be decided. */
    static final int DECIDE_DAYS = 14;

    private final CaseAccess access;
    private final ReviewDates reviews;
    private final GoalRows goals;
    private final AdviceRows advice;
    private final Clock clock;

    PlanWork(
            CaseAccess access,
            ReviewDates reviews,
            GoalRows goals,
            AdviceRows advice,
            Clock clock) {
        this.access = access;
        this.reviews = reviews;
        this.goals = goals;
        this.advice = advice;
        this.clock = clock;
    }

    /**
     * What the actor has to do, of the cases that the actor leads; each that is named is recorded.
     */
    @Override
    @Transactional
    public List<WorkItem> of(Actor actor) {
        access.demandLead(actor);
        var files = new LinkedHashMap<CaseId, CaseFile>();
        reviews.openCases(actor).forEach(file -> files.put(file.id(), file));
        var named = new LinkedHashMap<CaseId, List<WorkItem>>();
        reviews(files, named);
        goals(files, named);
        advice(files, named);
        access.traceAll(actor, List.copyOf(named.keySet()), What.LISTED);
        return named.values().stream().flatMap(List::stream).toList();
    }

    private void reviews(Map<CaseId, CaseFile> files, Map<CaseId, List<WorkItem>> named) {
        for (var review : reviews.among(List.copyOf(files.values()))) {
            String sentence =
                    review.overdue()
                            ? "Das Standortgespräch ist überfällig. Laden Sie die Person ein."
                            : "Laden Sie die Person zum Standortgespräch ein.";
            add(named, Kind.REVIEW, review.file(), sentence, review.due(), "plan");
        }
    }

    private void goals(Map<CaseId, CaseFile> files, Map<CaseId, List<WorkItem>> named) {
        var today = LocalDate.now(clock);
        for (var due : goals.due(List.copyOf(files.keySet()), today.plusDays(AHEAD_DAYS))) {
            String sentence =
                    due.due().isBefore(today)
                            ? "«%s» ist überfällig. Halten Sie im Hilfsplan fest, wie es steht."
                            : "«%s» wird fällig. Fragen Sie nach, wie es steht.";
            var file = files.get(due.id());
            if (file != null) {
                add(named, Kind.GOAL, file, sentence.formatted(due.text()), due.due(), "plan");
            }
        }
    }

    private void advice(Map<CaseId, CaseFile> files, Map<CaseId, List<WorkItem>> named) {
        for (var waiting : advice.undecided(List.copyOf(files.keySet()))) {
            var file = files.get(waiting.id());
            if (file != null) {
                String sentence =
                        waiting.binding()
                                ? "Verbindliche Empfehlungen von %s: Nehmen Sie sie in den Hilfsplan auf, oder begründen Sie, warum nicht."
                                : "Empfehlungen von %s: Entscheiden Sie, was in den Hilfsplan kommt.";
                add(
                        named,
                        Kind.ANSWER,
                        file,
                        sentence.formatted(waiting.provider()),
                        waiting.binding() ? waiting.on().plusDays(DECIDE_DAYS) : null,
                        "assessment");
            }
        }
    }

    private static void add(
            Map<CaseId, List<WorkItem>> named,
            Kind kind,
            CaseFile file,
            String sentence,
            @Nullable LocalDate due,
            String page) {
        named.computeIfAbsent(file.id(), _ -> new ArrayList<>())
                .add(
                        new WorkItem(
                                kind,
                                file.title(),
                                sentence,
                                due,
                                "/faelle/" + file.id() + "/" + page));
    }
}
