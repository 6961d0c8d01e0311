package ch.mitenand.organisation;

import ch.mitenand.shared.TextLikeness;
import ch.mitenand.shared.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How much alike two names of organisations are. Legal forms, order of the words, umlauts and
 * single typing errors do not count; different places tell apart what is called the same.
 */
final class NameLikeness {

    /** From here on two names are taken for the same. */
    static final double ALIKE = TextLikeness.ALIKE;

    private static final Set<String> EMPTY_WORDS =
            Set.of(
                    ("verein vereinigung association associazione associacao asociacion associaziun shoqata dernek stiftung"
                                    + " fondation fondazione foundation gmbh sarl sagl ag sa ltd genossenschaft"
                                    + " cooperative cooperativa gesellschaft club klub gruppe groupe gruppo group"
                                    + " organisation organization schweiz suisse der die das den dem und fur im in am"
                                    + " an auf bei beim von vom zu zum zur des la le les il lo de du del della et e y"
                                    + " and for of the pour per region kanton so")
                            .split(" "));

    private final Set<String> places;

    /**
     * @param places folded words that name a place
     */
    NameLikeness(Set<String> places) {
        this.places = places;
    }

    /** From 0, nothing in common, to 1, the same. */
    double of(String one, String oneLocality, String other, String otherLocality) {
        var a = name(one, oneLocality);
        var b = name(other, otherLocality);
        if (a.words.isEmpty() || b.words.isEmpty() || a.liesElsewhereThan(b)) {
            return 0;
        }
        return TextLikeness.of(a.words, b.words);
    }

    private record Name(List<String> words, Set<String> named, Set<String> seat) {

        /**
         * Names with different places differ; a place in one name is compared with the other's
         * seat.
         */
        boolean liesElsewhereThan(Name other) {
            if (named.isEmpty() && other.named.isEmpty()) {
                return false;
            }
            var mine = named.isEmpty() ? seat : named;
            var theirs = other.named.isEmpty() ? other.seat : other.named;
            return !mine.isEmpty()
                    && !theirs.isEmpty()
                    && mine.stream().noneMatch(theirs::contains);
        }
    }

    private Name name(String name, String locality) {
        var words = new ArrayList<String>();
        var named = new HashSet<String>();
        for (String word : Words.of(name)) {
            var place = place(word);
            if (place.isPresent()) {
                named.add(place.get());
            } else if (!EMPTY_WORDS.contains(word)) {
                words.add(core(word));
            }
        }
        if (words.isEmpty()) {
            words.addAll(named);
        }
        return new Name(words, named, new HashSet<>(Words.of(locality)));
    }

    /** The place a word names, also as in "Solothurner", "Oltner" and "Grenchner". */
    private Optional<String> place(String word) {
        return Stream.of(word, word.replaceFirst("er$", ""), word.replaceFirst("ner$", "en"))
                .filter(places::contains)
                .findFirst();
    }

    /** "Frauenverein" and "Verein Frauen" have the same core. */
    private static String core(String word) {
        String core = word.replaceFirst("(?<=.{4})(verein|vereinigung|stiftung|gruppe|club)$", "");
        return core.length() >= 4 ? core : word;
    }
}
