package ch.mitenand.bench;

import ch.mitenand.database.EmbeddedDatabase;
import ch.mitenand.search.IndexedText;
import ch.mitenand.search.TextMatches;
import ch.mitenand.search.TextQuery;
import ch.mitenand.search.TextSearch;
import ch.mitenand.shared.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.FixedBitSet;

/**
 * Quality of the ranking on a judged set, against PostgreSQL full-text search and Lucene's stock
 * German analysis.
 */
final class RelevanceBench {

    private static final int DEPTH = 10;

    private interface Engine {
        List<String> search(Judged.Query query) throws IOException, SQLException;
    }

    private RelevanceBench() {}

    static void run(List<String> options) throws Exception {
        var judged = Judged.read(Path.of(Bench.option(options, "--data")));
        var engines = new LinkedHashMap<String, Engine>();
        engines.put("mitenand", own(judged));
        engines.put("lucene", stock(judged));
        Path data = Files.createTempDirectory("mitenand-bench");
        try (var database = EmbeddedDatabase.start(data);
                var connection = DriverManager.getConnection(database.url())) {
            engines.put("postgresql", postgres(judged, connection));
            report(judged, measure(judged, engines));
        }
    }

    private static Map<String, List<Quality>> measure(Judged judged, Map<String, Engine> engines)
            throws IOException, SQLException {
        var measured = new LinkedHashMap<String, List<Quality>>();
        for (var engine : engines.entrySet()) {
            var qualities = new ArrayList<Quality>();
            for (var query : judged.queries()) {
                var ranked = engine.getValue().search(query);
                var quality = Quality.of(ranked, query.relevant());
                if (engine.getKey().equals("mitenand")
                        && Boolean.getBoolean("mitenand.misses")
                        && quality.mrr() < 1) {
                    System.out.printf(
                            "%.2f %-9s %s -> %s want %s%n",
                            quality.mrr(), query.kind(), query.query(), ranked, query.relevant());
                }
                qualities.add(quality);
            }
            measured.put(engine.getKey(), qualities);
        }
        return measured;
    }

