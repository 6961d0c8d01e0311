package ch.mitenand.database;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.IntegrationTest;
import ch.mitenand.OwnerDatabase;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tables about cases and referrals have policies, and nothing leads past them. */
class RowSecurityTests extends IntegrationTest {

    /** Tables with other names that need policies as well. */
    private static final List<String> FURTHER_TABLES = List.of();

    @Value("${spring.datasource.url}")
    private String databaseUrl;

    private JdbcClient owner;

    @BeforeEach
    void clear() {
        owner = OwnerDatabase.jdbc(databaseUrl);
        drop();
    }

    @AfterEach
    void drop() {
        owner.sql("drop table if exists case_scratch, other_scratch cascade").update();
        owner.sql("drop function if exists definer_scratch").update();
    }

    @Test
    void everyTableAboutCasesHasPolicies() {
        assertThat(withoutPolicies(FURTHER_TABLES)).as("enable row level security").isEmpty();
    }

    @Test
    void nothingReadsWithTheRightsOfTheOwner() {
        assertThat(waysPast()).as("views need security_invoker = true").isEmpty();
    }

    @Test
    void findsATableUntilItHasBothSecurityAndPolicy() {
        run("create table case_scratch (scope text)");
        assertThat(withoutPolicies(FURTHER_TABLES)).containsExactly("case_scratch");

        run("create policy scope on case_scratch using (mitenand_may(scope))");
        assertThat(withoutPolicies(FURTHER_TABLES)).containsExactly("case_scratch");

        run("alter table case_scratch enable row level security");
        assertThat(withoutPolicies(FURTHER_TABLES)).isEmpty();

        run("drop policy scope on case_scratch");
        assertThat(withoutPolicies(FURTHER_TABLES)).containsExactly("case_scratch");
    }

    @Test
    void findsATableThatThePortalOwnsUntilItIsForced() {
        run(
                """
                create table case_scratch (scope text);
                alter table case_scratch enable row level security;
                create policy scope on case_scratch using (mitenand_may(scope));
                alter table case_scratch owner to mitenand_app\
                """);
        assertThat(withoutPolicies(FURTHER_TABLES)).containsExactly("case_scratch");

        run("alter table case_scratch force row level security");
        assertThat(withoutPolicies(FURTHER_TABLES)).isEmpty();
    }

    @Test
    void findsListedTablesAndMissingOnes() {
        run("create table other_scratch (scope text)");

        assertThat(withoutPolicies(List.of("other_scratch", "missing_scratch")))
                .containsExactlyInAnyOrder("other_scratch", "missing_scratch");
    }

    @Test
    void findsViewsAndFunctionsOfTheOwner() {
        run(
                """
                create table case_scratch (scope text);
                create view case_scratch_view as select * from case_scratch;
                create view case_scratch_safe with (security_invoker = true) as select * from case_scratch;
                create materialized view case_scratch_copy as select * from case_scratch;
                create function definer_scratch() returns int language sql security definer return 1\
                """);

        assertThat(waysPast())
                .containsExactlyInAnyOrder(
                        "case_scratch_view", "case_scratch_copy", "definer_scratch");
    }

    private void run(String sql) {
        owner.sql(sql).update();
    }

    private List<String> withoutPolicies(List<String> further) {
        return owner.sql(
                        """
                        with wanted as (
                            select relname as name from pg_class
                            where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
                              and relname ~ '^(case|referral)(_|$)'
                            union
                            select unnest(cast(:further as text[])))
                        select name from wanted
                        left join pg_class c on c.relname = name and c.relnamespace = 'public'::regnamespace
                        where (c.relrowsecurity
                            and (c.relforcerowsecurity or not pg_has_role('mitenand_app', c.relowner, 'MEMBER'))
                            and exists (select from pg_policy p where p.polrelid = c.oid)) is not true\
                        """)
                .param("further", further.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    private List<String> waysPast() {
        return owner.sql(
                        """
                        select relname from pg_class
                        where relnamespace = 'public'::regnamespace
                          and (relkind = 'm' or relkind = 'v' and not (coalesce(reloptions, '{}')
                              && array['security_invoker=true', 'security_invoker=on', 'security_invoker=1']))
                        union all
                        select proname from pg_proc
                        where pronamespace = 'public'::regnamespace and prosecdef\
                        """)
                .query(String.class)
                .list();
    }
}
