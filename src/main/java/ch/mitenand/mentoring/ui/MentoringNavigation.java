package ch.mitenand.mentoring.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.labelled;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.list;

import ch.mitenand.mentoring.MenteeId;
import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentoring.PoolId;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;

/** Addresses of the pages of a pool, and the tabs that all of them show. */
@NamedInterface("navigation")
public final class MentoringNavigation {

    static final String POOL = "pool";
    static final String PERSON = "person";
    static final String POOL_ROUTE = "pool/:pool([0-9a-fA-F-]{36})/";
    static final String PERSON_ROUTE = "/:person([0-9a-fA-F-]{36})";
    static final String POOLS_ROUTE = "verwaltung/pools";
    static final String NEW_POOL_ROUTE = "verwaltung/pools/neu";

    private MentoringNavigation() {}

    /**
     * The pages of a pool that have a tab. The first three belong to the module of mentorships, the
     * courses to that of care.
     */
    public enum Tab {
        GLANCE("Überblick", ""),
        MATCHING("Vermitteln", "/vermitteln"),
        MENTORSHIPS("Begleitungen", "/tandems"),
        MENTORS("Freiwillige", "/freiwillige"),
        MENTEES("Mentees", "/mentees"),
        CARE("Betreuung", "/kurse"),
        SETTINGS("Einstellungen", "/einstellungen");

        private final String label;
        private final String path;

        Tab(String label, String path) {
            this.label = label;
            this.path = path;
        }
    }

    /** The address of a page of a pool. */
    public static String page(PoolId pool, Tab tab) {
        return "/pool/" + pool + tab.path;
    }

    /** The volunteers of a pool. */
    public static String mentors(PoolId pool) {
        return page(pool, Tab.MENTORS);
    }

    /** The file of a volunteer. */
    public static String mentor(PoolId pool, MentorId mentor) {
        return mentors(pool) + "/" + mentor;
    }

    /** The mentees of a pool. */
    public static String mentees(PoolId pool) {
        return page(pool, Tab.MENTEES);
    }

    /** The file of a mentee. */
    public static String mentee(PoolId pool, MenteeId mentee) {
        return mentees(pool) + "/" + mentee;
    }

    /** Where a coordinator enters a mentee who came in person. */
    public static String newMentee(PoolId pool) {
        return mentees(pool) + "/neu";
    }

    /** Name, municipalities, policy and neighbours of a pool. */
    public static String settings(PoolId pool) {
        return page(pool, Tab.SETTINGS);
    }

    /** All pools, for the canton. */
    public static String pools() {
        return "/" + POOLS_ROUTE;
    }

    /** Where a pool is founded. */
    public static String newPool() {
        return "/" + NEW_POOL_ROUTE;
    }

    /** The tabs of a pool; the one that is shown is marked. */
    public static Nav tabs(PoolId pool, Tab here) {
        var items = Stream.of(Tab.values()).map(tab -> item(pool, tab, tab == here)).toList();
        return labelled(new Nav(list("mi-tabs mi-pool__tabs", items)), "Seiten des Pools");
    }

    private static ListItem item(PoolId pool, Tab tab, boolean here) {
        var link = link(page(pool, tab), tab.label);
        return new ListItem(here ? attribute(link, "aria-current", "page") : link);
    }
}
