package ch.mitenand.bench;

import ch.mitenand.Application;
import ch.mitenand.database.EmbeddedDatabase;
import ch.mitenand.offer.BareSearch;
import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferIndex;
import ch.mitenand.offer.OfferQuery;
import ch.mitenand.offer.OfferSearch;
import ch.mitenand.offer.OfferSort;
import ch.mitenand.offer.PublishedOffers;
import ch.mitenand.organisation.OrganisationRegister;
import ch.mitenand.region.PlaceMatch;
import ch.mitenand.region.Regions;
import ch.mitenand.shared.DelimitedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Speed of the whole search call (text, radius, all facet counts, twenty rows with highlights)
 * against PostgreSQL full-text search and a bare Lucene query on the same index; the engines take
 * turns, medians of the rounds count.
 */
final class SearchBench {

    private static final int ROUNDS = 7;
    private static final int WARM_UP = 6;

    private record Call(String text, String place, PlaceMatch match, int radiusKm) {}

    private interface Engine {
        long run(Call call);
    }

    private final ConfigurableApplicationContext context;
    private final BenchReport report = new BenchReport();
    private final List<Call> calls;
    private final PostgresSearch postgres;

    private SearchBench(ConfigurableApplicationContext context) {
        this.context = context;
        var regions = context.getBean(Regions.class);
        this.calls =
                DelimitedFile.read("bench/queries.csv", "query", "place", "radius").stream()
                        .map(row ->
                                new Call(
                                        row.required("query"),
                                        row.required("place"),
                                        regions.find(row.required("place")).orElseThrow(),
                                        row.integer("radius")))
                        .toList();
        this.postgres = new PostgresSearch(context.getBean(JdbcClient.class));
    }

    static void run(List<String> options) throws Exception {
        var data = Files.createTempDirectory("mitenand-bench");
        try (var database = EmbeddedDatabase.start(data);
                var context = start(database, data)) {
            new SearchBench(context).run(most(options));
        }
    }

    private static int most(List<String> options) {
        if (options.contains("--most")) {
            return Integer.parseInt(Bench.option(options, "--most"));
        }
        return options.contains("--large") ? 1_000_000 : 100_000;
    }

    private static ConfigurableApplicationContext start(EmbeddedDatabase database, Path data) {
        return SpringApplication.run(
                Application.class,
                "--server.port=0",
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + EmbeddedDatabase.USER,
                "--mitenand.data=" + data);
    }

