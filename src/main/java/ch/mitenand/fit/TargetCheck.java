package ch.mitenand.fit;

import static ch.mitenand.fit.FitRule.TARGET;

import ch.mitenand.offer.OfferContent;
import ch.mitenand.offer.OffersInFull.OfferInFull;
import ch.mitenand.offer.Schooling;
import ch.mitenand.shared.LanguageLevel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether an offer leads beyond today's level, in the skills that are a goal not yet reached; in
 * both when there is no such goal.
 */
final class TargetCheck implements Check {

    private static final int PARTLY = 800;
    private static final int NOT_KNOWN = 600;
    private static final int NO_LEVEL = 400;

    @Override
    public Rated rate(Search search, OfferInFull offer) {
        var need = search.need();
        var content = offer.content();
        var targets = targets(content);
        var goals = goals(need);
        if (targets.isEmpty()) {
            return goals.isEmpty()
                    ? Rated.silent(TARGET)
                    : Rated.unknown(
                            TARGET,
                            NO_LEVEL,
                            Phrases.subject(content) + " nennt kein Sprachniveau als Ziel.");
        }
        var wanted = goals.isEmpty() ? EnumSet.allOf(Skill.class) : goals;
        var advancing = new EnumMap<Skill, LanguageLevel>(Skill.class);
        var notKnown = new EnumMap<Skill, LanguageLevel>(Skill.class);
        targets.forEach((skill, target) -> {
            var today = skill.today(need);
            if (wanted.contains(skill) && today == null) {
                notKnown.put(skill, target);
            } else if (wanted.contains(skill) && target.compareTo(today) > 0) {
                advancing.put(skill, target);
            }
        });
        if (!advancing.isEmpty()) {
            return advances(need, content, goals, advancing);
        }
        if (!notKnown.isEmpty()) {
            return notKnown(content, goals, notKnown);
        }
        return leadsNowhere(need, content, targets, wanted);
    }

    private static Map<Skill, LanguageLevel> targets(OfferContent content) {
        var targets = new EnumMap<Skill, LanguageLevel>(Skill.class);
        for (Skill skill : Skill.values()) {
            var target = skill.target(content);
            if (target != null) {
                targets.put(skill, target);
            }
        }
        return targets;
    }

    private static Set<Skill> goals(FitNeed need) {
        var goals = EnumSet.noneOf(Skill.class);
        for (Skill skill : Skill.values()) {
            if (skill.isOpen(need)) {
                goals.add(skill);
            }
        }
        return goals;
    }

    private static Rated advances(
            FitNeed need,
            OfferContent content,
            Set<Skill> goals,
            Map<Skill, LanguageLevel> advancing) {
        boolean all = advancing.keySet().containsAll(goals);
        boolean reached =
                all
                        && !goals.isEmpty()
                        && goals.stream().allMatch(skill -> reaches(need, skill, advancing));
        String sentence =
                "%s führt zu %s.".formatted(Phrases.subject(content), Phrases.levels(advancing));
        return Rated.fits(
                TARGET,
                all ? Rated.FULL : PARTLY,
                reached ? sentence + " Damit ist das Ziel erreicht." : sentence);
    }

    private static boolean reaches(FitNeed need, Skill skill, Map<Skill, LanguageLevel> advancing) {
        var goal = skill.goal(need);
        var target = advancing.get(skill);
        return goal != null && target != null && target.compareTo(goal) >= 0;
    }

    private static Rated notKnown(
            OfferContent content, Set<Skill> goals, Map<Skill, LanguageLevel> levels) {
        return goals.isEmpty()
                ? Rated.unknown(TARGET, NOT_KNOWN, "")
                : Rated.unknown(
                        TARGET,
                        NOT_KNOWN,
                        "%s führt zu %s; das heutige Niveau ist nicht bekannt."
                                .formatted(Phrases.subject(content), Phrases.levels(levels)));
    }

    private static Rated leadsNowhere(
            FitNeed need,
            OfferContent content,
            Map<Skill, LanguageLevel> targets,
            Set<Skill> wanted) {
        if (isLiteracy(need, content)) {
            return Rated.unknown(
                    TARGET,
                    NOT_KNOWN,
                    "%s führt ans Lesen und Schreiben heran; ein höheres Niveau schriftlich nennt %s nicht."
                            .formatted(
                                    Phrases.subject(content),
                                    Phrases.isCourse(content) ? "er" : "es"));
        }
        var ends = new EnumMap<Skill, LanguageLevel>(Skill.class);
        var known = new EnumMap<Skill, LanguageLevel>(Skill.class);
        targets.forEach((skill, target) -> {
            var today = skill.today(need);
            if (wanted.contains(skill) && today != null) {
                ends.put(skill, target);
                known.put(skill, today);
            }
        });
        if (ends.isEmpty()) {
            return Rated.misses(
                    TARGET,
                    0,
                    "%s führt nicht weiter: Gesucht ist ein Fortschritt %s."
                            .formatted(Phrases.subject(content), names(wanted)));
        }
        return Rated.misses(
                TARGET,
                0,
                "%s führt nicht weiter: %s endet bei %s, bekannt ist %s."
                        .formatted(
                                Phrases.subject(content),
                                Phrases.pronoun(content),
                                Phrases.levels(ends),
                                Phrases.known(known)));
    }

    /** A course for people with little schooling that begins with the letters. */
    static boolean isLiteracy(FitNeed need, OfferContent content) {
        return need.written() == LanguageLevel.A0
                && content.target().written() == LanguageLevel.A0
                && content.entry().schooling() == Schooling.UNACCUSTOMED;
    }

    private static String names(Set<Skill> skills) {
        List<String> names = new ArrayList<>();
        skills.forEach(skill -> names.add(skill.germanName()));
        return String.join(" oder ", names);
    }
}
