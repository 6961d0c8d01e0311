package ch.mitenand.publishing;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Role;
import ch.mitenand.offer.Categories;
import ch.mitenand.offer.ConfirmationRule;
import ch.mitenand.offer.OfferContent;
import ch.mitenand.organisation.ChangeRule;
import ch.mitenand.organisation.Reviewers;
import ch.mitenand.region.Municipality;
import ch.mitenand.region.Regions;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rules of the canton and of municipalities: whether changes are looked at first, and how long a
 * confirmation holds. The stricter rule of canton and municipality of the seat counts.
 */
@Service
public class Policies implements ConfirmationRule, ChangeRule {

    /** Fewest months for which a confirmation can hold. */
    public static final int LEAST_MONTHS = 1;

    /** Most months for which a confirmation can hold. */
    public static final int MOST_MONTHS = 24;

    private static final int CANTON = 0;
    private static final int DEFAULT_MONTHS = 6;

    private final JdbcClient jdbc;
    private final Regions regions;
    private final Categories categories;
    private final Reviewers reviewers;
    private final Clock clock;

    Policies(
            JdbcClient jdbc,
            Regions regions,
            Categories categories,
            Reviewers reviewers,
            Clock clock) {
        this.jdbc = jdbc;
        this.regions = regions;
        this.categories = categories;
        this.reviewers = reviewers;
        this.clock = clock;
    }

    /** When changes of an approved organisation become public. */
    public enum ChangePolicy {
        AT_ONCE("sofort"),
        AFTER_REVIEW("nach Prüfung");

        private final String germanName;

        ChangePolicy(String germanName) {
            this.germanName = germanName;
        }

        /** The name in the interface. */
        public String germanName() {
            return germanName;
        }
    }

    /**
     * A rule an actor can set.
     *
     * @param scope BFS number, or 0 for the canton
     */
    public record PolicyRow(int scope, String name, ChangePolicy changes) {}

    /** The rules the actor can set: officers those of their municipalities, the canton its own. */
    @Transactional(readOnly = true)
    public List<PolicyRow> rules(Actor actor) {
        PublishingRights.anyReviewer(actor);
        var rows = new ArrayList<PolicyRow>();
        if (actor.has(Role.CANTON_EDITOR, "")) {
            rows.add(new PolicyRow(CANTON, "Kanton Solothurn", ownRule(CANTON)));
        }
        actor.scopes(Role.INTEGRATION_OFFICER).stream()
                .map(Integer::parseInt)
                .map(regions::current)
                .distinct()
                .flatMap(bfs -> regions.municipality(bfs).stream())
                .sorted(Comparator.comparing(Municipality::name))
                .forEach(m -> rows.add(new PolicyRow(m.bfs(), m.name(), ownRule(m.bfs()))));
        return rows;
    }

    /** Sets when changes become public. */
    @Transactional
    public void set(Actor actor, int scope, ChangePolicy changes) {
        boolean allowed =
                scope == CANTON
                        ? actor.has(Role.CANTON_EDITOR, "")
                        : actor.scopes(Role.INTEGRATION_OFFICER).stream()
                                .anyMatch(s -> regions.current(Integer.parseInt(s)) == scope);
        require(allowed);
        jdbc.sql("insert into change_policy values (:scope, :at, :changes, :by)")
                .param("scope", scope)
                .param("at", Timestamp.from(clock.instant()))
                .param("changes", changes.name())
                .param("by", actor.account())
                .update();
    }

    /** Months for which a confirmation holds, by code of the main category; canton only. */
    @Transactional(readOnly = true)
    public Map<String, Integer> confirmMonths(Actor actor) {
        require(actor.has(Role.CANTON_EDITOR, ""));
        return months();
    }

    /**
     * Sets the months of a main category; canton only.
     *
     * @param months 1 to 24
     */
    @Transactional
    public void setConfirmMonths(Actor actor, String category, int months) {
        require(actor.has(Role.CANTON_EDITOR, ""));
        if (categories.find(category).filter(c -> c.parent() == null).isEmpty()) {
            throw new NoSuchElementException("no main category " + category);
        }
        jdbc.sql("insert into confirm_period values (:category, :at, :months, :by)")
                .param("category", category)
                .param("at", Timestamp.from(clock.instant()))
                .param("months", months)
                .param("by", actor.account())
                .update();
    }

    /** When changes of organisations with their seat in a municipality become public. */
    ChangePolicy changes(int bfs) {
        return ownRule(CANTON) == ChangePolicy.AFTER_REVIEW
                        || ownRule(regions.current(bfs)) == ChangePolicy.AFTER_REVIEW
                ? ChangePolicy.AFTER_REVIEW
                : ChangePolicy.AT_ONCE;
    }

    /** Who approves changes of organisations of a municipality, in German. */
    String reviewerOf(int bfs) {
        return reviewers.told(bfs);
    }

    @Override
    public boolean looksFirst(int bfs) {
        return changes(bfs) == ChangePolicy.AFTER_REVIEW;
    }

    /** Months for which a confirmation holds, by code of the main category. */
    Map<String, Integer> months() {
        var months = new LinkedHashMap<String, Integer>();
        categories.upper().forEach(c -> months.put(c.code(), DEFAULT_MONTHS));
        jdbc.sql(
                        """
                        select distinct on (category) category, months from confirm_period
                        order by category, set_at desc\
                        """)
                .query((row, _) -> months.put(row.getString("category"), row.getInt("months")))
                .list();
        return months;
    }

    /** The day by which an offer of a category has to be confirmed again. */
    LocalDate confirmBy(LocalDate confirmedOn, String category, Map<String, Integer> months) {
        String upper =
                category.contains(".") ? category.substring(0, category.indexOf('.')) : category;
        return confirmedOn.plusMonths(months.getOrDefault(upper, DEFAULT_MONTHS));
    }

    @Override
    public LocalDate confirmBy(OfferContent content) {
        return confirmBy(content.confirmedOn(), content.categories().getFirst(), months());
    }

    private ChangePolicy ownRule(int scope) {
        return jdbc.sql(
                        "select changes from change_policy where scope = :scope order by set_at desc limit 1")
                .param("scope", scope)
                .query((row, _) -> ChangePolicy.valueOf(row.getString("changes")))
                .optional()
                .orElse(ChangePolicy.AT_ONCE);
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new AccessDeniedException("not allowed to set this rule");
        }
    }
}
