package ch.mitenand.casefile;

import ch.mitenand.account.Actor;
import ch.mitenand.casefile.Assessments.Outcome;
import ch.mitenand.casefile.CaseMoves.Mover;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The making of short assessments; callers have opened the case and hold its lock. */
@Component
class ShortAssessments {

    static final String CLOSED =
            "Der Fall ist abgeschlossen. Eröffnen Sie ihn wieder, um etwas zu ändern.";
    private static final String FINISHED =
            "Dieses Kurzassessment ist abgeschlossen und bleibt, wie es ist. Beginnen Sie ein neues, wenn sich etwas geändert hat.";

    private final AssessmentRows rows;
    private final AssessmentForms forms;
    private final CaseMoves moves;
    private final CaseRows cases;
    private final CaseSteps steps;
    private final Clock clock;

    ShortAssessments(
            AssessmentRows rows,
            AssessmentForms forms,
            CaseMoves moves,
            CaseRows cases,
            CaseSteps steps,
            Clock clock) {
        this.rows = rows;
        this.forms = forms;
        this.moves = moves;
        this.cases = cases;
        this.steps = steps;
        this.clock = clock;
    }

    List<ShortAssessment> of(CaseFile file) {
        return rows.of(file);
    }

    Optional<ShortAssessment> find(CaseFile file, UUID assessment) {
        return rows.find(file, assessment);
    }

    Outcome begin(Actor actor, CaseFile file) {
        if (!file.state().isOpen()) {
            return new Outcome.No(CLOSED);
        }
        if (file.state() == CaseState.OPENED
                && moves.move(file, CaseCommand.BEGIN_ASSESSMENT, Mover.lead(actor, ""))
                        instanceof CaseOutcome.No(var sentence)) {
            return new Outcome.No(sentence);
        }
        var draft = rows.draft(file);
        if (draft.isPresent()) {
            return new Outcome.Done(draft.get());
        }
        int form = forms.on(today()).orElseThrow().version();
        return done(file, rows.begin(file, form, today(), actor.account()));
    }

    Outcome save(
            CaseFile file,
            ShortAssessment before,
            int version,
            LocalDate heldOn,
            Map<String, List<String>> answers) {
        var obstacle = obstacle(file, before, version);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        var cleaned = AnswerCheck.cleaned(answers);
        var faults = new LinkedHashMap<String, String>();
        if (heldOn.isAfter(today()) || heldOn.isBefore(file.openedOn().minusYears(1))) {
            faults.put(
                    "heldOn",
                    "Wählen Sie den Tag des Gesprächs: heute oder früher, höchstens ein Jahr vor der Eröffnung des Falls.");
        }
        faults.putAll(AnswerCheck.faults(forms.version(before.formVersion()), cleaned));
        rows.save(
                before.id(),
                faults.containsKey("heldOn") ? before.heldOn() : heldOn,
                withoutFaults(before, cleaned, faults.keySet()));
        var kept = rows.find(file, before.id()).orElseThrow();
        return faults.isEmpty() ? new Outcome.Done(kept) : new Outcome.Partly(kept, faults);
    }

    /** The new answers; those with faults stay as they were before. */
    private static Map<String, List<String>> withoutFaults(
            ShortAssessment before, Map<String, List<String>> answers, Set<String> faulty) {
        var kept = new LinkedHashMap<>(answers);
        for (String key : faulty) {
            var earlier = before.answers().get(key);
            if (earlier == null) {
                kept.remove(key);
            } else {
                kept.put(key, earlier);
            }
        }
        return kept;
    }

    Outcome finish(Actor actor, CaseFile file, ShortAssessment before, int version) {
        var obstacle = obstacle(file, before, version);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        var missing = AnswerCheck.missing(forms.version(before.formVersion()), before.answers());
        if (!missing.isEmpty()) {
            return new Outcome.Wrong(missing);
        }
        rows.finish(before.id(), today());
        takeLevels(actor, file, before);
        if (file.state() == CaseState.ASSESSMENT
                && moves.move(file, CaseCommand.BEGIN_PLAN, Mover.lead(actor, ""))
                        instanceof CaseOutcome.No(var sentence)) {
            throw new IllegalStateException(sentence);
        }
        return done(file, before.id());
    }

    /**
     * What was answered about today's German is what the case knows of it from now on; a talk that
     * was held before another finished one changes nothing.
     */
    private void takeLevels(Actor actor, CaseFile file, ShortAssessment finished) {
        boolean outdated =
                rows.of(file).stream()
                        .anyMatch(a ->
                                a.finishedOn() != null && a.heldOn().isAfter(finished.heldOn()));
        var person = file.person();
        var oral = finished.oralToday().orElse(person.oral());
        var written = finished.writtenToday().orElse(person.written());
        if (outdated
                || Objects.equals(oral, person.oral())
                        && Objects.equals(written, person.written())) {
            return;
        }
        cases.levels(file.id(), oral, written);
        var words = new ArrayList<String>();
        finished.oralToday().ifPresent(level -> words.add("mündlich " + level));
        finished.writtenToday().ifPresent(level -> words.add("schriftlich " + level));
        steps.addLevels(file, actor, String.join(", ", words));
    }

    private Optional<Outcome> obstacle(CaseFile file, ShortAssessment before, int version) {
        if (!file.state().isOpen()) {
            return Optional.of(new Outcome.No(CLOSED));
        }
        if (before.finishedOn() != null) {
            return Optional.of(new Outcome.No(FINISHED));
        }
        return before.version() == version
                ? Optional.empty()
                : Optional.of(new Outcome.Stale(before));
    }

    private Outcome done(CaseFile file, UUID assessment) {
        return new Outcome.Done(rows.find(file, assessment).orElseThrow());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
