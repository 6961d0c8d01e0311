package ch.mitenand.fit;

import ch.mitenand.offer.OffersInFull.OfferInFull;
import ch.mitenand.shared.LanguageLevel;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names a gap between two levels, and the offer that would come nearest to closing it. */
final class Bridge {

    private final Search search;
    private final List<OfferInFull> offers;
    private final LevelPair levels;
    private final Skill skill;

    Bridge(Search search, List<OfferInFull> offers, LevelPair levels, Skill skill) {
        this.search = search.with(search.need().withLevels(levels.oral(), levels.written()));
        this.offers = offers;
        this.levels = levels;
        this.skill = skill;
    }

    private record Near(Candidate candidate, List<Rated> obstacles) {

        String sentence() {
            var summary = candidate.offer().summary();
            return "Am nächsten kommt %s (%s): %s"
                    .formatted(
                            Phrases.quoted(summary.title().de()),
                            summary.organisationName(),
                            obstacles.stream()
                                    .map(Rated::sentence)
                                    .collect(Collectors.joining(" ")));
        }
    }

    String sentence(LanguageLevel from, LanguageLevel to) {
        String gap = "Von %s bis %s %s".formatted(from, to, skill.germanName());
        return nearest()
                .map(near -> gap + " fehlt ein Angebot, das passt. " + near.sentence())
                .orElse(gap + " gibt es im Kanton kein Angebot.");
    }

    private Optional<Near> nearest() {
        return offers.stream()
                .filter(this::leadsOn)
                .map(offer -> near(Candidate.of(search, offer)))
                .filter(near -> !near.obstacles().isEmpty())
                .min(
                        Comparator.comparingInt((Near near) -> near.obstacles().size())
                                .thenComparing(Near::candidate, Candidate.BEST_FIRST));
    }

    private static Near near(Candidate candidate) {
        return new Near(
                candidate,
                candidate.ratings().stream()
                        .filter(rated ->
                                rated.verdict() == Verdict.EXCLUDES || PathOffer.hinders(rated))
                        .toList());
    }

    /** Whether it takes somebody further in this skill from where the way ends. */
    private boolean leadsOn(OfferInFull offer) {
        var now = levels.of(skill);
        var target = skill.target(offer.content());
        var entry = skill.entry(offer.content());
        return now != null
                && target != null
                && target.compareTo(now) > 0
                && (entry == null || entry.compareTo(now) <= 0);
    }
}
