package ch.mitenand.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Role;
import ch.mitenand.shared.Language;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** What the database itself keeps from a foreign scope, whatever a service forgets. */
class CasePolicyTests extends CaseCoreTest {

    private static final Map<String, String> BY_CASE = new LinkedHashMap<>();

    static {
        BY_CASE.put("case_file", "id");
        for (String table :
                List.of(
                        "case_step",
                        "case_step_words",
                        "case_note",
                        "case_transfer",
                        "case_access",
                        "case_newcomer")) {
            BY_CASE.put(table, "case_id");
        }
    }

    @Autowired private Newcomers newcomers;

    private CaseId id;

    @BeforeEach
    void aCaseWithRowsInAllTables() {
        assertThat(
                        newcomers.add(
                                officer,
                                2581,
                                "Policy",
                                "Prüfzuzug",
                                today(),
                                Language.TI,
                                "pruef-zuzug"))
                .isEmpty();
        var newcomer =
                newcomers.of(officer).stream()
                        .filter(n -> n.surname().equals("Prüfzuzug"))
                        .findFirst()
                        .orElseThrow();
        id =
                cases.track(
                        CaseFixture.done(
                                        newcomers.openCase(
                                                officer, newcomer.id(), CaseBasis.INCREASED_NEED))
                                .id());
        CaseFixture.done(desk.note(officer, id, "Geheim."));
        offered(id, REGION, false);
    }

    @Test
    void ownScopeAndThePortalSeeRowsInEveryTable() {
        for (var table : BY_CASE.entrySet()) {
            assertThat(seen(officer, table)).as(table.getKey()).isPositive();
            long all = cases.asPortal(() -> count(table));
            assertThat(all).as(table.getKey()).isPositive();
        }
    }

    @Test
    void foreignAndMissingScopesSeeChangeAndDeleteNothing() {
        for (var stranger : strangers()) {
            for (var table : BY_CASE.entrySet()) {
                String where = " where %s = '%s'".formatted(table.getValue(), id);
                String name =
                        table.getKey() + " as " + (stranger == null ? "nobody" : stranger.grants());
                assertThat(seen(stranger, table)).as(name).isZero();
                assertThat(run(stranger, "delete from " + table.getKey() + where))
                        .as(name)
                        .isZero();
                assertThat(
                                run(
                                        stranger,
                                        "update %s set %s = %s"
                                                        .formatted(
                                                                table.getKey(),
                                                                table.getValue(),
                                                                table.getValue())
                                                + where))
                        .as(name)
                        .isZero();
            }
        }
    }

    @Test
    void foreignScopesInsertNothing() {
        for (var stranger : strangers()) {
            for (String insert : inserts()) {
                assertThatExceptionOfType(DataAccessException.class)
                        .as(insert)
                        .isThrownBy(() -> run(stranger, insert))
                        .havingRootCause()
                        .withMessageContaining("row-level security");
            }
        }
    }

    @Test
    void receiverOfATransferSeesTheTransferAndNothingElse() {
        var receiver = CaseFixture.caseLead(CaseFixture.REGION);
        for (var table : BY_CASE.entrySet()) {
            long expected = table.getKey().equals("case_transfer") ? 1 : 0;
            assertThat(seen(receiver, table)).as(table.getKey()).isEqualTo(expected);
        }
    }

