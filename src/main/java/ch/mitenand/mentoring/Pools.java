package ch.mitenand.mentoring;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Grants;
import ch.mitenand.account.Person;
import ch.mitenand.account.Role;
import ch.mitenand.region.Regions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pools and who runs them. Reads are for modules that check rights with {@link #demand}. */
@Service
public class Pools {

    private static final String SELECT = "select id, name, email, phone from pool ";

    private final JdbcClient jdbc;
    private final PoolPolicies policies;
    private final Grants grants;
    private final Regions regions;

    Pools(JdbcClient jdbc, PoolPolicies policies, Grants grants, Regions regions) {
        this.jdbc = jdbc;
        this.policies = policies;
        this.grants = grants;
        this.regions = regions;
    }

    private record Served(int bfs, UUID pool) {}

    /** All pools by name; public. */
    @Transactional(readOnly = true)
    public List<Pool> all() {
        var served = served();
        return jdbc.sql(SELECT + "order by lower(name), id")
                .query((row, _) -> pool(row, served))
                .list();
    }

    /** A pool; public. */
    @Transactional(readOnly = true)
    public Optional<Pool> find(PoolId pool) {
        var served = served();
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", pool.id())
                .query((row, _) -> pool(row, served))
                .optional();
    }

    /** The pool that is responsible for people of a municipality; public. */
    @Transactional(readOnly = true)
    public Optional<Pool> responsibleFor(int bfs) {
        var pool = responsibilities().get(regions.current(bfs));
        return pool == null ? Optional.empty() : find(new PoolId(pool));
    }

    /** The pools that the actor coordinates, by name. */
    @Transactional(readOnly = true)
    public List<Pool> coordinatedBy(Actor actor) {
        return all().stream().filter(p -> coordinates(actor, p)).toList();
    }

    /** Whether the actor is coordinator of one of the pool's municipalities. */
    @Transactional(readOnly = true)
    public boolean coordinates(Actor actor, PoolId pool) {
        return !actor.scopes(Role.POOL_COORDINATOR).isEmpty()
                && find(pool).filter(p -> coordinates(actor, p)).isPresent();
    }

    /**
     * Lets only coordinators of the pool pass.
     *
     * @throws org.springframework.security.access.AccessDeniedException for everybody else
     */
    @Transactional(readOnly = true)
    public void demand(Actor actor, PoolId pool) {
        if (!coordinates(actor, pool)) {
            throw new AccessDeniedException("not a coordinator of this pool");
        }
    }

    /**
     * Accounts of the pool's coordinators to whom one can write; also of those whose role names a
     * municipality that was merged into one of the pool's.
     */
    @Transactional(readOnly = true)
    public List<Person> coordinators(PoolId pool) {
        var municipalities = find(pool).map(Pool::municipalities).orElse(Set.of());
        var people = new LinkedHashMap<UUID, Person>();
        scopes().stream()
                .filter(bfs -> municipalities.contains(regions.current(bfs)))
                .flatMap(bfs ->
                        grants.holders(Role.POOL_COORDINATOR, Integer.toString(bfs)).stream())
                .forEach(person -> people.putIfAbsent(person.account(), person));
        return List.copyOf(people.values());
    }

    /** The numbers, of today and of before, for which somebody is coordinator. */
    private List<Integer> scopes() {
        return jdbc
                .sql("select distinct scope from account_grant where role = :role")
                .param("role", Role.POOL_COORDINATOR.name())
                .query(String.class)
                .list()
                .stream()
                .map(Integer::valueOf)
                .sorted()
                .toList();
    }

    /** The pools that are open to this one today, by agreement of both. */
    @Transactional(readOnly = true)
    public Set<PoolId> openTo(PoolId pool) {
        return jdbc
                .sql(
                        """
                        select case when asking = :pool then asked else asking end from pool_opening
                        where (asking = :pool or asked = :pool) and agreed_at is not null and ended_at is null\
                        """)
                .param("pool", pool.id())
                .query(UUID.class)
                .list()
                .stream()
                .map(PoolId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The policy that holds now.
     *
     * @throws NoSuchElementException when there is no such pool
     */
    @Transactional(readOnly = true)
    public PoolPolicy policy(PoolId pool) {
        return policies.of(find(pool).orElseThrow().id());
    }

    /** The municipalities of today that the actor coordinates. */
    Set<Integer> municipalitiesOf(Actor actor) {
        return actor.scopes(Role.POOL_COORDINATOR).stream()
                .map(scope -> regions.current(Integer.parseInt(scope)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Keeps a pool as it is until the end of the transaction. */
    void lock(PoolId pool) {
        var found =
                jdbc.sql("select id from pool where id = :id for update")
                        .param("id", pool.id())
                        .query(UUID.class)
                        .list();
        if (found.isEmpty()) {
            throw new NoSuchElementException("no such pool");
        }
    }

    private boolean coordinates(Actor actor, Pool pool) {
        return municipalitiesOf(actor).stream().anyMatch(pool.municipalities()::contains);
    }

    private static Pool pool(ResultSet row, Map<UUID, Set<Integer>> served) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Pool(
                new PoolId(id),
                row.getString("name"),
                Set.copyOf(served.getOrDefault(id, Set.of())),
                row.getString("email"),
                row.getString("phone"));
    }

    /** Municipalities of today by pool. */
    private Map<UUID, Set<Integer>> served() {
        var served = new HashMap<UUID, Set<Integer>>();
        responsibilities()
                .forEach(
                        (bfs, pool) -> served.computeIfAbsent(pool, _ -> new TreeSet<>()).add(bfs));
        return served;
    }

    /** Pools by municipality of today; after a merger the pool of the municipality that stays. */
    private Map<Integer, UUID> responsibilities() {
        var rows =
                jdbc.sql("select bfs, pool_id as pool from pool_municipality")
                        .query(Served.class)
                        .list();
        var pools = new LinkedHashMap<Integer, UUID>();
        rows.stream()
                .sorted(
                        Comparator.comparing((Served s) -> regions.current(s.bfs()) != s.bfs())
                                .thenComparingInt(Served::bfs))
                .forEach(s -> pools.putIfAbsent(regions.current(s.bfs()), s.pool()));
        return pools;
    }
}
