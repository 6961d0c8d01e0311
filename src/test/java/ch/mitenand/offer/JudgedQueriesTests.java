package ch.mitenand.offer;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.IntegrationTest;
import ch.mitenand.bench.Quality;
import ch.mitenand.shared.DelimitedFile;
import ch.mitenand.shared.DelimitedFile.Row;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Quality of the search on judged queries over the demo catalogue; the build fails when it drops
 * below the floor.
 */
class JudgedQueriesTests extends IntegrationTest {

    private static final double NDCG_FLOOR = 0.82;
    private static final double MRR_FLOOR = 0.89;

    @Autowired private OfferSearch search;
    @Autowired private OfferCatalogue catalogue;

    private static OfferId id(String key) {
        return new OfferId(
                UUID.nameUUIDFromBytes(("demo offer " + key).getBytes(StandardCharsets.UTF_8)));
    }

    private static OfferQuery query(Row row) {
        var parameters = new HashMap<String, List<String>>();
        parameters.put("q", List.of(row.text("query")));
        parameters.put("ort", List.of(row.text("place")));
        parameters.put("umkreis", List.of(row.text("radius")));
        for (String filter : row.text("filters").split("&")) {
            if (!filter.isBlank()) {
                String[] pair = filter.split("=");
                parameters.computeIfAbsent(pair[0], _ -> new ArrayList<>()).add(pair[1]);
            }
        }
        return OfferQuery.parse(parameters);
    }

    @Test
    void peopleFindWhatTheyLookFor() {
        var rows =
                DelimitedFile.read(
                        "judged/queries.csv",
                        "query",
                        "place",
                        "radius",
                        "filters",
                        "kind",
                        "relevant");
        assertThat(rows).hasSizeGreaterThanOrEqualTo(80);
        Map<String, List<Quality>> byKind = new TreeMap<>();
        for (Row row : rows) {
            var relevant = row.list("relevant").stream().map(JudgedQueriesTests::id).toList();
            relevant.forEach(
                    id -> assertThat(catalogue.findPublic(id)).as(row.toString()).isPresent());
            Set<String> found = new LinkedHashSet<>();
            search.answer(query(row)).hits().forEach(hit -> found.add(hit.offer().id().toString()));
            var quality =
                    Quality.of(
                            List.copyOf(found), relevant.stream().map(OfferId::toString).toList());
            if (quality.mrr() < 0.5) {
                System.out.printf(
                        "schwach: MRR %.2f nDCG %.2f %s%n",
                        quality.mrr(), quality.ndcg(), row.fields().toList());
            }
            byKind.computeIfAbsent(row.text("kind"), _ -> new ArrayList<>()).add(quality);
            byKind.computeIfAbsent("~ all", _ -> new ArrayList<>()).add(quality);
        }
        byKind.forEach((kind, all) -> {
            var mean = Quality.mean(all);
            System.out.printf(
                    "%-10s %4d queries  nDCG@10 %.3f  MRR %.3f  recall@10 %.3f%n",
                    kind, all.size(), mean.ndcg(), mean.mrr(), mean.recall());
        });
        var all = Quality.mean(byKind.getOrDefault("~ all", List.of()));
        assertThat(all.ndcg()).as("nDCG@10").isGreaterThanOrEqualTo(NDCG_FLOOR);
        assertThat(all.mrr()).as("MRR").isGreaterThanOrEqualTo(MRR_FLOOR);
    }
}
