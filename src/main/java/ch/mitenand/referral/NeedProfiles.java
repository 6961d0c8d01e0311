package ch.mitenand.referral;

import ch.mitenand.casefile.CaseFile;
import ch.mitenand.casefile.CasePerson;
import ch.mitenand.casefile.Goal;
import ch.mitenand.region.Municipality;
import ch.mitenand.region.Regions;
import ch.mitenand.shared.LanguageLevel;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Computes the nameless need of a case: coarse age, district, levels, and what is wanted. */
@Component
class NeedProfiles {

    private final Regions regions;
    private final Clock clock;

    NeedProfiles(Regions regions, Clock clock) {
        this.regions = regions;
        this.clock = clock;
    }

    /**
     * The need as it is today.
     *
     * @param goal null when the plan does not have it any more
     */
    NeedProfile of(CaseFile file, @Nullable Goal goal, AssignmentDraft draft) {
        CasePerson person = file.person();
        return new NeedProfile(
                draft.topic(),
                person.oral(),
                person.written(),
                wanted(goal),
                ageBand(person.birthYear(), LocalDate.now(clock).getYear()),
                regions.municipality(person.bfs()).map(Municipality::district).orElse(""),
                draft.times(),
                person.languages(),
                draft.shareAccessNeeds() ? draft.accessNeeds() : "");
    }

    private static @Nullable LanguageLevel wanted(@Nullable Goal goal) {
        if (goal == null) {
            return null;
        }
        return goal.oral() == null ? goal.written() : goal.oral();
    }

    /** For instance {@code 25 bis 34}; null when the year is not known. */
    static @Nullable String ageBand(@Nullable Integer birthYear, int year) {
        if (birthYear == null) {
            return null;
        }
        int age = year - birthYear;
        if (age < 18) {
            return "unter 18";
        }
        if (age < 25) {
            return "18 bis 24";
        }
        if (age >= 65) {
            return "65 und älter";
        }
        int from = 25 + (age - 25) / 10 * 10;
        return "%d bis %d".formatted(from, from + 9);
    }
}
