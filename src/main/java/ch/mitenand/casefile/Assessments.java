package ch.mitenand.casefile;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Role;
import ch.mitenand.account.RowScope;
import ch.mitenand.casefile.CaseAccess.What;
import ch.mitenand.shared.SwissFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Short assessments, recommendations of providers, and the load of the coaching. Forms are
 * published by the canton; assessments are for those who lead the case, and never leave it.
 */
@Service
@Transactional
public class Assessments {

    /** Most characters of an answer in words. */
    public static final int LONGEST_ANSWER = 1000;

    /** Most characters of the name of a coach. */
    public static final int LONGEST_COACH = 80;

    private static final int LONGEST_REASON = 500;

    private final CaseAccess access;
    private final ShortAssessments shorts;
    private final AssessmentForms forms;
    private final AdviceRows adviceRows;
    private final Coaching coaching;
    private final RowScope scope;
    private final Clock clock;

    Assessments(
            CaseAccess access,
            ShortAssessments shorts,
            AssessmentForms forms,
            AdviceRows adviceRows,
            Coaching coaching,
            RowScope scope,
            Clock clock) {
        this.access = access;
        this.shorts = shorts;
        this.forms = forms;
        this.adviceRows = adviceRows;
        this.coaching = coaching;
        this.scope = scope;
        this.clock = clock;
    }

    /** What became of a command. */
    public sealed interface Outcome {

        /** It is done. */
        record Done(ShortAssessment assessment) implements Outcome {}

        /** It is kept, but for what has faults, by key of the question; that stays as it was. */
        record Partly(ShortAssessment assessment, Map<String, String> faults) implements Outcome {}

        /** It cannot be done now. */
        record No(String sentence) implements Outcome {}

        /** Faults by key of the question. */
        record Wrong(Map<String, String> faults) implements Outcome {}

        /** Somebody else has saved meanwhile. */
        record Stale(ShortAssessment current) implements Outcome {}
    }

    /** What an accredited provider can be asked for. */
    public enum ProviderKind {
        PRACTICE_ASSESSMENT("Praxisassessment", "work.practice-assessment"),
        IN_DEPTH_ASSESSMENT("Vertieftes Assessment", "work.in-depth-assessment");

        private final String germanName;
        private final String category;

        ProviderKind(String germanName, String category) {
            this.germanName = germanName;
            this.category = category;
        }

        /** The category of the offers by which it is ordered, a code of the taxonomy. */
        public String category() {
            return category;
        }

        /** The name in the interface. */
        public String germanName() {
            return germanName;
        }
    }

    /**
     * A recommendation that came back from a provider.
     *
     * @param binding by the rule of the case's basis on the day it arrived
     * @param decided what the officer decided: taken into the plan, or not, with a reason; null
     *     while open
     */
    public record Advice(
            UUID id,
            ProviderKind kind,
            LocalDate on,
            String provider,
            GoalArea area,
            String text,
            boolean binding,
            @Nullable Boolean decided,
            String reason) {}

    /** A line of a provider's answer: area and what is recommended, at most 500 characters. */
    public record AdviceDraft(GoalArea area, String text) {}

    /**
     * A coach with its load: 70 persons at 100 per cent (IIM 4.5).
     *
     * @param percent of a full post, 1 to 100
     */
    public record Coach(UUID id, String name, String organisation, int percent, int persons) {

        /** How many persons this coach can have. */
        public int most() {
            return percent * 70 / 100;
        }
    }

    /**
     * The form that is used on a day; for the canton and those who lead cases.
     *
     * @throws NoSuchElementException when none was valid yet
     */
    public AssessmentForm form(Actor actor, LocalDate day) {
        demandLeadOrCanton(actor);
        return forms.on(day).orElseThrow(() -> new NoSuchElementException("no form on that day"));
    }

    /** All versions of the form, latest first; for the canton and those who lead cases. */
    public List<AssessmentForm> forms(Actor actor) {
        demandLeadOrCanton(actor);
        return forms.all();
    }

    /**
     * Publishes a new version, valid from today or later, and not before the versions that were
     * published already; canton editors only. Empty when it was published, else why not.
     */
    public Optional<String> publish(
            Actor actor, LocalDate validFrom, List<AssessmentForm.Question> questions) {
        demandCanton(actor);
        forms.lock();
        var latest = forms.all().getFirst();
        if (validFrom.isBefore(today()) || validFrom.isAfter(today().plusYears(1))) {
            return Optional.of(
                    "Die neue Fassung gilt ab heute oder ab einem Tag innerhalb eines Jahres.");
        }
        if (validFrom.isBefore(latest.validFrom())) {
            return Optional.of(
                    "Eine neuere Fassung gilt schon ab %s. Wählen Sie diesen oder einen späteren Tag."
                            .formatted(SwissFormat.date(latest.validFrom())));
        }
        var fault = FormRules.fault(questions);
        if (fault.isEmpty()) {
            forms.add(latest.version() + 1, validFrom, questions, actor.account());
        }
        return fault;
    }

