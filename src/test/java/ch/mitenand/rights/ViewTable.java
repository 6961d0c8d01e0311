package ch.mitenand.rights;

import ch.mitenand.account.Grant;
import ch.mitenand.account.Grants;
import ch.mitenand.shared.DelimitedFile;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * The tables {@code rights/views/*.csv}: every view, an address of it, and who may see it, with the
 * things that the addresses stand for. To be closed.
 */
public final class ViewTable implements AutoCloseable {

    private final RightsScene scene;
    private final Grants grants;
    private final List<ViewTargets> targets;
    private final Map<String, String> values = new HashMap<>();

    /** A view with an address that exists and who may see it. */
    public record Row(String view, String path, DelimitedFile.Row cells) {

        boolean shownTo(Player player) {
            return player.may(cells);
        }

        /** Whether anybody may see it. */
        public boolean isPublic() {
            return Player.visitor().may(cells);
        }

        /** Whether it is shown to a role in its own scope, by the name of a column. */
        public boolean isShownTo(String column) {
            return !cells.required(column).equals("no");
        }
    }

    private ViewTable(ApplicationContext context) {
        scene = RightsScene.open(context, true);
        grants = context.getBean(Grants.class);
        targets = Discovered.all(ViewTargets.class, context);
        make();
    }

    private void make() {
        targets.forEach(target -> values.putAll(target.make(scene)));
    }

    private void remove() {
        targets.forEach(target -> target.remove(scene));
    }

    /** The table with everything its addresses stand for. */
    public static ViewTable open(ApplicationContext context) {
        return new ViewTable(context);
    }

    @Override
    public void close() {
        remove();
        scene.remove();
    }

    /** All rows. */
    public List<Row> rows() {
        return rows("views", "view");
    }

    List<Row> rows(String folder, String key, String... more) {
        var columns = new ArrayList<>(List.of(key, "path", Player.VISITOR));
        columns.addAll(Player.columns());
        columns.addAll(List.of(more));
        return RightsTables.read(folder, columns).stream()
                .map(row -> new Row(row.required(key), path(row.text("path")), row))
                .toList();
    }

    private String path(String path) {
        for (var value : values.entrySet()) {
            path = path.replace("{" + value.getKey() + "}", value.getValue());
        }
        if (path.contains("{")) {
            throw new IllegalStateException("no ViewTargets for " + path);
        }
        return path;
    }

    /**
     * The person who plays all roles plays this one from now on. Nothing stays of what they left in
     * other roles, because nobody may approve what they wrote themselves.
     */
    void play(Player player) {
        remove();
        make();
        for (var other : Player.signedIn()) {
            grant(other).forEach(grant -> grants.take(scene.player(), grant));
        }
        grant(player).forEach(grant -> grants.give(scene.player(), grant));
    }

    private Set<Grant> grant(Player player) {
        return scene.actor(player).grants();
    }

    /** The names of all views of the portal. */
    static Set<String> views() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        var views = new TreeSet<String>();
        for (var found : scanner.findCandidateComponents("ch.mitenand")) {
            views.add(ClassUtils.resolveClassName(found.getBeanClassName(), null).getSimpleName());
        }
        return views;
    }
}
