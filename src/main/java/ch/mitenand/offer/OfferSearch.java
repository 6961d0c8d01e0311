package ch.mitenand.offer;

import ch.mitenand.offer.OfferHit.Mark;
import ch.mitenand.offer.OfferResults.Relaxation;
import ch.mitenand.offer.TopOffers.Top;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.region.PlaceMatch;
import ch.mitenand.region.Regions;
import ch.mitenand.search.Highlights;
import ch.mitenand.search.TextQuery;
import ch.mitenand.search.TextSearch;
import ch.mitenand.shared.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Searches the public offers. Answers come whole from the index; the database is not asked. */
@Service
public class OfferSearch {

    private static final int ONLINE_APART = 5;
    private static final int MOST_SUGGESTIONS = 8;

    private final OfferIndex index;
    private final FacetLayout layout;
    private final Regions regions;
    private final UnmetSearches unmet;
    private final Clock clock;
    private final TextSearch texts = TextSearch.shared();

    OfferSearch(
            OfferIndex index,
            FacetLayout layout,
            Regions regions,
            UnmetSearches unmet,
            Clock clock) {
        this.index = index;
        this.layout = layout;
        this.regions = regions;
        this.unmet = unmet;
        this.clock = clock;
    }

    /** Answers a search; a search with no hit at all is counted. */
    public OfferResults search(OfferQuery query) {
        var results = answer(query);
        if (results.isEmpty() && !query.text().isEmpty() && query.page() == 1) {
            unmet.count(query.text(), results.place());
        }
        return results;
    }

