package ch.mitenand.demo;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Grant;
import ch.mitenand.account.Role;
import ch.mitenand.account.RowScope;
import ch.mitenand.casefile.Newcomers;
import ch.mitenand.shared.Language;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads invented cases, their referrals and newcomers where there is no case at all. It works
 * through the desks, as the demo accounts; nobody is told.
 */
@Component
class DemoCases {

    private static final Logger log = LoggerFactory.getLogger(DemoCases.class);
    private static final String FILE = "demo/cases.yaml";
    private static final String OFFICER = "ib@olten.example.ch";
    private static final int OLTEN = 2581;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final RowScope scope;
    private final DemoTables tables;
    private final DemoCaseLife lives;
    private final DemoReferrals referrals;
    private final Newcomers newcomers;
    private final boolean wanted;

    DemoCases(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            RowScope scope,
            DemoTables tables,
            DemoCaseLife lives,
            DemoReferrals referrals,
            Newcomers newcomers,
            @Value("${mitenand.demo}") String demo) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.scope = scope;
        this.tables = tables;
        this.lives = lives;
        this.referrals = referrals;
        this.newcomers = newcomers;
        this.wanted = !demo.equals("none");
    }

    /**
     * Last of all, because the form of the short assessment is there only when the portal is ready.
     */
    @EventListener
    void ready(AvailabilityChangeEvent<ReadinessState> event) {
        if (!wanted || event.getState() != ReadinessState.ACCEPTING_TRAFFIC) {
            return;
        }
        try {
            transaction.executeWithoutResult(_ -> ensure());
        } catch (RuntimeException e) {
            // a portal without demo cases is better than none
            log.error("Die Fälle der Demo konnten nicht geladen werden.", e);
        }
    }

    /** Loads everything once; the demo accounts and pools have to be there. */
    void ensure() {
        scope.enterPortal();
        if (jdbc.sql("select exists (select from case_file)").query(Boolean.class).single()) {
            return;
        }
        var root = YamlNode.read(FILE);
        var people = new HashMap<String, Actor>();
        root.list("cases").forEach(node -> caseFile(node, people));
        var officer = actor(OFFICER, people);
        root.list("newcomers").forEach(node -> newcomer(officer, node));
        tellNobody();
    }

    private void caseFile(YamlNode node, Map<String, Actor> people) {
        var lead = actor(node.text("lead"), people);
        var id = lives.load(lead, node);
        referrals.load(lead, id, node, email -> actor(email, people));
        scope.enterPortal();
        lives.date(id, node);
    }

    private Actor actor(String email, Map<String, Actor> people) {
        return people.computeIfAbsent(email, this::actor);
    }

    private Actor actor(String email) {
        return jdbc.sql("select id, display_name from account where email = :email")
                .param("email", email)
                .query((row, _) -> {
                    var id = row.getObject("id", java.util.UUID.class);
                    var grants = new HashSet<Grant>();
                    jdbc.sql("select role, scope from account_grant where account_id = :id")
                            .param("id", id)
                            .query((grant, _) ->
                                    grants.add(
                                            new Grant(
                                                    Role.valueOf(grant.getString("role")),
                                                    grant.getString("scope"))))
                            .list();
                    return new Actor(id, row.getString("display_name"), grants);
                })
                .single();
    }

    private void newcomer(Actor officer, YamlNode node) {
        String firstName = node.text("firstName");
        String surname = node.text("surname");
        var language = Language.ofTag(node.text("language")).orElse(Language.DE);
        newcomers
                .add(
                        officer,
                        OLTEN,
                        firstName,
                        surname,
                        ago(node, "arrivedDaysAgo"),
                        language,
                        Objects.requireNonNullElse(node.optionalText("contact"), ""))
                .ifPresent(fault -> {
                    throw node.fault(fault);
                });
        var state = node.optional("state");
        if (state != null) {
            var id =
                    newcomers.of(officer).stream()
                            .filter(n ->
                                    n.firstName().equals(firstName) && n.surname().equals(surname))
                            .findFirst()
                            .orElseThrow()
                            .id();
            newcomers
                    .set(officer, id, state.constant(Newcomers.State.class), ago(node, "daysAgo"))
                    .ifPresent(fault -> {
                        throw node.fault(fault);
                    });
        }
    }

    private LocalDate ago(YamlNode node, String field) {
        return tables.day(node.integer(field));
    }

    /** The mails that were written in this transaction. */
    private void tellNobody() {
        jdbc.sql("delete from outgoing_mail where xmin = pg_current_xact_id()::xid").update();
    }
}
