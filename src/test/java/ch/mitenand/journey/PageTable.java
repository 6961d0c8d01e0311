package ch.mitenand.journey;

import ch.mitenand.shared.DelimitedFile;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.net.URI;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * All views, and the pages of them that the tests of accessibility look at: in {@code
 * accessibility/pages.csv} those with an address that somebody can open, in {@code by-link.csv}
 * those that need more, with the reason.
 */
final class PageTable {

    private static final Pattern PARAMETER = Pattern.compile(":[a-z]+(\\(([^)]+)\\))?");
    private static final List<Class<?>> VIEWS = scan();

    private PageTable() {}

    /** A page: who opens it, and what its heading contains. */
    record Opened(String view, String as, String path, String heading) {

        /** The same with what stands in braces filled in. */
        Opened with(Map<String, String> values) {
            return new Opened(view, as, fill(path, values), fill(heading, values));
        }

        private static String fill(String text, Map<String, String> values) {
            String filled = text;
            for (var value : values.entrySet()) {
                filled = filled.replace("{" + value.getKey() + "}", value.getValue());
            }
            if (filled.contains("{")) {
                throw new IllegalStateException("no value for " + filled);
            }
            return filled;
        }
    }

    /** All pages that somebody can open. */
    static List<Opened> pages() {
        return DelimitedFile.read("accessibility/pages.csv", "view", "as", "path", "heading")
                .stream()
                .map(row ->
                        new Opened(
                                row.required("view"),
                                row.required("as"),
                                row.text("path"),
                                row.required("heading")))
                .toList();
    }

    /** The views that need more than an address. */
    static Set<String> byLink() {
        return links().map(row -> row.required("view")).collect(Collectors.toSet());
    }

    /** Those of them that a class of tests looks at. */
    static Set<String> byLink(Class<? extends LookingTest> test) {
        return links().filter(row -> row.required("test").equals(test.getSimpleName()))
                .map(row -> row.required("view"))
                .collect(Collectors.toSet());
    }

    /** The names of those classes. */
    static Set<String> lookingTests() {
        return links().map(row -> row.required("test")).collect(Collectors.toSet());
    }

    private static Stream<DelimitedFile.Row> links() {
        return DelimitedFile.read("accessibility/by-link.csv", "view", "test", "reason").stream();
    }

    /** The names of all views of the portal. */
    static Set<String> views() {
        var names = new TreeSet<String>();
        VIEWS.forEach(view -> names.add(view.getSimpleName()));
        return names;
    }

    /** The name of the view that an address leads to; empty when it leads nowhere. */
    static String viewAt(String url) {
        String path = URI.create(url).getPath().substring(1);
        return VIEWS.stream()
                .flatMap(view -> routes(view).map(route -> Map.entry(route, view)))
                .filter(entry -> path.matches(pattern(entry.getKey())))
                .min(Comparator.comparingLong(entry -> parameters(entry.getKey())))
                .map(entry -> entry.getValue().getSimpleName())
                .orElse("");
    }

    private static Stream<String> routes(Class<?> view) {
        return Stream.concat(
                Stream.of(view.getAnnotation(Route.class).value()),
                Arrays.stream(view.getAnnotationsByType(RouteAlias.class)).map(RouteAlias::value));
    }

    private static String pattern(String route) {
        return PARAMETER
                .matcher(route)
                .replaceAll(found ->
                        found.group(2) == null
                                ? "[^/]+"
                                : Matcher.quoteReplacement(found.group(2)));
    }

    private static long parameters(String route) {
        return PARAMETER.matcher(route).results().count();
    }

    private static List<Class<?>> scan() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("ch.mitenand").stream()
                .<Class<?>>flatMap(found ->
                        Stream.of(ClassUtils.resolveClassName(found.getBeanClassName(), null)))
                .toList();
    }
}