    /** Answers a search without counting it. */
    OfferResults answer(OfferQuery query) {
        try (var reader = index.open()) {
            var searcher = new IndexSearcher(reader);
            searcher.setSimilarity(TextSearch.similarity());
            searcher.setQueryCache(null);
            PlaceMatch place =
                    query.place().isEmpty() ? null : regions.find(query.place()).orElse(null);
            var text = query.text().isEmpty() ? null : texts.read(query.text(), reader);
            var search = new SearchRun(searcher, layout, query, place, text, today());
            return results(query, search);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private OfferResults results(OfferQuery query, SearchRun search) throws IOException {
        int first = (query.page() - 1) * OfferQuery.PAGE_SIZE;
        var hits = rows(search, search.top(first + OfferQuery.PAGE_SIZE).from(first));
        var online = rows(search, search.topOnline(ONLINE_APART).from(0));
        long onlineTotal = search.totalOnline();
        boolean none = search.total() == 0 && onlineTotal == 0;
        return new OfferResults(
                query,
                search.place(),
                !query.place().isEmpty() && search.place() == null,
                hits,
                search.total(),
                online,
                onlineTotal,
                search.facets(),
                search.text() == null ? null : search.text().corrected(),
                search.isPartial(),
                none ? relaxations(query, search) : List.of());
    }

    /** For zero hits: what to leave out, with the number of offers it gives. */
    private List<Relaxation> relaxations(OfferQuery query, SearchRun search) throws IOException {
        var candidates = new LinkedHashMap<String, OfferQuery>();
        query.selected()
                .keySet()
                .forEach(facet -> candidates.put(facet.title(), query.without(facet)));
        if (!query.place().isEmpty()) {
            if (search.place() != null && query.radiusKm() < 20) {
                candidates.put("Umkreis 20 km", query.withPlace(query.place(), 20));
            }
            candidates.put("Ort", query.withPlace("", 0));
        }
        if (!query.text().isEmpty() && (query.filters() > 0 || !query.place().isEmpty())) {
            candidates.put("Suchtext", query.withText(""));
        }
        var relaxations = new ArrayList<Relaxation>();
        for (var candidate : candidates.entrySet()) {
            var other = candidate.getValue();
            var run =
                    new SearchRun(
                            search.searcher(),
                            layout,
                            other,
                            other.place().isEmpty() ? null : search.place(),
                            other.text().isEmpty() ? null : search.text(),
                            today());
            long offers = run.total() + run.totalOnline();
            if (offers > 0) {
                relaxations.add(new Relaxation(candidate.getKey(), other, offers));
            }
        }
        relaxations.sort(Comparator.comparingLong(Relaxation::offers).reversed());
        return relaxations;
    }

    private List<OfferHit> rows(SearchRun search, List<Top> tops) throws IOException {
        var hits = new ArrayList<OfferHit>();
        Set<Integer> hashes = search.text() == null ? Set.of() : search.text().highlights();
        for (Top top : tops) {
            var leaf = search.searcher().getIndexReader().leaves().get(top.segment()).reader();
            var column = DocValues.getBinary(leaf, OfferRow.FIELD);
            if (column.advanceExact(top.document())) {
                hits.add(hit(OfferRow.decode(column.binaryValue()), top, hashes, search.text()));
            }
        }
        return hits;
    }

    private static OfferHit hit(
            OfferRow row, Top top, Set<Integer> hashes, @Nullable TextQuery text) {
        Language language = Language.DE;
        if (text != null && row.titles().containsKey(text.language())) {
            language = text.language();
        }
        return new OfferHit(
                row.summary(),
                language,
                marks(row.titles().get(language), hashes),
                marks(row.summaries().get(language), hashes),
                Double.isInfinite(top.distanceKm()) ? null : top.distanceKm(),
                top.score());
    }

    private static List<Mark> marks(@Nullable Highlights highlights, Set<Integer> hashes) {
        return highlights == null || hashes.isEmpty()
                ? List.of()
                : highlights.matches(hashes).stream()
                        .map(m -> new Mark(m.start(), m.end()))
                        .toList();
    }

    /**
     * What a person may be typing: words of the field first, then titles of offers; at most eight.
     */
    public List<String> suggest(String typed) {
        var suggestions = new LinkedHashSet<>(texts.suggest(typed, MOST_SUGGESTIONS / 2));
        if (typed.strip().length() >= 3) {
            answer(OfferQuery.text(typed)).hits().stream()
                    .map(hit -> hit.offer().title().best(hit.language()))
                    .forEach(suggestions::add);
        }
        return suggestions.stream().limit(MOST_SUGGESTIONS).toList();
    }

    /** Number of public offers by category code. */
    public Map<String, Long> categoryCounts() {
        var counts = new LinkedHashMap<String, Long>();
        answer(OfferQuery.all())
                .facets()
                .getOrDefault(Facet.CATEGORY, List.of())
                .forEach(count -> counts.put(count.value().code(), count.offers()));
        return counts;
    }

    /** Number of public offers. */
    public long size() {
        return answer(OfferQuery.all()).total();
    }

    /** The public offers of an organisation, by title. */
    public List<OfferHit> ofOrganisation(OrganisationId organisation) {
        return filed("organisation " + organisation, Integer.MAX_VALUE);
    }

    /**
     * Public offers that address a municipality or are held in it, those for the whole canton left
     * out.
     */
    public List<OfferHit> serving(int bfs, int limit) {
        return filed(Integer.toString(bfs), limit);
    }

    /**
     * Those of {@link #serving} that say anything of a text, best first. For comparing offers: it
     * is not counted as a search, and not all words have to be found.
     */
    public List<OfferHit> like(String text, int bfs, int limit) {
        try (var reader = index.open()) {
            var searcher = new IndexSearcher(reader);
            var query = texts.read(text.strip(), reader);
            return FiledOffers.like(
                            searcher,
                            layout,
                            Integer.toString(bfs),
                            today().toEpochDay(),
                            query,
                            limit)
                    .stream()
                    .map(OfferSearch::plain)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OfferHit plain(OfferRow row) {
        return new OfferHit(row.summary(), Language.DE, List.of(), List.of(), null, 0);
    }

    /** Number of offers of {@link #serving}. */
    public long countServing(int bfs) {
        return filed(Integer.toString(bfs), Integer.MAX_VALUE).size();
    }

    private List<OfferHit> filed(String term, int limit) {
        try (var reader = index.open()) {
            var searcher = new IndexSearcher(reader);
            var rows = FiledOffers.read(searcher, layout, term, today().toEpochDay());
            return rows.stream()
                    .sorted(Comparator.comparing(row -> row.summary().title().de()))
                    .limit(limit)
                    .map(OfferSearch::plain)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
