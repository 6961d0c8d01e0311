package ch.mitenand.casefile;

import ch.mitenand.shared.LanguageLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A short assessment (Kurzassessment, IIM 4.4), made with a version of the canton's form.
 *
 * @param answers codes or texts by key of the question
 * @param finishedOn null while it is a draft
 */
public record ShortAssessment(
        UUID id,
        CaseId caseId,
        int formVersion,
        LocalDate heldOn,
        Map<String, List<String>> answers,
        @Nullable LocalDate finishedOn,
        int version) {

    /** The track that was decided. */
    public Optional<AssessmentTrack> track() {
        return first("track").map(AssessmentTrack::valueOf);
    }

    /** The spoken level aimed at. */
    public Optional<LanguageLevel> goalOral() {
        return first("goalOral").map(LanguageLevel::valueOf);
    }

    /** The written level aimed at. */
    public Optional<LanguageLevel> goalWritten() {
        return first("goalWritten").map(LanguageLevel::valueOf);
    }

    /** Spoken German on the day of the talk. */
    public Optional<LanguageLevel> oralToday() {
        return first("oralToday").map(LanguageLevel::valueOf);
    }

    /** Written German on the day of the talk. */
    public Optional<LanguageLevel> writtenToday() {
        return first("writtenToday").map(LanguageLevel::valueOf);
    }

    /**
     * Whether the person is accustomed to school (schulgewohnt: at least six years); empty when not
     * known, also for 5 to 8 years, which are on both sides.
     */
    public Optional<Boolean> accustomedToSchool() {
        return first("schoolYears")
                .flatMap(years ->
                        switch (years) {
                            case "NONE", "UP_TO_4" -> Optional.of(false);
                            case "MORE" -> Optional.of(true);
                            default -> Optional.empty();
                        });
    }

    /** Whether children have to be looked after. */
    public boolean childcare() {
        return first("childcare").filter("YES"::equals).isPresent();
    }

    /**
     * When the person can take part: codes of times of the day such as {@code MORNING}; empty for
     * any time, and where the form did not ask.
     */
    public List<String> times() {
        return answers.getOrDefault("times", List.of());
    }

    private Optional<String> first(String key) {
        return answers.getOrDefault(key, List.of()).stream().findFirst();
    }
}