    @Test
    void leadDoesNotGiveACaseAwayByItself() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() ->
                        run(
                                officer,
                                "update case_file set lead_scope = '2546' where id = '%s'"
                                        .formatted(id)));
    }

    @Test
    void recordIsNotChangedNotEvenByThePortal() {
        String where = " where case_id = '%s'".formatted(id);
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> portal("update case_step set reason = 'anders'" + where));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> portal("update case_step set by_name = 'jemand'" + where));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() ->
                        portal("update case_step set by_name = 'jemand', reason = ''" + where));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> portal("update case_step set reason = ''" + where));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> portal("update case_step_words set reason = 'anders'" + where));
        assertThat(portal("delete from case_step_words" + where)).isPositive();
        assertThat(portal("update case_access set what = 'READ'" + where)).isZero();
        assertThat(run(officer, "delete from case_access" + where)).isZero();
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() ->
                        cases.owner().sql("update case_access set what = 'READ'" + where).update());
    }

    @Test
    void databaseKeepsThePersonOutOfARetiredCase() {
        put(id, CaseState.CLOSED);
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() ->
                        portal(
                                "update case_file set state = 'RETIRED' where id = '%s'"
                                        .formatted(id)));
    }

    private List<@Nullable Actor> strangers() {
        return Arrays.asList(
                null,
                twin,
                CaseFixture.caseLead(CaseFixture.OTHER_REGION),
                CaseFixture.actor("Kanton", Role.CANTON_EDITOR, ""),
                CaseFixture.actor("Verwaltung", Role.ADMINISTRATOR, ""),
                CaseFixture.actor("Pool", Role.POOL_COORDINATOR, "2581"),
                CaseFixture.actor("Verein", Role.ORGANISATION_ADMIN, UUID.randomUUID().toString()),
                new Actor(UUID.randomUUID(), "Niemand", Set.of()));
    }

    private List<String> inserts() {
        return List.of(
                """
                insert into case_file (id, number, external_number, lead_role, lead_scope, basis, state, since, opened_on,
                    first_name, surname, bfs, contact, mail_language, languages, invited_yearly, changed_at)
                values (gen_random_uuid(), 'F-2000-9999', '', 'INTEGRATION_OFFICER', '2581', 'OWN_WISH', 'OPENED',
                    current_date, current_date, 'Fremd', 'Fremd', 2581, '', 'de', '{}', false, now())\
                """,
                """
                insert into case_step (case_id, lead_role, lead_scope, at, by_name, command, from_state, to_state, reason)
                values ('%s', 'INTEGRATION_OFFICER', '2581', now(), 'Fremd', 'CLOSE', 'OPENED', 'CLOSED', '')\
                """
                        .formatted(id),
                """
                insert into case_step_words (step_id, case_id, lead_role, lead_scope, reason)
                values (1, '%s', 'INTEGRATION_OFFICER', '2581', 'x')\
                """
                        .formatted(id),
                """
                insert into case_note (id, case_id, lead_role, lead_scope, at, account_id, by_name, text)
                values (gen_random_uuid(), '%s', 'INTEGRATION_OFFICER', '2581', now(), gen_random_uuid(), 'Fremd', 'x')\
                """
                        .formatted(id),
                """
                insert into case_transfer (id, case_id, number, from_role, from_scope, to_role, to_scope, with_notes,
                    reason, offered_on, offered_by, state, answered_at)
                values (gen_random_uuid(), '%s', 'F-2000-9999', 'INTEGRATION_OFFICER', '2581', 'INTEGRATION_OFFICER',
                    '2601', true, 'x', current_date, gen_random_uuid(), 'REFUSED', now())\
                """
                        .formatted(id),
                """
                insert into case_newcomer (id, bfs, first_name, surname, arrived_on, language, contact, digest, state,
                    changed_at)
                values (gen_random_uuid(), 2581, 'Fremd', 'Fremd', current_date, 'de', 'pruef-zuzug', 'fremd', 'TO_INVITE',
                    now())\
                """);
    }

    private long seen(@Nullable Actor actor, Map.Entry<String, String> table) {
        Long found = as(actor, () -> count(table));
        return found == null ? -1 : found;
    }

    private long count(Map.Entry<String, String> table) {
        return jdbc.sql(
                        "select count(*) from %s where %s = '%s'"
                                .formatted(table.getKey(), table.getValue(), id))
                .query(Long.class)
                .single();
    }

    private int run(@Nullable Actor actor, String sql) {
        Integer rows = as(actor, () -> jdbc.sql(sql).update());
        return rows == null ? -1 : rows;
    }

    private int portal(String sql) {
        return cases.asPortal(() -> jdbc.sql(sql).update());
    }
}