    private void run(int most) throws IOException {
        var sizes =
                Stream.of(1_000, 10_000, 100_000, 1_000_000).filter(size -> size <= most).toList();
        var generator =
                new BenchCatalogue(
                        context.getBean(OfferCatalogue.class),
                        context.getBean(PublishedOffers.class),
                        context.getBean(OrganisationRegister.class),
                        context.getBean(Regions.class),
                        context.getBean(TransactionTemplate.class));
        System.out.printf(
                "%9s %-11s %9s %9s %9s   %s%n",
                "offers", "engine", "p50 ms", "p95 ms", "p99 ms", "(medians of rounds)");
        var p95 = new LinkedHashMap<Integer, Map<String, Double>>();
        for (int size : sizes) {
            generator.growTo(size);
            long start = System.nanoTime();
            context.getBean(OfferIndex.class).rebuild();
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    "%9d index built in %.1f s: %.0f offers a second%n",
                    size, seconds, size / seconds);
            report.sample("index rate " + size, size / seconds);
            postgres.rebuild();
            p95.put(size, measure(size));
            edits(size);
        }
        goals(p95);
        report.write("search");
    }

    private Map<String, Double> measure(int size) {
        var engines = new LinkedHashMap<String, Engine>();
        var search = context.getBean(OfferSearch.class);
        var bare = context.getBean(BareSearch.class);
        engines.put(
                "mitenand",
                call ->
                        search.search(
                                        new OfferQuery(
                                                call.text(),
                                                call.place(),
                                                call.radiusKm(),
                                                Map.of(),
                                                OfferSort.RELEVANCE,
                                                1))
                                .total());
        engines.put("lucene", call -> bare.search(call.text(), call.match()));
        engines.put(
                "postgresql", call -> postgres.search(call.text(), call.match(), call.radiusKm()));
        for (int i = 0; i < WARM_UP; i++) {
            calls.forEach(call -> engines.get("mitenand").run(call));
            calls.forEach(call -> engines.get("lucene").run(call));
        }
        calls.forEach(call -> engines.get("postgresql").run(call));
        var rounds = new LinkedHashMap<String, List<Latencies>>();
        for (int round = 0; round < ROUNDS; round++) {
            for (var engine : engines.entrySet()) {
                rounds.computeIfAbsent(engine.getKey(), _ -> new ArrayList<>())
                        .add(round(engine.getValue()));
            }
        }
        var p95 = new LinkedHashMap<String, Double>();
        rounds.forEach((engine, all) -> p95.put(engine, print(size, engine, all)));
        return p95;
    }

    private Latencies round(Engine engine) {
        var times = new ArrayList<Long>();
        for (Call call : calls) {
            long start = System.nanoTime();
            if (engine.run(call) < 0) {
                throw new IllegalStateException("impossible");
            }
            times.add(System.nanoTime() - start);
        }
        return Latencies.of(times);
    }

    private double print(int size, String engine, List<Latencies> rounds) {
        var shares = new ArrayList<Double>();
        for (double share : new double[] {0.5, 0.95, 0.99}) {
            shares.add(Latencies.median(rounds.stream().map(r -> r.percentile(share)).toList()));
        }
        System.out.printf(
                "%9d %-11s %9.2f %9.2f %9.2f%n",
                size, engine, shares.get(0), shares.get(1), shares.get(2));
        report.sample(engine + " " + size, rounds.stream().map(Latencies::sorted).toList());
        return shares.get(1);
    }

    /** Time from the commit of an edit until a search finds it. */
    private void edits(int size) {
        var catalogue = context.getBean(OfferCatalogue.class);
        var search = context.getBean(OfferSearch.class);
        var offers =
                context.getBean(PublishedOffers.class)
                        .page(new PublishedOffers.Filter(null, null, null, null), 1, 20);
        var times = new ArrayList<Long>();
        int number = 0;
        for (var offer : offers.offers()) {
            String word = "zwölfuhrprobe" + size + "x" + number++;
            catalogue.change(offer.id(), BenchEdits.titled(offer.content(), word));
            long committed = System.nanoTime();
            while (search.search(OfferQuery.text(word)).hits().stream()
                    .noneMatch(h -> h.offer().id().equals(offer.id()))) {
                Thread.onSpinWait();
                if (System.nanoTime() - committed > 10_000_000_000L) {
                    throw new IllegalStateException("an edit was not found within ten seconds");
                }
            }
            times.add(System.nanoTime() - committed);
        }
        var latencies = Latencies.of(times);
        System.out.printf(
                "%9d edit found  %9.2f %9.2f %9.2f%n",
                size,
                latencies.percentile(0.5),
                latencies.percentile(0.95),
                latencies.percentile(1));
        report.sample("edit found " + size, latencies.sorted());
        if (size == 100_000) {
            report.goal(
                    "slowest of 20 edits found after its commit",
                    latencies.percentile(1),
                    "ms",
                    "<=",
                    250);
        }
    }

    private void goals(Map<Integer, Map<String, Double>> p95) {
        var at = p95.getOrDefault(100_000, Map.of());
        var before = p95.getOrDefault(10_000, Map.of());
        double own = at.getOrDefault("mitenand", 0.0);
        report.goal(
                "p95 of PostgreSQL / own p95 at 100,000",
                at.getOrDefault("postgresql", 0.0) / own,
                "ratio",
                ">=",
                20);
        report.goal(
                "own p95 / p95 of bare Lucene at 100,000",
                own / at.getOrDefault("lucene", 1.0),
                "ratio",
                "<=",
                1.5);
        report.goal(
                "own p95 at 100,000 / own p95 at 10,000",
                own / before.getOrDefault("mitenand", 1.0),
                "ratio",
                "<=",
                2);
    }
}
