package ch.mitenand.fit;

import static ch.mitenand.fit.FitRule.TOPIC;

import ch.mitenand.offer.OfferContent;
import ch.mitenand.offer.OffersInFull.OfferInFull;
import java.util.List;
import java.util.stream.Stream;

/** Category and search words. Words only rank: none of them may hide a good offer. */
final class TopicCheck implements Check {

    private static final int SIBLING = 300;
    private static final int WITHOUT_WORDS = 400;

    @Override
    public Rated rate(Search search, OfferInFull offer) {
        var need = search.need();
        if (!TOPIC.isAsked(need)) {
            return Rated.silent(TOPIC);
        }
        if (!hasCategory(need, offer.content())) {
            return Rated.misses(
                    TOPIC,
                    isNear(need, offer.content()) ? SIBLING : 0,
                    "Gehört zu %s, gesucht ist %s."
                            .formatted(
                                    names(search, offer.content().categories().stream().limit(1)),
                                    names(search, need.categories().stream())));
        }
        if (!need.text().isEmpty() && !search.words().contains(offer.summary().id())) {
            return Rated.misses(
                    TOPIC,
                    need.categories().isEmpty() ? 0 : WITHOUT_WORDS,
                    "Die Suche nach %s findet das Angebot nicht."
                            .formatted(Phrases.quoted(need.text())));
        }
        return Rated.fits(
                TOPIC, Rated.FULL, "Das Thema passt: %s.".formatted(topic(search, offer)));
    }

    private static String topic(Search search, OfferInFull offer) {
        var need = search.need();
        return need.categories().isEmpty()
                ? Phrases.quoted(need.text())
                : names(
                        search,
                        offer.content().categories().stream()
                                .filter(code -> isWanted(need, code))
                                .limit(1));
    }

    private static String names(Search search, Stream<String> codes) {
        List<String> names = codes.map(search.categoryName()).toList();
        return Phrases.anyOf(names);
    }

    private static boolean hasCategory(FitNeed need, OfferContent content) {
        return need.categories().isEmpty()
                || content.categories().stream().anyMatch(code -> isWanted(need, code));
    }

    private static boolean isWanted(FitNeed need, String code) {
        return need.categories().contains(code) || need.categories().contains(upper(code));
    }

    /** Whether a category is at least under the same upper one as a wanted one. */
    static boolean isNear(FitNeed need, OfferContent content) {
        var wanted = need.categories().stream().map(TopicCheck::upper).toList();
        return wanted.isEmpty()
                || content.categories().stream().map(TopicCheck::upper).anyMatch(wanted::contains);
    }

    static String upper(String code) {
        int dot = code.indexOf('.');
        return dot < 0 ? code : code.substring(0, dot);
    }
}
