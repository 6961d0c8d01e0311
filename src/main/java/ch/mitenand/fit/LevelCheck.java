package ch.mitenand.fit;

import static ch.mitenand.fit.FitRule.LEVEL;

import ch.mitenand.offer.OfferContent;
import ch.mitenand.offer.OffersInFull.OfferInFull;
import ch.mitenand.shared.LanguageLevel;
import java.util.EnumMap;
import java.util.Map;

/**
 * The entry level: an offer that asks for A2 takes A2 and above, per skill. Points fall with every
 * level that somebody is above the entry.
 */
final class LevelCheck implements Check {

    private static final int OPEN_TO_ALL = 900;
    private static final int PER_LEVEL = 150;
    private static final int LEAST = 400;

    @Override
    public Rated rate(Search search, OfferInFull offer) {
        var content = offer.content();
        var asked = new EnumMap<Skill, LanguageLevel>(Skill.class);
        var missing = new EnumMap<Skill, LanguageLevel>(Skill.class);
        var known = new EnumMap<Skill, LanguageLevel>(Skill.class);
        var open = new EnumMap<Skill, LanguageLevel>(Skill.class);
        int above = 0;
        for (Skill skill : Skill.values()) {
            var entry = skill.entry(content);
            var today = skill.today(search.need());
            if (entry == null) {
                continue;
            }
            asked.put(skill, entry);
            if (today != null && today.compareTo(entry) < 0) {
                missing.put(skill, entry);
                known.put(skill, today);
            } else if (today != null) {
                above = Math.max(above, today.ordinal() - entry.ordinal());
            } else if (entry != LanguageLevel.A0) {
                open.put(skill, entry);
            }
        }
        if (!missing.isEmpty()) {
            return tooLow(content, missing, known);
        }
        return open.isEmpty() ? met(asked, above) : notKnown(content, open);
    }

    private static Rated tooLow(
            OfferContent content,
            Map<Skill, LanguageLevel> missing,
            Map<Skill, LanguageLevel> known) {
        return Rated.excludes(
                LEVEL,
                "%s setzt %s voraus, bekannt ist %s."
                        .formatted(
                                Phrases.subject(content),
                                Phrases.levels(missing),
                                Phrases.known(known)));
    }

    private static Rated notKnown(OfferContent content, Map<Skill, LanguageLevel> open) {
        return Rated.unknown(
                LEVEL,
                Rated.FULL / 2,
                "%s setzt %s voraus; das heutige Niveau ist nicht bekannt."
                        .formatted(Phrases.subject(content), Phrases.levels(open)));
    }

    private static Rated met(Map<Skill, LanguageLevel> asked, int above) {
        if (asked.isEmpty()) {
            return Rated.fits(LEVEL, OPEN_TO_ALL, "");
        }
        int share = Math.max(LEAST, Rated.FULL - above * PER_LEVEL);
        boolean any = asked.values().stream().allMatch(level -> level == LanguageLevel.A0);
        return Rated.fits(
                LEVEL,
                share,
                any
                        ? "Ein Einstieg ohne Deutschkenntnisse ist möglich."
                        : "Das verlangte Niveau (%s) ist erreicht."
                                .formatted(Phrases.levels(asked)));
    }
}
