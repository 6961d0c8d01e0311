package ch.mitenand.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.resource.InputStreamSource;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The canonical schemas of HSDS 3.1. They have no identity of their own and refer to the files
 * beside them, so each is given an address below {@link #BASE}, against which its references
 * resolve; the network is never asked.
 */
final class HsdsSchemas {

    private static final Path FOLDER = Path.of("..", "shared", "hsds", "3.1", "schema");
    private static final String BASE = "https://hsds.example/schema/";

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    registry ->
                            registry.schemaRegistryConfig(
                                            SchemaRegistryConfig.builder()
                                                    .formatAssertionsEnabled(true)
                                                    .build())
                                    .resourceLoaders(
                                            loaders -> loaders.add(iri -> file(iri.toString()))));

    private HsdsSchemas() {}

    /** Skips the test that asks where the schemas are not at hand. */
    static void assumePresent() {
        assumeTrue(
                Files.isDirectory(FOLDER),
                "skipped: the HSDS schemas are not in " + FOLDER + " beside the project");
    }

    /** Fails with all faults that the schema finds. */
    static void assertValid(String schema, JsonNode instance) {
        assertThat(schema(schema).validate(instance))
                .as("%s against %s", instance.path("id").asString(""), schema)
                .isEmpty();
    }

    /**
     * The members that a schema names; what is not among them is a misspelling or belongs to the
     * profile.
     */
    static boolean names(String schema, String member) {
        return schema(schema).getSchemaNode().path("properties").has(member);
    }

    /** An example that comes with the specification. */
    static JsonNode example(String name) {
        return JsonMapper.shared()
                .readTree(FOLDER.resolveSibling("examples").resolve(name).toFile());
    }

    private static Schema schema(String name) {
        return REGISTRY.getSchema(SchemaLocation.of(BASE + name));
    }

    private static @Nullable InputStreamSource file(String address) {
        return address.startsWith(BASE)
                ? () -> Files.newInputStream(FOLDER.resolve(address.substring(BASE.length())))
                : null;
    }
}
