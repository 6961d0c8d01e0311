package ch.mitenand.demo;

import ch.mitenand.care.ClaimState;
import ch.mitenand.care.CourseKind;
import ch.mitenand.care.ExpenseKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Loads what an invented pool does for its volunteers: courses, expenses, recognition. */
@Component
class DemoCare {

    private final JdbcClient jdbc;
    private final DemoTables tables;

    DemoCare(JdbcClient jdbc, DemoTables tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    /** Loads what there is for one pool; its volunteers and their meetings have to be there. */
    void load(YamlNode node) {
        var pool = DemoTables.uuid("pool", node.text("pool"));
        var coordinator = tables.account(node.required("coordinator"));
        debtor(pool, node.required("debtor"));
        node.list("payees").forEach(this::payee);
        node.list("courses").forEach(course -> course(pool, coordinator, course));
        node.list("claims").forEach(claim -> claim(pool, coordinator, claim));
        recognition(pool, coordinator, node.required("recognition"));
    }

    private void debtor(UUID pool, YamlNode node) {
        account(
                        """
                        insert into care_debtor
                            (pool_id, iban, holder, street, house, postal_code, town, country, changed_at)
                        values (:id, :iban, :holder, :street, :house, :code, :town, 'CH', :at)\
                        """,
                        node)
                .param("id", pool)
                .update();
    }

    private void payee(YamlNode node) {
        account(
                        """
                        insert into care_payee
                            (mentor_id, iban, holder, street, house, postal_code, town, country, changed_at)
                        values (:id, :iban, :holder, :street, :house, :code, :town, 'CH', :at)\
                        """,
                        node)
                .param("id", mentor(node))
                .update();
    }

    private StatementSpec account(String sql, YamlNode node) {
        return jdbc.sql(sql)
                .param("iban", node.text("iban"))
                .param("holder", node.text("holder"))
                .param("street", node.text("street"))
                .param("house", node.text("house"))
                .param("code", node.text("postalCode"))
                .param("town", node.text("town"))
                .param("at", tables.at(60, DemoTables.EVENING, 0));
    }

    private void course(UUID pool, UUID coordinator, YamlNode node) {
        int daysAgo = node.integer("daysAgo");
        var id = DemoTables.uuid("course", node.text("title"));
        jdbc.sql(
                        """
                        insert into care_course (id, pool_id, title, kind, day, starts, ends, place, seats, planned_by,
                            planned_at)
                        values (:id, :pool, :title, :kind, :day, :starts, :ends, :place, :seats, :by, :at)\
                        """)
                .param("id", id)
                .param("pool", pool)
                .param("title", node.text("title"))
                .param("kind", node.required("kind").constant(CourseKind.class).name())
                .param("day", tables.day(daysAgo))
                .param("starts", LocalTime.parse(node.text("from")))
                .param("ends", LocalTime.parse(node.text("to")))
                .param("place", node.text("place"))
                .param("seats", node.integer("seats"))
                .param("by", coordinator)
                .param("at", tables.at(Math.max(0, daysAgo) + 30, DemoTables.OFFICE, 0))
                .update();
        for (var mentor : node.list("present")) {
            jdbc.sql(
                            """
                            insert into care_attendance (course_id, mentor_id, entered_by, entered_at)
                            values (:course, :mentor, :by, :at)\
                            """)
                    .param("course", id)
                    .param("mentor", tables.person("mentor", mentor))
                    .param("by", coordinator)
                    .param("at", tables.at(daysAgo, DemoTables.EVENING, 0))
                    .update();
        }
    }

    private void claim(UUID pool, UUID coordinator, YamlNode node) {
        var state = node.required("state").constant(ClaimState.class);
        boolean decided = state == ClaimState.APPROVED;
        var mentor = mentor(node);
        var claimant = accountOf(mentor);
        var id = DemoTables.uuid("claim", node.text("mentor") + " " + node.integer("daysAgo"));
        var submitted = tables.at(node.integer("daysAgo"), DemoTables.EVENING, 0);
        var approved =
                decided ? tables.at(node.integer("decidedDaysAgo"), DemoTables.OFFICE, 0) : null;
        jdbc.sql(
                        """
                        insert into care_claim
                            (id, mentor_id, pool_id, state, state_since, claimant_account, decided_by)
                        values (:id, :mentor, :pool, :state, :since, :claimant, :by)\
                        """)
                .param("id", id)
                .param("mentor", mentor)
                .param("pool", pool)
                .param("state", state.name())
                .param("since", approved == null ? submitted : approved)
                .param("claimant", claimant)
                .param("by", decided ? coordinator : null)
                .update();
        node.list("lines").forEach(line -> line(id, line));
        step(id, "SUBMIT", ClaimState.SUBMITTED, claimant, submitted);
        if (approved != null) {
            step(id, "APPROVE", ClaimState.APPROVED, coordinator, approved);
        }
    }

    private @Nullable UUID accountOf(UUID mentor) {
        return jdbc.sql("select account_id from mentor where id = :id and account_id is not null")
                .param("id", mentor)
                .query(UUID.class)
                .optional()
                .orElse(null);
    }

    private void line(UUID claim, YamlNode node) {
        int daysAgo = node.integer("daysAgo");
        Integer tenths = node.optionalInteger("tenths");
        int rate = tenths == null ? 0 : node.integer("rate");
        // Half a rappen is rounded up, as with typed kilometres.
        int rappen = tenths == null ? node.integer("rappen") : (tenths * rate + 5) / 10;
        jdbc.sql(
                        """
                        insert into care_claim_line (id, claim_id, day, kind, rappen, tenths, rate, note)
                        values (:id, :claim, :day, :kind, :rappen, :tenths, :rate, :note)\
                        """)
                .param("id", DemoTables.uuid("claim line", claim + " " + daysAgo))
                .param("claim", claim)
                .param("day", tables.day(daysAgo))
                .param("kind", node.required("kind").constant(ExpenseKind.class).name())
                .param("rappen", rappen)
                .param("tenths", tenths == null ? 0 : tenths)
                .param("rate", rate)
                .param("note", node.text("note"))
                .update();
    }

    private void step(
            UUID claim, String command, ClaimState to, @Nullable UUID account, OffsetDateTime at) {
        jdbc.sql(
                        """
                        insert into care_claim_step (claim_id, command, to_state, account_id, at)
                        values (:claim, :command, :to, :account, :at)\
                        """)
                .param("claim", claim)
                .param("command", command)
                .param("to", to.name())
                .param("account", account)
                .param("at", at)
                .update();
    }

    /** The rule, and the recognition of last year for whoever has enough hours by the meetings. */
    private void recognition(UUID pool, UUID coordinator, YamlNode node) {
        int year = tables.today().getYear() - 1;
        var from = LocalDate.of(year, 1, 1);
        var at = tables.at(20, DemoTables.OFFICE, 0);
        int hours = node.integer("hours");
        int rappen = node.integer("rappen");
        jdbc.sql(
                        "insert into care_recognition_rule values (:pool, :from, :hours, :rappen, :by, :at)")
                .param("pool", pool)
                .param("from", from)
                .param("hours", hours)
                .param("rappen", rappen)
                .param("by", coordinator)
                .param("at", at)
                .update();
        jdbc.sql(
                        """
                        insert into care_recognition
                            (id, pool_id, mentor_id, year, minutes, rappen, credited_by, credited_at)
                        select gen_random_uuid(), :pool, m.mentor_id, :year, sum(g.minutes), :rappen, :by, :at
                        from meeting g join mentorship m on m.id = g.mentorship_id
                        where m.pool_id = :pool and extract(year from g.on_day) = :year
                        group by m.mentor_id having sum(g.minutes) >= :hours * 60\
                        """)
                .param("pool", pool)
                .param("year", year)
                .param("rappen", rappen)
                .param("by", coordinator)
                .param("at", at)
                .param("hours", hours)
                .update();
    }

    private UUID mentor(YamlNode node) {
        return tables.person("mentor", node.required("mentor"));
    }
}
