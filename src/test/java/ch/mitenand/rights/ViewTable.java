package ch.mitenand.rights;

import ch.mitenand.DemoActors;
import ch.mitenand.shared.DelimitedFile;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.ClassUtils;

/** The table {@code rights/views.csv}: every view, an address of it, and who may see it. */
public final class ViewTable {

    /** The roles of the table, in its order. */
    public static final List<String> ROLES =
            List.of(
                    "visitor",
                    "signed-in",
                    "member",
                    "admin",
                    "officer",
                    "foreign officer",
                    "canton",
                    "administrator");

    /** A view with an address of demo content and who may see it. */
    public record Row(String view, String path, Map<String, Boolean> allowed) {}

    private ViewTable() {}

    /** All rows, with the ids of this database. */
    public static List<Row> read(JdbcClient jdbc) {
        var people = new DemoActors(jdbc);
        String organisation = people.organisationOf(DemoActors.ADMIN_OF_TREFF);
        String offer =
                jdbc.sql("select id from offer where organisation_id = :id order by id limit 1")
                        .param("id", UUID.fromString(organisation))
                        .query(UUID.class)
                        .single()
                        .toString();
        var columns = new ArrayList<>(List.of("view", "path"));
        columns.addAll(ROLES);
        var rows = new ArrayList<Row>();
        for (var row : DelimitedFile.read("rights/views.csv", columns.toArray(String[]::new))) {
            var allowed = new LinkedHashMap<String, Boolean>();
            ROLES.forEach(role -> allowed.put(role, row.required(role).equals("yes")));
            String path =
                    row.text("path")
                            .replace("{organisation}", organisation)
                            .replace("{offer}", offer);
            rows.add(new Row(row.required("view"), path, allowed));
        }
        return rows;
    }

    /** The names of all views of the portal. */
    public static Set<String> views() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        var views = new TreeSet<String>();
        for (var found : scanner.findCandidateComponents("ch.mitenand")) {
            views.add(ClassUtils.resolveClassName(found.getBeanClassName(), null).getSimpleName());
        }
        return views;
    }
}
