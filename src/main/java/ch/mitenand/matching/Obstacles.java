package ch.mitenand.matching;

import java.util.EnumSet;
import java.util.Set;

/** What keeps one mentee from every mentor. */
final class Obstacles {

    private static final HardRule[] RULES = HardRule.values();

    private Obstacles() {}

    /**
     * The rules that keep a mentee from having anybody: those of which a single one keeps somebody
     * away; if there is none, those that keep everybody away; if there is none either, those of the
     * mentor who is nearest to fitting.
     */
    static Set<HardRule> of(Pool pool, MenteeTraits mentee) {
        int alone = 0;
        int common = -1;
        int nearest = 0;
        for (MentorTraits mentor : pool.mentors) {
            int bits = HardRules.excluding(mentor, mentee);
            if (bits == 0) {
                bits = Bits.of(HardRule.FLOOR);
            }
            alone |= Integer.bitCount(bits) == 1 ? bits : 0;
            common &= bits;
            if (nearest == 0 || Integer.bitCount(bits) < Integer.bitCount(nearest)) {
                nearest = bits;
            }
        }
        if (pool.mentors.isEmpty()) {
            return EnumSet.of(HardRule.ADMITTED);
        }
        return rules(alone != 0 ? alone : common != 0 ? common : nearest);
    }

    private static Set<HardRule> rules(int bits) {
        var rules = EnumSet.noneOf(HardRule.class);
        for (HardRule rule : RULES) {
            if ((bits & Bits.of(rule)) != 0) {
                rules.add(rule);
            }
        }
        return rules;
    }

    /** What the rule means for the pool, a short German phrase without full stop. */
    static String phrase(HardRule rule, Pool pool, MenteeTraits mentee) {
        return switch (rule) {
            case ADMITTED ->
                    pool.mentors.isEmpty()
                            ? "noch keine Mentorinnen und Mentoren im Pool"
                            : "wer passen würde, ist nicht aufgenommen oder pausiert";
            case VALID_ON_START -> "wer passen würde, hat beim Start keinen gültigen Nachweis";
            case FREE_PLACE -> "wer passen würde, hat keinen freien Platz";
            case POOL -> "wer passen würde, ist in einem anderen, nicht geöffneten Pool";
            case LANGUAGE -> language(pool, mentee);
            case TIME -> "keine gemeinsame Zeit mit jemandem, der sonst passt";
            case GENDER_WISH -> gender(mentee);
            case TRAVEL -> "wer passen würde, wohnt zu weit weg";
            case BARRED -> "wer passen würde, ist als Paar gesperrt";
            case DECLINED -> "wer passen würde, hat abgesagt oder eine Absage erhalten";
            case EARLIER_PAIR -> "wer passen würde, war schon einmal ein Paar";
            case ADULTS_ONLY -> "wer passen würde, begleitet nur Erwachsene";
            case MINOR -> "kein Sonderprivatauszug für Minderjährige bei jemandem, der sonst passt";
            case FLOOR -> "alle möglichen Paare passen zu wenig";
        };
    }

    /** What would help the mentee, a German sentence. */
    static String help(HardRule rule, MenteeTraits mentee) {
        return switch (rule) {
            case ADMITTED -> "Es hilft, jemanden aufzunehmen oder aus der Pause zurückzuholen.";
            case VALID_ON_START -> "Es hilft, den Nachweis vor dem Start zu erneuern.";
            case FREE_PLACE -> "Es hilft ein weiterer Platz.";
            case POOL -> "Es hilft, die beiden Pools füreinander zu öffnen.";
            case LANGUAGE -> languageHelp(mentee);
            case TIME -> "Es hilft, mit %s weitere Zeiten zu suchen.".formatted(mentee.label());
            case GENDER_WISH ->
                    "Es hilft, über die Wünsche zum Geschlecht noch einmal zu sprechen.";
            case TRAVEL -> "Es hilft jemand aus der Nähe oder ein weiterer Weg.";
            case BARRED -> "Es hilft nur jemand anderes.";
            case DECLINED ->
                    "Es hilft, beide zu fragen, ob die Absage noch gilt, und sie sonst aufzuheben.";
            case EARLIER_PAIR -> "Es hilft, beide zu fragen, ob sie sich wieder wünschen.";
            case ADULTS_ONLY -> "Es hilft jemand, der auch Minderjährige begleitet.";
            case MINOR -> "Es hilft ein gültiger Sonderprivatauszug.";
            case FLOOR -> "Es hilft eine tiefere Mindestpunktzahl oder ein fest eingeplantes Paar.";
        };
    }

    private static String gender(MenteeTraits mentee) {
        return switch (mentee.profile.wishedGender()) {
            case FEMALE -> "keine Frau, die sonst passt";
            case MALE -> "kein Mann, der sonst passt";
            case OTHER -> "niemand mit dem gewünschten Geschlecht, der sonst passt";
            case null -> "Wünsche von Mentorinnen und Mentoren zum Geschlecht";
        };
    }

    private static String language(Pool pool, MenteeTraits mentee) {
        var languages = mentee.languages.from(mentee.profile.neededLevel());
        if (languages.isEmpty()) {
            return "nötiges Niveau %s in keiner eigenen Sprache".formatted(Wording.needed(mentee));
        }
        var language = languages.getFirst();
        boolean spoken =
                pool.mentors.stream()
                        .anyMatch(mentor ->
                                mentor.languages.of(language).compareTo(LanguageLevels.LEAST) >= 0);
        return spoken
                ? "zu wenig %s im Pool, wer es spricht, spricht es nicht gut genug oder passt sonst nicht"
                        .formatted(language.germanName())
                : "kein %s im Pool".formatted(language.germanName());
    }

    private static String languageHelp(MenteeTraits mentee) {
        var languages = mentee.languages.from(mentee.profile.neededLevel());
        return languages.isEmpty()
                ? "Es hilft, das nötige Niveau zu senken."
                : "Es hilft jemand, der %s ab %s spricht."
                        .formatted(
                                Words.or(
                                        languages.stream()
                                                .limit(3)
                                                .map(l -> l.germanName())
                                                .toList()),
                                Wording.needed(mentee));
    }
}
