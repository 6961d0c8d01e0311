package ch.mitenand.rights;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.DemoActors;
import ch.mitenand.IntegrationTest;
import ch.mitenand.account.Actor;
import ch.mitenand.account.Grant;
import ch.mitenand.account.Invitations;
import ch.mitenand.account.Role;
import ch.mitenand.account.Role.ScopeKind;
import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferId;
import ch.mitenand.organisation.OrganisationDesk;
import ch.mitenand.organisation.OrganisationForm;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.publishing.OfferDesk;
import ch.mitenand.publishing.OfferSketch;
import ch.mitenand.publishing.Policies.ChangePolicy;
import ch.mitenand.publishing.SketchFixture;
import ch.mitenand.shared.DelimitedFile;
import ch.mitenand.shared.Language;
import java.lang.reflect.Parameter;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives every command as every role, in the own scope and in a foreign one, and compares what
 * happens with the table {@code rights/commands.csv}. Each command runs in a transaction that is
 * rolled back.
 */
class CommandMatrixTests extends IntegrationTest {

    private static final Map<String, Role> ROLES = new LinkedHashMap<>();

    static {
        ROLES.put("member", Role.ORGANISATION_MEMBER);
        ROLES.put("admin", Role.ORGANISATION_ADMIN);
        ROLES.put("officer", Role.INTEGRATION_OFFICER);
        ROLES.put("coordinator", Role.POOL_COORDINATOR);
        ROLES.put("case lead", Role.CASE_LEAD);
        ROLES.put("canton", Role.CANTON_EDITOR);
        ROLES.put("administrator", Role.ADMINISTRATOR);
    }

    @Autowired private ApplicationContext context;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionTemplate transaction;
    @Autowired private OfferCatalogue catalogue;
    @Autowired private OrganisationDesk organisations;
    @Autowired private OfferDesk offers;
    @Autowired private Invitations invitations;

    private Commands commands;
    private UUID account;
    private UUID other;
    private OrganisationId organisation;
    private OrganisationId foreign;
    private int seat;
    private OfferId offer;

    @BeforeEach
    void target() {
        commands = new Commands(context);
        var people = new DemoActors(jdbc);
        account = people.account(DemoActors.MEMBER_OF_TREFF);
        other = people.account(DemoActors.ADMIN_OF_TREFF);
        organisation =
                OrganisationId.parse(people.organisationOf(DemoActors.ADMIN_OF_TREFF))
                        .orElseThrow();
        foreign =
                new OrganisationId(
                        jdbc.sql("select id from organisation where id <> :id order by id limit 1")
                                .param("id", organisation.id())
                                .query(UUID.class)
                                .single());
        seat =
                jdbc.sql("select bfs from organisation where id = :id")
                        .param("id", organisation.id())
                        .query(Integer.class)
                        .single();
        offer = catalogue.files(organisation).getFirst().id();
    }

    @Test
    void everyCommandIsInTheTable() {
        var listed = new TreeSet<String>();
        table().keySet().forEach(row -> listed.add(row.split(" ")[0]));

        assertThat(listed).isEqualTo(new TreeSet<>(commands.names()));
    }

