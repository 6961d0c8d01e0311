package ch.mitenand.rights;

import ch.mitenand.DemoActors;
import ch.mitenand.account.Actor;
import ch.mitenand.account.Grant;
import ch.mitenand.account.Role;
import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferFile;
import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.OfferStatus;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.region.Municipality;
import ch.mitenand.region.Regions;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Where the tests of rights take place: a person of their own who plays all roles, and the
 * organisation of the demo whose things are "own" to the roles in scope. The actors are for
 * preparations; they have their right, whoever plays.
 */
public final class RightsScene {

    /** Address of the person who plays all roles. */
    public static final String EMAIL = "rolle@rechteprobe.example.ch";

    /** Password of that person. */
    public static final String PASSWORD = "velo kaktus montag suppe";

    private static final int OLTEN = 2581;
    private static final int GRENCHEN = 2546;

    private final JdbcClient jdbc;
    private final DemoActors people;
    private final UUID player = UUID.randomUUID();
    private final OrganisationId organisation;
    private final OrganisationId foreign;
    private final int seat;
    private final String region;
    private final OfferId offer;

    private RightsScene(ApplicationContext context) {
        jdbc = context.getBean(JdbcClient.class);
        people = new DemoActors(jdbc);
        organisation = organisation(people.organisationOf(DemoActors.ADMIN_OF_TREFF));
        foreign =
                organisation(
                        jdbc.sql(
                                        "select id::text from organisation where id <> :id order by id limit 1")
                                .param("id", organisation.id())
                                .query(String.class)
                                .single());
        seat =
                jdbc.sql("select bfs from organisation where id = :id")
                        .param("id", organisation.id())
                        .query(Integer.class)
                        .single();
        region =
                context.getBean(Regions.class)
                        .municipality(seat)
                        .flatMap(Municipality::socialRegion)
                        .orElseGet(() -> firstRegionBut(""));
        offer =
                context.getBean(OfferCatalogue.class).files(organisation).stream()
                        .filter(file -> file.status() == OfferStatus.PUBLISHED)
                        .map(OfferFile::id)
                        .findFirst()
                        .orElseThrow();
    }

    /**
     * Makes the person; call {@link #remove} at the end.
     *
     * @param demo whether roles of staff hold without a second factor; a demo account, on the other
     *     hand, cannot be changed
     */
    static RightsScene open(ApplicationContext context, boolean demo) {
        var scene = new RightsScene(context);
        scene.remove();
        scene.jdbc
                .sql(
                        """
                        insert into account (id, email, first_name, display_name, password_hash, language, created_at,
                            confirmed_at, demo)
                        values (:id, :email, 'Rolf', 'Rolf Rolle', :hash, 'de', now(), now(), :demo)\
                        """)
                .param("id", scene.player)
                .param("email", EMAIL)
                .param("hash", context.getBean(PasswordEncoder.class).encode(PASSWORD))
                .param("demo", demo)
                .update();
        return scene;
    }

    void remove() {
        jdbc.sql("delete from account where email = :email").param("email", EMAIL).update();
    }

    private static OrganisationId organisation(String id) {
        return OrganisationId.parse(id).orElseThrow();
    }

    /** The account of the person who plays all roles. */
    public UUID player() {
        return player;
    }

    /** The approved organisation whose things the tables are about. */
    public OrganisationId organisation() {
        return organisation;
    }

    /** BFS number of the municipality of its seat. */
    public int seat() {
        return seat;
    }

    /** Name of the social region of its seat, or of any one where that is unknown. */
    public String region() {
        return region;
    }

    /** A published offer of the organisation. */
    public OfferId offer() {
        return offer;
    }

    /** The right that a role gives over the subjects of the tables. */
    public Grant own(Role role) {
        return switch (role.scopeKind()) {
            case ORGANISATION -> new Grant(role, organisation.toString());
            case MUNICIPALITY -> new Grant(role, Integer.toString(seat));
            case SOCIAL_REGION -> new Grant(role, region);
            case CANTON -> new Grant(role, "");
        };
    }

    /** The same role somewhere else. */
    public Grant foreign(Role role) {
        return switch (role.scopeKind()) {
            case ORGANISATION -> new Grant(role, foreign.toString());
            case MUNICIPALITY ->
                    new Grant(role, Integer.toString(seat == OLTEN ? GRENCHEN : OLTEN));
            case SOCIAL_REGION -> new Grant(role, firstRegionBut(region));
            case CANTON -> throw new IllegalArgumentException("the canton is one: " + role);
        };
    }

    private String firstRegionBut(String other) {
        return jdbc.sql("select name from social_region where name <> :other order by name limit 1")
                .param("other", other)
                .query(String.class)
                .single();
    }

    Actor actor(Player as) {
        var role = as.role();
        return new Actor(
                player,
                "Rolf Rolle",
                role == null ? Set.of() : Set.of(as.own() ? own(role) : foreign(role)));
    }

    /** An admin of the organisation. */
    public Actor admin() {
        return people.of(DemoActors.ADMIN_OF_TREFF);
    }

    /** A member of the organisation who is not its last admin. */
    public Actor member() {
        return people.of(DemoActors.MEMBER_OF_TREFF);
    }

    /** Somebody with a role over the subjects of the tables, who has it in the preparation only. */
    public Actor with(Role role) {
        var account = people.account(DemoActors.OFFICER_OF_GRENCHEN);
        return new Actor(account, "Vorbereitung", Set.of(own(role)));
    }

    /** An editor of the canton. */
    public Actor canton() {
        return people.of(DemoActors.CANTON);
    }

    /** An administrator. */
    public Actor administrator() {
        return people.of(DemoActors.ADMINISTRATOR);
    }
}