    private static Engine own(Judged judged) throws IOException {
        var search = TextSearch.shared();
        var analyzer =
                new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
                    @Override
                    protected Analyzer getWrappedAnalyzer(String field) {
                        return search.analysis().analyzer(field);
                    }
                };
        var config = new IndexWriterConfig(analyzer).setSimilarity(TextSearch.similarity());
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, config)) {
            for (var text : judged.documents()) {
                var document = new Document();
                document.add(new StoredField("id", text.id()));
                var language = Language.ofTag(text.language()).orElse(Language.DE);
                add(document, new IndexedText(language, text.title(), IndexedText.TITLE));
                add(document, new IndexedText(language, text.text(), IndexedText.BODY));
                writer.addDocument(document);
            }
        }
        var searcher = new IndexSearcher(DirectoryReader.open(directory));
        searcher.setSimilarity(TextSearch.similarity());
        return query -> {
            var text = search.read(query.query(), searcher.getIndexReader());
            return top(searcher, text);
        };
    }

    private static List<String> top(IndexSearcher searcher, TextQuery text) throws IOException {
        var best = new TreeMap<Float, List<Integer>>(Comparator.reverseOrder());
        var ranked = TextMatches.of(text, searcher.getIndexReader()).ranked();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            var all = new FixedBitSet(leaf.reader().maxDoc());
            all.set(0, all.length());
            ranked.collect(
                    leaf.ord,
                    all,
                    (documents, scores) -> {
                        synchronized (best) {
                            for (int i = 0; i < documents.length; i++) {
                                if (scores[i] > 0) {
                                    best.computeIfAbsent(scores[i], _ -> new ArrayList<>())
                                            .add(leaf.docBase + documents[i]);
                                }
                            }
                        }
                    });
        }
        best.values().forEach(Collections::sort);
        var ids = new ArrayList<String>();
        for (int document : best.values().stream().flatMap(List::stream).limit(DEPTH).toList()) {
            ids.add(searcher.storedFields().document(document).get("id"));
        }
        return ids;
    }

    private static void add(Document document, IndexedText text) {
        for (String field : text.fields()) {
            for (int i = 0; i < text.weight(); i++) {
                document.add(new TextField(field, text.text(), Field.Store.NO));
            }
        }
    }

    private static Engine stock(Judged judged) throws IOException {
        var analyzer = new GermanAnalyzer();
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (var text : judged.documents()) {
                var document = new Document();
                document.add(new StoredField("id", text.id()));
                document.add(
                        new TextField("text", text.title() + "\n" + text.text(), Field.Store.NO));
                writer.addDocument(document);
            }
        }
        var searcher = new IndexSearcher(DirectoryReader.open(directory));
        return query -> ids(searcher, parse(analyzer, query.query()));
    }

    private static Query parse(Analyzer analyzer, String text) {
        try {
            return new QueryParser("text", analyzer).parse(QueryParser.escape(text));
        } catch (ParseException e) {
            return new MatchNoDocsQuery();
        }
    }

    private static List<String> ids(IndexSearcher searcher, Query query) throws IOException {
        var ids = new ArrayList<String>();
        for (var hit : searcher.search(query, DEPTH).scoreDocs) {
            ids.add(searcher.storedFields().document(hit.doc).get("id"));
        }
        return ids;
    }

    private static Engine postgres(Judged judged, Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    """
                    create temp table text (id text primary key, words tsvector);
                    create index on text using gin (words)\
                    """);
        }
        try (var insert =
                connection.prepareStatement(
                        """
                        insert into text values (?, setweight(to_tsvector('german', ?), 'A')
                            || setweight(to_tsvector('german', ?), 'C'))\
                        """)) {
            for (var text : judged.documents()) {
                insert.setString(1, text.id());
                insert.setString(2, text.title());
                insert.setString(3, text.text());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        return query -> {
            try (var select =
                    connection.prepareStatement(
                            """
                            select id from text, to_tsquery('german', ?) as query where words @@ query
                            order by ts_rank(words, query, 1) desc, id limit 10\
                            """)) {
                select.setString(1, anyWord(query.query()));
                var ids = new ArrayList<String>();
                var rows = select.executeQuery();
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
                return ids;
            }
        };
    }

    private static String anyWord(String query) {
        return String.join(" | ", query.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" "));
    }

    private static void report(Judged judged, Map<String, List<Quality>> measured)
            throws IOException {
        var report = new BenchReport();
        var groups = new TreeMap<String, List<Integer>>();
        for (int i = 0; i < judged.queries().size(); i++) {
            var query = judged.queries().get(i);
            groups.computeIfAbsent("kind " + query.kind(), _ -> new ArrayList<>()).add(i);
            groups.computeIfAbsent("language " + query.language(), _ -> new ArrayList<>()).add(i);
            groups.computeIfAbsent("all", _ -> new ArrayList<>()).add(i);
            boolean german = query.language().equals("de");
            groups.computeIfAbsent(german ? "german" : "foreign", _ -> new ArrayList<>()).add(i);
            if (german) {
                groups.computeIfAbsent(
                                isQuestion(query) ? "german long" : "german short",
                                _ -> new ArrayList<>())
                        .add(i);
            }
        }
        System.out.printf("%-24s %5s", "", "n");
        measured.keySet().forEach(engine -> System.out.printf("   %-22s", engine));
        System.out.printf("%n%-24s %5s", "", "");
        measured.keySet()
                .forEach(_ -> System.out.printf("   %6s %6s %6s  ", "nDCG", "MRR", "recall"));
        System.out.println();
        for (var group : groups.entrySet()) {
            System.out.printf("%-24s %5d", group.getKey(), group.getValue().size());
            for (var engine : measured.entrySet()) {
                var mean =
                        Quality.mean(
                                group.getValue().stream().map(engine.getValue()::get).toList());
                System.out.printf("   %6.3f %6.3f %6.3f  ", mean.ndcg(), mean.mrr(), mean.recall());
                report.sample(group.getKey() + " / " + engine.getKey(), mean);
            }
            System.out.println();
        }
        goals(report, groups, measured);
        report.sample("documents", judged.documents().size());
        report.sample("queries", judged.queries().size());
        report.write("relevance");
    }

    private static void goals(
            BenchReport report,
            Map<String, List<Integer>> groups,
            Map<String, List<Quality>> measured) {
        if (groups.containsKey("german short")) {
            report.goal(
                    "MRR@10 of short German queries / Lucene's German analyser",
                    mrr("mitenand", "german short", groups, measured)
                            / mrr("lucene", "german short", groups, measured),
                    "ratio",
                    ">=",
                    1.4);
        }
        if (groups.containsKey("german long")) {
            report.goal(
                    "MRR@10 of long German questions / Lucene's German analyser",
                    mrr("mitenand", "german long", groups, measured)
                            / mrr("lucene", "german long", groups, measured),
                    "ratio",
                    ">=",
                    1);
        }
        if (groups.containsKey("foreign") && groups.containsKey("german")) {
            report.goal(
                    "MRR@10 of foreign queries / German queries",
                    mrr("mitenand", "foreign", groups, measured)
                            / mrr("mitenand", "german", groups, measured),
                    "ratio",
                    ">=",
                    0.5);
        }
    }

    private static double mrr(
            String engine,
            String group,
            Map<String, List<Integer>> groups,
            Map<String, List<Quality>> measured) {
        var qualities =
                groups.getOrDefault(group, List.of()).stream()
                        .map(Objects.requireNonNull(measured.get(engine))::get)
                        .toList();
        return Quality.mean(qualities).mrr();
    }

    private static boolean isQuestion(Judged.Query query) {
        return query.kind().contains("question")
                || query.kind().contains("long")
                || query.query().strip().split("\\s+").length > 5;
    }
}
