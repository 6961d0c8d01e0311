package ch.mitenand.search;

import ch.mitenand.shared.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.ta.TamilAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;

/**
 * How texts become terms. German text goes into three fields: the words as written (for what exists
 * and how it is spelled), their light stems (for ranking), and the deep stems of the words and of
 * their parts (for reach). Every other language has one field with its own analysis, or the plain
 * one where there is none.
 */
public final class Analysis {

    /** German words as written. */
    public static final String WORDS = "words";

    /** Light stems of German words. */
    public static final String GERMAN = "de";

    /** Deep stems of German words and of the parts of compounds. */
    public static final String PARTS = "parts";

    /**
     * Light stems of the words for the kind of thing that a text describes; not every index has it.
     */
    public static final String KIND = "kind";

    private final Compounds compounds;
    private final Map<Language, Analyzer> foreign = new EnumMap<>(Language.class);
    private final Analyzer words = analyzer(word -> List.of(Folding.german(word)));
    private final Analyzer german =
            analyzer(word -> List.of(GermanStems.light(Folding.german(word))));
    private final Analyzer parts = analyzer(this::partsOf);
    private final Analyzer plain = analyzer(word -> List.of(Folding.plain(word)));

    Analysis(Compounds compounds) {
        this.compounds = compounds;
        foreign.put(Language.FR, new FrenchAnalyzer());
        foreign.put(Language.IT, new ItalianAnalyzer());
        foreign.put(Language.EN, new EnglishAnalyzer());
        foreign.put(Language.ES, new SpanishAnalyzer());
        foreign.put(Language.PT, new PortugueseAnalyzer());
        foreign.put(Language.TR, new TurkishAnalyzer());
        foreign.put(Language.AR, new ArabicAnalyzer());
        foreign.put(Language.RU, new RussianAnalyzer());
        foreign.put(Language.TA, new TamilAnalyzer());
    }

    /** The field for ranked text of a language. */
    public static String field(Language language) {
        return isGerman(language) ? GERMAN : "text_" + language.tag();
    }

    /** Whether texts of a language are analysed as German; Swiss German is. */
    public static boolean isGerman(Language language) {
        return language == Language.DE || language == Language.GSW;
    }

    /** The analyser of a field. */
    public Analyzer analyzer(String field) {
        return switch (field) {
            case WORDS -> words;
            case GERMAN, KIND -> german;
            case PARTS -> parts;
            default -> foreignAnalyzer(field);
        };
    }

    private Analyzer foreignAnalyzer(String field) {
        return Language.ofTag(field.replace("text_", ""))
                .map(l -> foreign.getOrDefault(l, plain))
                .orElse(plain);
    }

    /** The terms a text gives in a field. */
    public List<String> terms(String field, String text) {
        var terms = new ArrayList<String>();
        try (TokenStream stream = analyzer(field).tokenStream(field, text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    /** The words of a short text with the stems by which they are highlighted. */
    public Highlights highlights(Language language, String text) {
        var found = new ArrayList<Integer>();
        try (TokenStream stream = plain.tokenStream(WORDS, text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                var forms =
                        forms(
                                language,
                                text.substring(offset.startOffset(), offset.endOffset()),
                                term.toString());
                found.add(offset.startOffset());
                found.add(offset.endOffset());
                found.add(forms.size());
                forms.forEach(form -> found.add(form.hashCode()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Highlights(found.stream().mapToInt(Integer::intValue).toArray());
    }

    private Set<String> forms(Language language, String written, String folded) {
        var forms = new LinkedHashSet<String>();
        forms.add(folded);
        if (isGerman(language)) {
            forms.add(GermanStems.light(Folding.german(written)));
            forms.addAll(partsOf(written));
        }
        return forms;
    }

    private List<String> partsOf(String word) {
        String folded = Folding.german(word);
        var forms = new LinkedHashSet<String>();
        forms.add(GermanStems.deep(folded));
        for (String part : compounds.split(folded)) {
            forms.add(GermanStems.deep(part));
        }
        return List.copyOf(forms);
    }

    private static Analyzer analyzer(Function<String, List<String>> forms) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var tokens = new StandardTokenizer();
                return new TokenStreamComponents(tokens, new WordFilter(tokens, forms));
            }
        };
    }
}
