package ch.mitenand.account;

import ch.mitenand.shell.Site;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * The person signed in, with the rights that hold now (not those at sign-in). Without the second
 * factor nobody has a staff role, and whoever has set one up has no role at all.
 */
@Component
public class CurrentActor {

    private static final String ROWS =
            """
            select a.display_name as name, a.demo, s.second_factor_at is not null as second, %s as factor, g.role, g.scope
            from account_session s
            join account a on a.id = s.account_id
            left join account_grant g on g.account_id = a.id
            where s.id = :session and a.id = :account and a.closed_at is null and a.confirmed_at is not null
                and not a.locked and (not a.demo or :demoPortal) and\
            """
                    .formatted(SecondFactorGate.HAS_FACTOR);

    private final JdbcClient jdbc;
    private final Site site;
    private final Clock clock;

    CurrentActor(JdbcClient jdbc, Site site, Clock clock) {
        this.jdbc = jdbc;
        this.site = site;
        this.clock = clock;
    }

    private record Row(
            String name,
            boolean demo,
            boolean second,
            boolean factor,
            @Nullable String role,
            @Nullable String scope) {}

    /** The actor; empty for an anonymous visitor, a closed account or an ended session. */
    public Optional<Actor> find() {
        return SignedIn.find().flatMap(this::load);
    }

    /**
     * The actor.
     *
     * @throws org.springframework.security.access.AccessDeniedException when nobody is signed in
     */
    public Actor require() {
        return find().orElseThrow(() -> new AccessDeniedException("nobody is signed in"));
    }

    private Optional<Actor> load(AccountUser user) {
        var rows =
                jdbc.sql(ROWS + " " + SessionTable.LIVE)
                        .param("session", user.session())
                        .param("account", user.id())
                        .param("demoPortal", site.showsDemo())
                        .params(SessionTable.limits(clock.instant().atOffset(ZoneOffset.UTC)))
                        .query(Row.class)
                        .list();
        return rows.isEmpty() ? Optional.empty() : Optional.of(actor(user, rows));
    }

    private static Actor actor(AccountUser user, List<Row> rows) {
        var grants = new HashSet<Grant>();
        for (var row : rows) {
            if (row.role() != null && row.scope() != null) {
                var role = Role.valueOf(row.role());
                boolean open = row.second() || row.demo();
                if (open || !role.isStaff() && !row.factor()) {
                    grants.add(new Grant(role, row.scope()));
                }
            }
        }
        return new Actor(user.id(), rows.getFirst().name(), java.util.Set.copyOf(grants));
    }
}
