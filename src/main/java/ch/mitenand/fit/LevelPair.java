package ch.mitenand.fit;

import ch.mitenand.shared.LanguageLevel;
import org.jspecify.annotations.Nullable;

/** Levels of both skills; null for a skill that plays no part. */
record LevelPair(@Nullable LanguageLevel oral, @Nullable LanguageLevel written) {

    @Nullable LanguageLevel of(Skill skill) {
        return skill == Skill.ORAL ? oral : written;
    }

    LevelPair with(Skill skill, LanguageLevel level) {
        return skill == Skill.ORAL ? new LevelPair(level, written) : new LevelPair(oral, level);
    }

    /** Whether these are high enough where both know a level. */
    boolean meets(LevelPair asked) {
        return meets(oral, asked.oral) && meets(written, asked.written);
    }

    private static boolean meets(@Nullable LanguageLevel known, @Nullable LanguageLevel asked) {
        return known == null || asked == null || known.compareTo(asked) >= 0;
    }

    /** The higher one of each skill that plays a part here. */
    LevelPair after(LevelPair target) {
        return new LevelPair(higher(oral, target.oral), higher(written, target.written));
    }

    private static @Nullable LanguageLevel higher(
            @Nullable LanguageLevel known, @Nullable LanguageLevel target) {
        return known == null || target == null || known.compareTo(target) >= 0 ? known : target;
    }

    /** By how many levels the skill goes up that goes up most; 0 for none. */
    int advance(LevelPair target) {
        return Math.max(above(oral, target.oral), above(written, target.written));
    }

    /** By how many levels these fall short of a goal, both skills together. */
    int shortOf(LevelPair goal) {
        return above(oral, goal.oral) + above(written, goal.written);
    }

    private static int above(@Nullable LanguageLevel known, @Nullable LanguageLevel target) {
        return known == null || target == null
                ? 0
                : Math.max(0, target.ordinal() - known.ordinal());
    }
}
