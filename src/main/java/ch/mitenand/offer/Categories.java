package ch.mitenand.offer;

import ch.mitenand.shared.DelimitedFile;
import ch.mitenand.shared.DelimitedFile.Row;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LocalizedText;
import ch.mitenand.shared.LocalizedTextConverter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The categories of the catalogue (IIM 5.4.1, 9.4), in the canton's order. */
@Service
public class Categories {

    private static final String FILE = "taxonomy/categories.csv";

    private final Map<String, Category> byCode;
    private final List<String> codes;

    Categories(JdbcClient jdbc, TransactionTemplate transaction) {
        var read = new LinkedHashMap<String, Category>();
        for (Row row : DelimitedFile.read(FILE, "code", "parent", "de", "en", "words")) {
            var category = category(row);
            if (category.parent() != null && !read.containsKey(category.parent())) {
                throw row.fault("parent", "steht nicht vorher: " + category.parent());
            }
            read.put(category.code(), category);
        }
        byCode = Collections.unmodifiableMap(read);
        codes = List.copyOf(read.keySet());
        transaction.executeWithoutResult(_ -> store(jdbc));
    }

    /** All terms, upper terms before theirs. */
    public List<Category> all() {
        return new ArrayList<>(byCode.values());
    }

    /** The first level. */
    public List<Category> upper() {
        return byCode.values().stream().filter(c -> c.parent() == null).toList();
    }

    /** The second level below a term. */
    public List<Category> below(String code) {
        return byCode.values().stream().filter(c -> code.equals(c.parent())).toList();
    }

    /** The term with this code. */
    public Optional<Category> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The term with this UUID. */
    public Optional<Category> find(UUID id) {
        return byCode.values().stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /** German name of a code, the code itself when unknown. */
    public String germanName(String code) {
        return find(code).map(c -> c.name().de()).orElse(code);
    }

    /** Position of a code in the canton's order, from 0; -1 when unknown. */
    int position(String code) {
        return codes.indexOf(code);
    }

    private static Category category(Row row) {
        String code = row.required("code");
        var name =
                new LocalizedText(
                        Map.of(Language.DE, row.required("de"), Language.EN, row.required("en")));
        var id = UUID.nameUUIDFromBytes(("category " + code).getBytes(StandardCharsets.UTF_8));
        return new Category(code, id, row.optional("parent"), name, row.text("words"));
    }

    private void store(JdbcClient jdbc) {
        for (var category : byCode.values()) {
            jdbc.sql(
                            """
                            insert into taxonomy_term (code, id, parent, name, rank)
                            values (:code, :id, :parent, :name::jsonb, :rank)
                            on conflict (code) do update set parent = :parent, name = :name::jsonb, rank = :rank\
                            """)
                    .param("code", category.code())
                    .param("id", category.id())
                    .param("parent", category.parent())
                    .param("name", LocalizedTextConverter.toJson(category.name()))
                    .param("rank", position(category.code()))
                    .update();
        }
    }
}
