package ch.mitenand.offer;

import ch.mitenand.offer.OfferResults.Count;
import ch.mitenand.offer.TopOffers.Segment;
import ch.mitenand.region.PlaceMatch;
import ch.mitenand.search.TextQuery;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * One search on one state of the index: which offers match text, place and facets, how many each
 * facet value has, and which come first. With a place, offers that are only online are kept apart,
 * unless online ones were asked for.
 */
final class SearchRun {

    private final IndexSearcher searcher;
    private final OfferQuery query;
    private final @Nullable PlaceMatch place;
    private final @Nullable TextQuery text;
    private final long today;
    private final FacetCounter counter;
    private final List<Segment> onSite = new ArrayList<>();
    private final List<Segment> online = new ArrayList<>();
    private final @Nullable TextFilter filter;

    SearchRun(
            IndexSearcher searcher,
            FacetLayout layout,
            OfferQuery query,
            @Nullable PlaceMatch place,
            @Nullable TextQuery text,
            LocalDate day)
            throws IOException {
        this.searcher = searcher;
        this.query = query;
        this.place = place;
        this.text = text;
        this.today = day.toEpochDay();
        this.counter = new FacetCounter(layout, query.selected(), today);
        var leaves = searcher.getIndexReader().leaves();
        var columns = new ArrayList<SegmentColumns>();
        var visible = new ArrayList<FixedBitSet>();
        for (var leaf : leaves) {
            var segment = SegmentColumns.of(leaf.reader(), layout.words());
            columns.add(segment);
            visible.add(segment.visible(leaf.reader(), today));
        }
        filter = text == null ? null : new TextFilter(text, searcher, visible);
        for (int i = 0; i < leaves.size(); i++) {
            run(
                    i,
                    leaves.get(i).reader(),
                    columns.get(i),
                    filter == null ? visible.get(i) : filter.matches(i));
        }
    }

    private void run(int number, LeafReader reader, SegmentColumns columns, FixedBitSet matches)
            throws IOException {
        if (place == null) {
            var fitting = counter.fitting(columns, matches);
            onSite.add(Segment.of(number, columns, fitting, null));
            return;
        }
        var placeFilter = new PlaceFilter(place, query.radiusKm());
        var distances = placeFilter.distances(columns);
        var candidates = placeFilter.matches(reader, columns, distances, matches);
        var fitting = counter.fitting(columns, candidates);
        var apart = fitting.clone();
        apart.and(columns.online);
        if (query.has(Facet.MODE, "online")) {
            onSite.add(Segment.of(number, columns, fitting, distances));
            return;
        }
        fitting.andNot(apart);
        onSite.add(Segment.of(number, columns, fitting, distances));
        online.add(Segment.of(number, columns, apart, null));
    }

    IndexSearcher searcher() {
        return searcher;
    }

    @Nullable PlaceMatch place() {
        return place;
    }

    @Nullable TextQuery text() {
        return text;
    }

    long total() {
        return onSite.stream().mapToLong(Segment::count).sum();
    }

    long totalOnline() {
        return online.stream().mapToLong(Segment::count).sum();
    }

    boolean isPartial() {
        return filter != null && text != null && filter.least() < text.size();
    }

    Map<Facet, List<Count>> facets() {
        return counter.counts();
    }

    TopOffers top(int size) throws IOException {
        var sort =
                place == null && query.sort() == OfferSort.DISTANCE
                        ? OfferSort.RELEVANCE
                        : query.sort();
        return top(sort, size, onSite);
    }

    TopOffers topOnline(int size) throws IOException {
        return top(OfferSort.RELEVANCE, size, online);
    }

    private TopOffers top(OfferSort sort, int size, List<Segment> segments) throws IOException {
        var top = new TopOffers(sort, today, size);
        top.collect(filter == null ? null : filter.ranked(), segments);
        return top;
    }
}
