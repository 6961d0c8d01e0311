package ch.mitenand.fit;

import ch.mitenand.offer.OfferContent;
import ch.mitenand.offer.OffersInFull.OfferInFull;
import ch.mitenand.shared.LanguageLevel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An offer that leads to a level.
 *
 * @param entry levels that one needs; where the offer says none, one below its target
 * @param target levels that one reaches
 * @param detour how little it fits apart from levels, 0 is best; far less than a level
 */
record PathOffer(OfferInFull offer, LevelPair entry, LevelPair target, int detour) {

    private static final Set<FitRule> HINDERING =
            EnumSet.of(
                    FitRule.PLACE,
                    FitRule.TIME,
                    FitRule.CHILDCARE,
                    FitRule.GROUP,
                    FitRule.WHEELCHAIR);
    private static final Set<FitRule> OF_LEVELS =
            EnumSet.of(FitRule.LEVEL, FitRule.TARGET, FitRule.PLACES, FitRule.START, FitRule.TOPIC);
    private static final int WORST_FIT = 200;
    private static final int GROWN_UP = 18;

    static PathOffer of(FitNeed need, OfferInFull offer, Iterable<Rated> ratings) {
        var content = offer.content();
        var others = new ArrayList<Rated>();
        ratings.forEach(rated -> {
            if (!OF_LEVELS.contains(rated.rule())) {
                others.add(rated);
            }
        });
        int misfit = (Rated.FULL - Rater.points(need, others)) * WORST_FIT / Rated.FULL;
        return new PathOffer(
                offer,
                new LevelPair(entry(content, Skill.ORAL), entry(content, Skill.WRITTEN)),
                new LevelPair(content.target().oral(), content.target().written()),
                misfit + kind(content));
    }

    /** Whether an offer is made for grown-ups and youths and leads to a level. */
    static boolean leadsToLevel(FitNeed need, OfferContent content) {
        boolean level = content.target().oral() != null || content.target().written() != null;
        boolean child = need.age() != null && need.age() <= GROWN_UP;
        return level && kind(content) >= 0 && (child || !GroupCheck.isForChildren(content));
    }

    /** Whether a rule other than that of levels keeps somebody from an offer. */
    static boolean hinders(Rated rated) {
        return switch (rated.verdict()) {
            case EXCLUDES -> rated.rule() != FitRule.LEVEL;
            case MISSES -> HINDERING.contains(rated.rule());
            default -> false;
        };
    }

    /**
     * How far an offer is from a course that is made to reach a level: structured courses first,
     * meetings without a certificate last; -1 for those that have other aims.
     */
    private static int kind(OfferContent content) {
        String main = content.categories().getFirst();
        return switch (TopicCheck.upper(main)) {
            case "language" ->
                    switch (main) {
                        case "language.subject" -> 200;
                        case "language.everyday" -> 1500;
                        default -> 0;
                    };
            case "education" -> 150;
            case "work" -> 400;
            default -> -1;
        };
    }

    private static @Nullable LanguageLevel entry(OfferContent content, Skill skill) {
        var entry = skill.entry(content);
        var target = skill.target(content);
        return entry != null || target == null
                ? entry
                : LanguageLevel.values()[Math.max(0, target.ordinal() - 1)];
    }
}