    @Test
    void everyRoleMayDoWhatTheTableSaysAndNothingElse() {
        var wrong = new ArrayList<String>();
        int given = 0;
        for (var row : table().entrySet()) {
            String nobody = row.getValue().get("signed-in");
            check(wrong, row.getKey(), "signed-in", Set.of(), nobody.equals("all"));
            given++;
            for (var role : ROLES.entrySet()) {
                String cell = row.getValue().get(role.getKey());
                for (boolean own : scopes(role.getValue())) {
                    boolean expected = cell.equals("all") || cell.equals("own") && own;
                    var grants = Set.of(grant(role.getValue(), own));
                    String who = role.getKey() + (own ? " (own scope)" : " (foreign scope)");
                    check(wrong, row.getKey(), who, grants, expected);
                    given++;
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(given).isEqualTo(table().size() * 13);
    }

    private static List<Boolean> scopes(Role role) {
        return role.scopeKind() == ScopeKind.CANTON ? List.of(true) : List.of(true, false);
    }

    private Grant grant(Role role, boolean own) {
        return new Grant(
                role,
                switch (role.scopeKind()) {
                    case ORGANISATION -> (own ? organisation : foreign).toString();
                    case MUNICIPALITY -> Integer.toString(own ? seat : seat == 2546 ? 2581 : 2546);
                    case SOCIAL_REGION -> own ? "Stadt Solothurn" : "Oberer Leberberg";
                    case CANTON -> "";
                });
    }

    private void check(
            List<String> wrong, String row, String who, Set<Grant> grants, boolean expected) {
        boolean allowed = isAllowed(row, new Actor(account, "Test", grants));
        if (allowed != expected) {
            wrong.add(row + " as " + who + (allowed ? " is allowed" : " is denied"));
        }
    }

    private boolean isAllowed(String row, Actor actor) {
        jdbc.sql("delete from throttle where kind in ('inviter', 'invited-address')").update();
        return Boolean.TRUE.equals(
                transaction.execute(status -> {
                    status.setRollbackOnly();
                    String command = row.split(" ")[0];
                    var arguments = arguments(row, actor);
                    try {
                        commands.give(command, arguments);
                        return true;
                    } catch (AccessDeniedException e) {
                        return false;
                    } catch (Throwable e) {
                        // Whatever else goes wrong, it was not the right that was missing.
                        return true;
                    }
                }));
    }

    private Object[] arguments(String row, Actor actor) {
        return Arrays.stream(commands.method(row.split(" ")[0]).getParameters())
                .map(parameter -> argument(row, parameter, actor))
                .toArray();
    }

    private Object argument(String row, Parameter parameter, Actor actor) {
        return switch (parameter.getType().getSimpleName()) {
            case "Actor" -> actor;
            case "OfferId" -> offer;
            case "OrganisationId" -> organisation;
            case "OrganisationForm" -> OrganisationForm.EMPTY;
            case "OfferSketch" -> (OfferSketch) SketchFixture.complete("Rechteprobe");
            case "ChangePolicy" -> ChangePolicy.AT_ONCE;
            case "Language" -> Language.DE;
            case "Role" -> Role.ORGANISATION_MEMBER;
            case "ScopeKind" -> ScopeKind.ORGANISATION;
            case "Grant" -> invited(row);
            case "UUID" -> id(row);
            case "Set" -> Set.of();
            case "byte[]" -> new byte[0];
            case "int" -> row.endsWith(" municipality") ? seat : row.endsWith(" canton") ? 0 : 1;
            case "boolean" -> true;
            case "long" -> report();
            case "String" -> text(parameter.getName());
            default -> throw new IllegalStateException("no example for " + parameter);
        };
    }

    private String text(String name) {
        return switch (name) {
            case "email" -> "rechteprobe@example.ch";
            case "scope" -> organisation.toString();
            case "category" -> "language";
            default -> "Rechteprobe";
        };
    }

    private Grant invited(String row) {
        String scope = Integer.toString(seat);
        return switch (row.split(" ")[1]) {
            case "member" -> new Grant(Role.ORGANISATION_MEMBER, organisation.toString());
            case "officer" -> new Grant(Role.INTEGRATION_OFFICER, scope);
            case "coordinator" -> new Grant(Role.POOL_COORDINATOR, scope);
            default -> new Grant(Role.CANTON_EDITOR, "");
        };
    }

    private UUID id(String row) {
        var admin =
                new Actor(
                        other,
                        "Admin",
                        Set.of(new Grant(Role.ORGANISATION_ADMIN, organisation.toString())));
        return switch (row) {
            case "OrganisationDesk.answerJoin" -> {
                organisations.askToJoin(
                        new Actor(new DemoActors(jdbc).account(DemoActors.CANTON), "Neu", Set.of()),
                        organisation,
                        "Darf ich mitmachen?");
                yield organisations.joinRequests(admin, organisation).getFirst().id();
            }
            case "Invitations.withdraw" -> {
                var grant = new Grant(Role.ORGANISATION_MEMBER, organisation.toString());
                invitations.invite(admin, "probe@example.ch", grant, "Organisation");
                yield invitations
                        .open(admin, ScopeKind.ORGANISATION, organisation.toString())
                        .getFirst()
                        .id();
            }
            default -> other;
        };
    }

    private long report() {
        return jdbc.sql(
                        """
                        insert into error_report (offer_id, text, reported_at)
                        values (:offer, 'Die Zeit stimmt nicht.', :now) returning id\
                        """)
                .param("offer", offer.id())
                .param("now", Timestamp.from(Instant.now()))
                .query(Long.class)
                .single();
    }

    private static Map<String, Map<String, String>> table() {
        var table = new LinkedHashMap<String, Map<String, String>>();
        var columns = new ArrayList<>(List.of("command", "signed-in"));
        columns.addAll(ROLES.keySet());
        for (var row : DelimitedFile.read("rights/commands.csv", columns.toArray(String[]::new))) {
            var cells = new LinkedHashMap<String, String>();
            columns.stream().skip(1).forEach(c -> cells.put(c, row.required(c)));
            table.put(row.required("command"), cells);
        }
        return table;
    }
}
