package ch.mitenand.referral.ui;

import ch.mitenand.casefile.AssessmentTrack;
import ch.mitenand.casefile.Assessments.ProviderKind;
import ch.mitenand.casefile.CaseFile;
import ch.mitenand.casefile.Goal;
import ch.mitenand.casefile.GoalArea;
import ch.mitenand.casefile.ShortAssessment;
import ch.mitenand.fit.FitNeed;
import ch.mitenand.offer.Schooling;
import ch.mitenand.offer.TimeOfDay;
import ch.mitenand.shared.LanguageLevel;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a case knows into a need that names nobody: the place, today's levels, what the goal
 * wants, childcare and age. The goal comes before the short assessment, the filter before both.
 * Where an assessment is to be ordered, only its providers are wanted.
 */
final class NeedOf {

    private final CaseFile file;
    private final @Nullable Goal goal;
    private final @Nullable ShortAssessment assessment;
    private final @Nullable ProviderKind ordered;

    /** A need of a case; without goal and assessment only the person counts. */
    NeedOf(CaseFile file, @Nullable Goal goal, @Nullable ShortAssessment assessment) {
        this(file, goal, assessment, null);
    }

    /** The same; with {@code ordered} an assessment of this kind is wanted. */
    NeedOf(
            CaseFile file,
            @Nullable Goal goal,
            @Nullable ShortAssessment assessment,
            @Nullable ProviderKind ordered) {
        this.file = file;
        this.goal = goal;
        this.assessment = assessment;
        this.ordered = ordered;
    }

    /** The need with the filter of the officer, as of a day. */
    FitNeed with(OfferFilter filter, LocalDate today) {
        var person = file.person();
        return new FitNeed(
                person.bfs(),
                filter.km(),
                oral(person.oral()),
                written(person.written()),
                targetOral(),
                targetWritten(),
                categories(),
                filter.days(),
                times(filter),
                childcare(filter),
                age(today),
                schooling(),
                filter.woman(),
                filter.wheelchair(),
                Set.of(),
                filter.text());
    }

    /** Whether children have to be looked after, as far as known. */
    boolean childcare(OfferFilter filter) {
        var chosen = filter.childcare();
        return chosen != null ? chosen : assessment != null && assessment.childcare();
    }

    /** When the person can take part: as chosen, else as the short assessment says. */
    Set<TimeOfDay> times(OfferFilter filter) {
        if (!filter.times().isEmpty() || assessment == null) {
            return filter.times();
        }
        var said = assessment.times();
        return Arrays.stream(TimeOfDay.values())
                .filter(time -> said.contains(time.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TimeOfDay.class)));
    }

    /** Whether a level of German is wanted, so that there can be a way to it. */
    boolean wantsLevel() {
        return targetOral() != null || targetWritten() != null;
    }

    private @Nullable LanguageLevel oral(@Nullable LanguageLevel known) {
        return known != null || assessment == null ? known : assessment.oralToday().orElse(null);
    }

    private @Nullable LanguageLevel written(@Nullable LanguageLevel known) {
        return known != null || assessment == null ? known : assessment.writtenToday().orElse(null);
    }

    private @Nullable Schooling schooling() {
        return assessment == null
                ? null
                : assessment
                        .accustomedToSchool()
                        .map(used -> used ? Schooling.ACCUSTOMED : Schooling.UNACCUSTOMED)
                        .orElse(null);
    }

    @Nullable LanguageLevel targetOral() {
        if (saysLevel()) {
            return goal == null ? null : goal.oral();
        }
        return isAboutLanguage() && assessment != null ? assessment.goalOral().orElse(null) : null;
    }

    @Nullable LanguageLevel targetWritten() {
        if (saysLevel()) {
            return goal == null ? null : goal.written();
        }
        return isAboutLanguage() && assessment != null
                ? assessment.goalWritten().orElse(null)
                : null;
    }

    private boolean saysLevel() {
        return ordered == null && goal != null && (goal.oral() != null || goal.written() != null);
    }

    private boolean isAboutLanguage() {
        return ordered == null && (goal == null || goal.area() == GoalArea.LANGUAGE);
    }

    private Set<String> categories() {
        if (ordered != null) {
            return Set.of(ordered.category());
        }
        if (goal == null) {
            return Set.of();
        }
        return switch (goal.area()) {
            case LANGUAGE -> Set.of("language");
            case ECONOMIC -> economic();
            case SOCIAL -> Set.of("living");
            case CHILD -> Set.of("early");
        };
    }

    private Set<String> economic() {
        var track = assessment == null ? null : assessment.track().orElse(null);
        if (track == AssessmentTrack.ECONOMIC_WORK) {
            return Set.of("work");
        }
        return track == AssessmentTrack.ECONOMIC_EDUCATION
                ? Set.of("education")
                : Set.of("work", "education");
    }

    /** What is reached this year; the need knows that the birthday may be still to come. */
    private @Nullable Integer age(LocalDate today) {
        var born = file.person().birthYear();
        return born == null ? null : Math.clamp(today.getYear() - born, 0, 120);
    }
}
