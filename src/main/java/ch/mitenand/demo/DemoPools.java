package ch.mitenand.demo;

import ch.mitenand.mentoring.FactKind;
import ch.mitenand.mentoring.PersonDetails;
import ch.mitenand.region.Regions;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Loads invented pools with their volunteers, mentees, mentorships and expenses where there is no
 * pool at all. It writes what happened long ago, which no command of the portal can do, and tells
 * nobody: hence its own SQL.
 */
@Component
class DemoPools {

    private static final String FILE = "demo/pools.yaml";

    private final Regions regions;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final DemoTables tables;
    private final DemoMentorships mentorships;
    private final DemoCare care;

    DemoPools(
            Regions regions,
            JdbcClient jdbc,
            JsonMapper json,
            DemoTables tables,
            DemoMentorships mentorships,
            DemoCare care) {
        this.regions = regions;
        this.jdbc = jdbc;
        this.json = json;
        this.tables = tables;
        this.mentorships = mentorships;
        this.care = care;
    }

    /** Loads everything once; the demo accounts have to be there. Call it in a transaction. */
    void ensure() {
        if (jdbc.sql("select exists (select from pool)").query(Boolean.class).single()) {
            return;
        }
        var root = YamlNode.read(FILE);
        root.list("pools").forEach(this::pool);
        root.list("openings").forEach(this::opening);
        root.list("mentorships").forEach(mentorships::load);
        root.list("care").forEach(care::load);
    }

    private void pool(YamlNode node) {
        var pool = poolId(node.text("key"));
        var coordinator = tables.account(node.required("coordinator"));
        jdbc.sql(
                        """
                        insert into pool (id, name, email, phone, demo, founded_at)
                        values (:id, :name, :email, :phone, true, :at)\
                        """)
                .param("id", pool)
                .param("name", node.text("name"))
                .param("email", node.text("email"))
                .param("phone", node.text("phone"))
                .param("at", tables.at(node.integer("foundedDaysAgo"), DemoTables.OFFICE, 0))
                .update();
        for (var bfs : node.list("municipalities")) {
            jdbc.sql("insert into pool_municipality (bfs, pool_id) values (:bfs, :pool)")
                    .param("bfs", bfs.integer())
                    .param("pool", pool)
                    .update();
        }
        node.list("mentors").forEach(mentor -> mentor(pool, coordinator, mentor));
        node.list("mentees").forEach(mentee -> mentee(pool, mentee));
    }

    private void mentor(UUID pool, UUID coordinator, YamlNode node) {
        var person = new DemoPerson(node, regions, tables.today());
        var id = DemoTables.uuid("mentor", person.email());
        var applied = tables.at(node.integer("appliedDaysAgo"), DemoTables.EVENING, 0);
        bind(
                        """
                        insert into mentor (id, pool_id, account_id, first_name, last_name, email, phone, language,
                            birth_year, bfs, postal_code, locality, offer, applied_at, email_confirmed_at, demo)
                        values (:id, :pool, :account, :first, :last, :email, :phone, :language, :year, :bfs, :code,
                            :locality, :offer, :applied, :applied, true)\
                        """,
                        person.details())
                .param("id", id)
                .param("pool", pool)
                .param(
                        "account",
                        node.flag("account") ? tables.account(node.required("email")) : null)
                .param("offer", json.writeValueAsString(person.offer()))
                .param("applied", applied)
                .update();
        int order = 0;
        for (var fact : node.list("facts")) {
            fact(id, coordinator, fact, order++);
        }
    }

    private void fact(UUID mentor, UUID coordinator, YamlNode node, int order) {
        int daysAgo = node.integer("daysAgo");
        jdbc.sql(
                        """
                        insert into mentor_fact
                            (id, mentor_id, kind, on_day, until_day, waived, reason, recorded_by, recorded_at)
                        values (:id, :mentor, :kind, :on, :until, :waived, :reason, :by, :at)\
                        """)
                .param("id", UUID.randomUUID())
                .param("mentor", mentor)
                .param("kind", node.required("kind").constant(FactKind.class).name())
                .param("on", tables.today().minusDays(daysAgo))
                .param("until", until(node))
                .param("waived", node.flag("waived"))
                .param("reason", text(node, "reason"))
                .param("by", coordinator)
                .param("at", tables.at(daysAgo, DemoTables.OFFICE, order))
                .update();
    }

    private @Nullable LocalDate until(YamlNode node) {
        Integer days = node.optionalInteger("endsInDays");
        return days == null ? null : tables.today().plusDays(days);
    }

    private void mentee(UUID pool, YamlNode node) {
        var person = new DemoPerson(node, regions, tables.today());
        boolean left = node.optional("left") != null;
        boolean urgent = node.optional("urgent") != null;
        var asked = tables.today().minusDays(node.integer("askedDaysAgo"));
        bind(
                        """
                        insert into mentee (id, pool_id, first_name, last_name, email, phone, language, birth_year,
                            bfs, postal_code, locality, need, urgent, urgent_reason, asked_on, left_on, left_reason,
                            email_confirmed_at, demo)
                        values (:id, :pool, :first, :last, :email, :phone, :language, :year, :bfs, :code, :locality,
                            :need, :urgent, :why, :asked, :left, :leftWhy, :asked, true)\
                        """,
                        person.details())
                .param("id", DemoTables.uuid("mentee", person.email()))
                .param("pool", pool)
                .param("need", json.writeValueAsString(person.need()))
                .param("urgent", urgent)
                .param("why", text(node, "urgent"))
                .param("asked", asked)
                .param("left", left ? tables.today().minusWeeks(2) : null)
                .param("leftWhy", text(node, "left"))
                .update();
    }

    private void opening(YamlNode node) {
        jdbc.sql(
                        """
                        insert into pool_opening (id, asking, asked, asked_by, asked_at, agreed_by, agreed_at)
                        values (:id, :asking, :asked, :askedBy, :askedAt, :agreedBy, :agreedAt)\
                        """)
                .param("id", UUID.randomUUID())
                .param("asking", poolId(node.text("asking")))
                .param("asked", poolId(node.text("asked")))
                .param("askedBy", tables.account(node.required("askedBy")))
                .param("askedAt", tables.at(node.integer("askedDaysAgo"), DemoTables.OFFICE, 0))
                .param("agreedBy", tables.account(node.required("agreedBy")))
                .param("agreedAt", tables.at(node.integer("agreedDaysAgo"), DemoTables.OFFICE, 0))
                .update();
    }

    private StatementSpec bind(String sql, PersonDetails person) {
        return jdbc.sql(sql)
                .param("first", person.firstName())
                .param("last", person.lastName())
                .param("email", person.email())
                .param("phone", person.phone())
                .param("language", person.language().tag())
                .param("year", person.birthYear())
                .param("bfs", person.bfs())
                .param("code", person.postalCode())
                .param("locality", person.locality());
    }

    private static String text(YamlNode node, String field) {
        String text = node.optionalText(field);
        return text == null ? "" : text;
    }

    private static UUID poolId(String key) {
        return DemoTables.uuid("pool", key);
    }
}
