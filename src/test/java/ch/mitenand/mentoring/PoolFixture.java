package ch.mitenand.mentoring;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Grant;
import ch.mitenand.account.Role;
import ch.mitenand.matching.DayPart;
import ch.mitenand.matching.Interest;
import ch.mitenand.matching.Slot;
import ch.mitenand.matching.Speaks;
import ch.mitenand.matching.Topic;
import ch.mitenand.organisation.OrganisationFixture;
import ch.mitenand.region.Regions;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LanguageLevel;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Pools and people of a test, removed after it. A municipality that belongs to a pool already is
 * borrowed and given back. Rows of other modules that refer to these people have to be deleted
 * before {@link #remove}.
 */
public final class PoolFixture {

    /** BFS number of Olten. */
    public static final int OLTEN = 2581;

    /** BFS number of Grenchen. */
    public static final int GRENCHEN = 2546;

    /** BFS number of Solothurn. */
    public static final int SOLOTHURN = 2601;

    /** Everybody applied that many days ago. */
    public static final int APPLIED_DAYS_AGO = 90;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Regions regions;
    private final MentorRows mentorRows;
    private final MenteeRows menteeRows;
    private final OrganisationFixture accounts;
    private final FactFixture facts;
    private final List<UUID> pools = new ArrayList<>();
    private final Map<Integer, UUID> borrowed = new LinkedHashMap<>();

    /** Works in this portal. */
    public PoolFixture(ApplicationContext context) {
        this.jdbc = context.getBean(JdbcClient.class);
        this.clock = context.getBean(Clock.class);
        this.regions = context.getBean(Regions.class);
        this.mentorRows = context.getBean(MentorRows.class);
        this.menteeRows = context.getBean(MenteeRows.class);
        this.accounts = new OrganisationFixture(context);
        this.facts = new FactFixture(jdbc, clock);
    }

    /** A new pool with the standard policy. */
    public PoolId pool(String name, int... municipalities) {
        var id = PoolId.create();
        jdbc.sql("insert into pool (id, name, email, founded_at) values (:id, :name, :email, :now)")
                .param("id", id.id())
                .param("name", name)
                .param("email", "pool-" + id + "@example.ch")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        pools.add(id.id());
        for (int bfs : municipalities) {
            serve(id, bfs);
        }
        return id;
    }

    /** Also removes a pool that a test has founded; its municipalities have to be free. */
    public void alsoRemove(PoolId pool) {
        pools.add(pool.id());
    }

    /** Makes municipalities free for a while. */
    public void free(int... municipalities) {
        for (int bfs : municipalities) {
            jdbc.sql("select pool_id from pool_municipality where bfs = :bfs")
                    .param("bfs", bfs)
                    .query(UUID.class)
                    .optional()
                    .filter(before -> !pools.contains(before))
                    .ifPresent(before -> borrowed.put(bfs, before));
            jdbc.sql("delete from pool_municipality where bfs = :bfs").param("bfs", bfs).update();
        }
    }

    private void serve(PoolId pool, int bfs) {
        free(bfs);
        jdbc.sql("insert into pool_municipality (bfs, pool_id) values (:bfs, :pool)")
                .param("bfs", bfs)
                .param("pool", pool.id())
                .update();
    }

    /** A new account that coordinates this municipality. */
    public Actor coordinator(int bfs) {
        return account("Petra Probe", new Grant(Role.POOL_COORDINATOR, Integer.toString(bfs)));
    }

    /** A new account with these roles; its mails are French. */
    public Actor account(String name, Grant... roles) {
        return accounts.person(name, roles);
    }

    /** The address of such an account. */
    public static String address(Actor actor) {
        return OrganisationFixture.address(actor.account());
    }

    /** A volunteer in this state, who lives in the pool's first municipality. */
    public MentorId mentor(PoolId pool, AdmissionState state) {
        return mentor(pool, state, person("Marta", home(pool)), offer());
    }

    /** A volunteer in this state; applied {@link #APPLIED_DAYS_AGO} days ago. */
    public MentorId mentor(
            PoolId pool, AdmissionState state, PersonDetails person, MentorOffer offer) {
        var applied = clock.instant().minus(Duration.ofDays(APPLIED_DAYS_AGO));
        var id = mentorRows.add(pool, person, offer, applied);
        facts.upTo(id, state);
        return id;
    }

    /** A mentee who lives in the pool's first municipality. */
    public MenteeId mentee(PoolId pool) {
        return mentee(pool, person("Samira", home(pool)), need());
    }

    /** A mentee who has asked 30 days ago. */
    public MenteeId mentee(PoolId pool, PersonDetails person, MenteeNeed need) {
        return menteeRows.add(pool, person, need, today().minusDays(30), true);
    }

    /** Links a volunteer with an account. */
    public void link(MentorId mentor, Actor actor) {
        mentorRows.link(mentor, actor.account());
    }

    /** Links a mentee with an account. */
    public void link(MenteeId mentee, Actor actor) {
        menteeRows.link(mentee, actor.account());
    }

    /** Records a fact as if a coordinator had; later calls count as recorded later. */
    public void fact(MentorId mentor, FactKind kind, LocalDate on, @Nullable LocalDate until) {
        facts.record(mentor, kind, on, until);
    }

    private int home(PoolId pool) {
        return jdbc.sql("select min(bfs) from pool_municipality where pool_id = :pool")
                .param("pool", pool.id())
                .query(Integer.class)
                .single();
    }

    /** A grown-up with an address of their own and German mails. */
    public PersonDetails person(String firstName, int bfs) {
        var locality = regions.municipality(bfs).orElseThrow().localities().getFirst();
        return new PersonDetails(
                firstName,
                "Probst",
                "pool-probe-" + UUID.randomUUID() + "@example.ch",
                "+41 00 000 00 00",
                Language.DE,
                1985,
                bfs,
                locality.postalCode(),
                locality.name());
    }

    /** The same person born in another year. */
    public static PersonDetails born(PersonDetails p, int year) {
        return new PersonDetails(
                p.firstName(),
                p.lastName(),
                p.email(),
                p.phone(),
                p.language(),
                year,
                p.bfs(),
                p.postalCode(),
                p.locality());
    }

    /** The same person with another address and language of mails. */
    public static PersonDetails reached(PersonDetails p, String email, Language language) {
        return new PersonDetails(
                p.firstName(),
                p.lastName(),
                email,
                p.phone(),
                language,
                p.birthYear(),
                p.bfs(),
                p.postalCode(),
                p.locality());
    }

    /** Speaks German, has time on Tuesday evening, two places. */
    public static MentorOffer offer() {
        return new MentorOffer(
                Set.of(new Speaks(Language.DE, LanguageLevel.C2)),
                Set.of(new Slot(DayOfWeek.TUESDAY, DayPart.EVENING)),
                false,
                20,
                2,
                null,
                null,
                Set.of(Topic.GERMAN, Topic.EVERYDAY),
                Set.of(Interest.COOKING),
                null,
                false,
                "Ich koche gern.");
    }

    /** Speaks some German, has time on Tuesday evening. */
    public static MenteeNeed need() {
        return new MenteeNeed(
                Set.of(
                        new Speaks(Language.DE, LanguageLevel.A2),
                        new Speaks(Language.TI, LanguageLevel.C2)),
                LanguageLevel.A2,
                Set.of(new Slot(DayOfWeek.TUESDAY, DayPart.EVENING)),
                false,
                10,
                null,
                null,
                Set.of(Topic.GERMAN),
                Set.of(Interest.COOKING),
                null,
                null,
                "Ich möchte Deutsch üben.");
    }

    /** Removes everything. */
    public void remove() {
        for (var pool : pools) {
            removePeople(pool);
            for (String sql :
                    List.of(
                            "delete from pool_opening where asking = :pool or asked = :pool",
                            "delete from pool_policy where pool_id = :pool",
                            "delete from pool_municipality where pool_id = :pool",
                            "delete from person_access where person_id = :pool",
                            "delete from pool where id = :pool")) {
                jdbc.sql(sql).param("pool", pool).update();
            }
        }
        borrowed.forEach((bfs, pool) ->
                jdbc.sql("insert into pool_municipality (bfs, pool_id) values (:bfs, :pool)")
                        .param("bfs", bfs)
                        .param("pool", pool)
                        .update());
        jdbc.sql("delete from pool_sign_up where person ->> 'email' like 'pool-probe-%'").update();
        pools.clear();
        borrowed.clear();
        accounts.remove();
    }

    private void removePeople(UUID pool) {
        String mentors = "(select id from mentor where pool_id = :pool)";
        String mentees = "(select id from mentee where pool_id = :pool)";
        for (String sql :
                List.of(
                        "delete from person_access where person_id in " + mentors,
                        "delete from person_access where person_id in " + mentees,
                        "delete from mentor_reminder where mentor_id in " + mentors,
                        "delete from mentor_fact where mentor_id in " + mentors,
                        "delete from mentor where pool_id = :pool",
                        "delete from mentee where pool_id = :pool")) {
            jdbc.sql(sql).param("pool", pool).update();
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