    /** The assessments of a case, latest first; those of a former lead only if they went over. */
    public List<ShortAssessment> of(Actor actor, CaseId id) {
        return shorts.of(access.demand(actor, id, What.ASSESSMENT_READ));
    }

    /**
     * One assessment of a case, to print it.
     *
     * @throws NoSuchElementException when it is not of this case; the try is recorded
     */
    public ShortAssessment one(Actor actor, CaseId id, UUID assessment) {
        return assessment(actor, access.demand(actor, id, What.PRINTED), assessment);
    }

    /** Begins an assessment with the form of today, or goes on with the draft. */
    public Outcome begin(Actor actor, CaseId id) {
        return shorts.begin(actor, access.lock(actor, id, What.ASSESSMENT_WRITTEN));
    }

    /**
     * Keeps answers as draft; nothing is required yet. What does not fit the form is told and left
     * as it was before, everything else is kept.
     *
     * @param heldOn not in the future; a fault of it is under {@code heldOn}
     * @param answers texts of at most {@link #LONGEST_ANSWER} characters
     */
    public Outcome save(
            Actor actor,
            CaseId id,
            UUID assessment,
            int version,
            LocalDate heldOn,
            Map<String, List<String>> answers) {
        var file = access.lock(actor, id, What.ASSESSMENT_WRITTEN);
        return shorts.save(file, assessment(actor, file, assessment), version, heldOn, answers);
    }

    /** Finishes the assessment: everything required is there; the case goes on to the plan. */
    public Outcome finish(Actor actor, CaseId id, UUID assessment, int version) {
        var file = access.lock(actor, id, What.ASSESSMENT_WRITTEN);
        return shorts.finish(actor, file, assessment(actor, file, assessment), version);
    }

    private ShortAssessment assessment(Actor actor, CaseFile file, UUID assessment) {
        return shorts.find(file, assessment).orElseThrow(() -> foreign(actor, file.id()));
    }

    private NoSuchElementException foreign(Actor actor, CaseId id) {
        access.refuse(actor, id);
        return new NoSuchElementException("not of this case");
    }

    /** What providers have recommended, latest first; to a former lead only if it went over. */
    public List<Advice> advice(Actor actor, CaseId id) {
        return adviceRows.of(access.demand(actor, id, What.ASSESSMENT_READ));
    }

    /**
     * Decides about a recommendation, also once more; a binding one is left out only with a reason
     * of at most 500 characters. Empty when done, else why not.
     */
    public Optional<String> decide(
            Actor actor, CaseId id, UUID advice, boolean taken, String reason) {
        var file = access.lock(actor, id, What.ASSESSMENT_WRITTEN);
        var found = adviceRows.find(file, advice).orElseThrow(() -> foreign(actor, id));
        if (!file.state().isOpen()) {
            return Optional.of(ShortAssessments.CLOSED);
        }
        String kept = reason.strip();
        if (kept.length() > LONGEST_REASON) {
            return Optional.of("Kürzen Sie den Grund auf höchstens 500 Zeichen.");
        }
        if (found.binding() && !taken && kept.isEmpty()) {
            return Optional.of(
                    "Diese Empfehlung ist verbindlich. Schreiben Sie, warum Sie sie nicht in den Hilfsplan aufnehmen.");
        }
        adviceRows.decide(advice, taken, kept, today(), actor.account());
        return Optional.empty();
    }

    /** The coaches with their load, for those who lead cases and for the canton. */
    public List<Coach> coaches(Actor actor) {
        demandLeadOrCanton(actor);
        return coaching.all(actor);
    }

    /** The coach of a case. */
    public Optional<Coach> coach(Actor actor, CaseId id) {
        access.demand(actor, id, What.READ);
        return coaching.of(actor, id);
    }

    /**
     * Gives a complex case to a coach, instead of the one it has; empty when done, else why not.
     *
     * @throws NoSuchElementException when there is no such coach
     */
    public Optional<String> giveCoach(Actor actor, CaseId id, UUID coach) {
        return coaching.give(actor, access.lock(actor, id, What.CHANGED), coach);
    }

    /** Ends the coaching of a case; nothing happens where there is none. */
    public void endCoach(Actor actor, CaseId id) {
        access.lock(actor, id, What.CHANGED);
        coaching.end(id);
    }

    /**
     * Adds or changes a coach; canton editors only. Empty when done, else why not.
     *
     * @throws NoSuchElementException when there is no such coach
     */
    public Optional<String> putCoach(
            Actor actor, @Nullable UUID coach, String name, UUID organisation, int percent) {
        demandCanton(actor);
        return coaching.put(actor, coach, name, organisation, percent);
    }

    private void demandLeadOrCanton(Actor actor) {
        if (isCanton(actor)) {
            scope.enter(actor);
        } else {
            access.demandLead(actor);
        }
    }

    private void demandCanton(Actor actor) {
        if (!isCanton(actor)) {
            throw new AccessDeniedException("no editor of the canton");
        }
        scope.enter(actor);
    }

    private static boolean isCanton(Actor actor) {
        return actor.has(Role.CANTON_EDITOR, "");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
