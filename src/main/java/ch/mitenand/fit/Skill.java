package ch.mitenand.fit;

import ch.mitenand.offer.OfferContent;
import ch.mitenand.shared.LanguageLevel;
import org.jspecify.annotations.Nullable;

/** Spoken and written German, which are learnt apart. */
enum Skill {
    ORAL("mündlich"),
    WRITTEN("schriftlich");

    private final String germanName;

    Skill(String germanName) {
        this.germanName = germanName;
    }

    String germanName() {
        return germanName;
    }

    @Nullable LanguageLevel today(FitNeed need) {
        return this == ORAL ? need.oral() : need.written();
    }

    @Nullable LanguageLevel goal(FitNeed need) {
        return this == ORAL ? need.targetOral() : need.targetWritten();
    }

    @Nullable LanguageLevel entry(OfferContent content) {
        return this == ORAL ? content.entry().oral() : content.entry().written();
    }

    @Nullable LanguageLevel target(OfferContent content) {
        return this == ORAL ? content.target().oral() : content.target().written();
    }

    /** Whether this is a goal that is not reached as far as known. */
    boolean isOpen(FitNeed need) {
        var goal = goal(need);
        var today = today(need);
        return goal != null && (today == null || today.compareTo(goal) < 0);
    }
}
