package ch.mitenand.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The OpenAPI document of exactly those paths and parameters that there are. */
final class OpenApi {

    private static final String SCHEMAS =
            "https://raw.githubusercontent.com/openreferral/specification/3.1-dev/schema/";
    private static final List<String> OF_LISTS = List.of("page", "per_page", "format");
    private static final List<String> FLAGS =
            List.of("minimal", "full", "full_service", "top_only");
    private static final List<String> NUMBERS = List.of("page", "per_page", "proximity");

    private OpenApi() {}

    /** The document of the interface at this address. */
    static HsdsObject document(String address) {
        return new HsdsObject()
                .with("openapi", "3.1.0")
                .with("info", info())
                .with("servers", List.of(new HsdsObject().with("url", address)))
                .with("jsonSchemaDialect", "https://json-schema.org/draft/2020-12/schema")
                .with("paths", paths())
                .with(
                        "components",
                        new HsdsObject().with("schemas", new HsdsObject().with("Page", page())));
    }

    private static HsdsObject info() {
        return new HsdsObject()
                .with("title", "Mitenand, offene Daten")
                .with("version", Profile.HSDS_VERSION)
                .with(
                        "description",
                        "Public integration offers as Human Services Data Specification (HSDS)"
                                + " 3.1");
    }

    private static HsdsObject paths() {
        var paths =
                new HsdsObject()
                        .with(
                                "/",
                                path(
                                        "getAPIMetaInformation",
                                        List.of(),
                                        List.of(),
                                        new HsdsObject().with("type", "object")));
        both(paths, "services", "Service", OfferSource.parametersAnd("minimal"));
        both(
                paths,
                "service_at_locations",
                "ServiceAtLocation",
                OfferSource.parametersAnd("postcode", "proximity"));
        both(paths, "organizations", "Organization", "full", "full_service");
        both(paths, "taxonomies", "Taxonomy", "search");
        both(
                paths,
                "taxonomy_terms",
                "TaxonomyTerm",
                "search",
                "taxonomy_id",
                "parent_id",
                "top_only");
        return paths;
    }

    /** Adds the list of a kind of objects, and the single object. */
    private static void both(HsdsObject paths, String plural, String kind, String... parameters) {
        String file =
                kind.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT) + ".json";
        var schema = new HsdsObject().with("$ref", SCHEMAS + file);
        var query = new ArrayList<>(List.of(parameters));
        query.addAll(OF_LISTS);
        paths.put(
                "/" + plural, path("getPaginatedListOf" + kind, query, List.of(), pageOf(schema)));
        var alone = kind.equals("Organization") ? List.of("full_service") : List.<String>of();
        paths.put(
                "/" + plural + "/{id}", path("get" + kind + "ById", alone, List.of("id"), schema));
    }

    private static HsdsObject path(
            String operation, List<String> query, List<String> inPath, HsdsObject schema) {
        var parameters = new ArrayList<HsdsObject>();
        inPath.forEach(name -> parameters.add(parameter(name, "path").with("required", true)));
        query.forEach(name -> parameters.add(parameter(name, "query")));
        var responses = new HsdsObject().with("200", response("The data asked for", schema));
        if (!parameters.isEmpty()) {
            responses.with("400", response("A parameter does not fit", problem()));
        }
        if (!inPath.isEmpty()) {
            responses.with("404", response("Nothing public has this id", problem()));
        }
        var get =
                new HsdsObject()
                        .with("operationId", operation)
                        .with("parameters", parameters)
                        .with("responses", responses);
        return new HsdsObject().with("get", get);
    }

    private static HsdsObject parameter(String name, String in) {
        String type =
                FLAGS.contains(name) ? "boolean" : NUMBERS.contains(name) ? "integer" : "string";
        var schema = new HsdsObject().with("type", type);
        if (name.equals("id") || name.endsWith("_id")) {
            schema.with("format", "uuid");
        }
        if (name.equals("format")) {
            schema.with("enum", List.of("json", "ndjson"));
        }
        return new HsdsObject().with("name", name).with("in", in).with("schema", schema);
    }

    private static HsdsObject response(String description, HsdsObject schema) {
        var content =
                new HsdsObject().with("application/json", new HsdsObject().with("schema", schema));
        return new HsdsObject().with("description", description).with("content", content);
    }

    private static HsdsObject problem() {
        var text = new HsdsObject().with("type", "string");
        return new HsdsObject()
                .with("type", "object")
                .with("properties", new HsdsObject().with("error", text).with("parameter", text));
    }

    private static HsdsObject pageOf(HsdsObject item) {
        var contents = new HsdsObject().with("type", "array").with("items", item);
        return new HsdsObject()
                .with("allOf", List.of(new HsdsObject().with("$ref", "#/components/schemas/Page")))
                .with("properties", new HsdsObject().with("contents", contents));
    }

    private static HsdsObject page() {
        var properties = new HsdsObject();
        List.of("total_items", "total_pages", "page_number", "size")
                .forEach(name -> properties.with(name, new HsdsObject().with("type", "integer")));
        List.of("first_page", "last_page", "empty")
                .forEach(name -> properties.with(name, new HsdsObject().with("type", "boolean")));
        return new HsdsObject()
                .with("type", "object")
                .with("properties", properties)
                .with("required", List.copyOf(properties.keySet()));
    }
}
