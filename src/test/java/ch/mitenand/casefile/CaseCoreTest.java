package ch.mitenand.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.IntegrationTest;
import ch.mitenand.MovableClock;
import ch.mitenand.account.Actor;
import ch.mitenand.account.Grant;
import ch.mitenand.account.Role;
import ch.mitenand.account.RowScope;
import ch.mitenand.organisation.OrganisationFixture;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Cases of Olten, with an officer there and one in Grenchen; both have an account. */
abstract class CaseCoreTest extends IntegrationTest {

    static final Lead OLTEN = new Lead(Role.INTEGRATION_OFFICER, "2581");
    static final Lead GRENCHEN = new Lead(Role.INTEGRATION_OFFICER, "2546");
    static final Lead REGION = new Lead(Role.CASE_LEAD, CaseFixture.REGION);
    static final String WHY = "Umzug auf den ersten Mai.";

    @Autowired ApplicationContext context;
    @Autowired JdbcClient jdbc;
    @Autowired MovableClock clock;
    @Autowired TransactionTemplate transaction;
    @Autowired RowScope scope;
    @Autowired CaseDesk desk;

    CaseFixture cases;
    OrganisationFixture accounts;
    Actor officer;
    Actor twin;

    @BeforeEach
    void offices() {
        cases = new CaseFixture(context);
        accounts = new OrganisationFixture(context);
        officer = accounts.person("Nora Prüf", grant(OLTEN));
        twin = accounts.person("Nils Zwilling", grant(GRENCHEN));
    }

    @AfterEach
    void tidy() {
        clock.comeBack();
        removeNewcomers();
        cases.remove();
        accounts.remove();
    }

    private void removeNewcomers() {
        for (var account : List.of(officer.account(), twin.account())) {
            cases.owner()
                    .sql(
                            """
                            delete from case_newcomer where id in
                                (select newcomer_id from case_newcomer_access where account_id = :id)
                                or contact = 'pruef-zuzug'\
                            """)
                    .param("id", account)
                    .update();
            cases.owner()
                    .sql("delete from case_newcomer_access where account_id = :id")
                    .param("id", account)
                    .update();
        }
    }

    static Grant grant(Lead lead) {
        return new Grant(lead.role(), lead.scope());
    }

    /** A case of Olten that was put into a state without its way there. */
    CaseId in(CaseState state) {
        return put(cases.open(officer), state);
    }

    CaseId put(CaseId id, CaseState state) {
        cases.owner()
                .sql(
                        """
                        update case_file set state = :state, follow_up_ends = :ends, closed_for = :why where id = :id\
                        """)
                .param("state", state.name())
                .param("ends", state == CaseState.FOLLOW_UP ? today().plusMonths(6) : null)
                .param("why", state.isOpen() ? null : CloseReason.MANAGES_ALONE.name())
                .param("id", id.id())
                .update();
        return id;
    }

    /** Makes a case as old as if everything had happened on a day. */
    void backdate(CaseId id, LocalDate day) {
        cases.owner()
                .sql("update case_file set opened_on = :day, since = :day where id = :id")
                .param("day", day)
                .param("id", id.id())
                .update();
    }

    /** Offers a case of Olten to somebody and gives the transfer. */
    UUID offered(CaseId id, Lead to, boolean withNotes) {
        CaseFixture.done(desk.offerTransfer(officer, id, to, true, withNotes, WHY));
        return desk.transfer(officer, id).orElseThrow().id();
    }

    CaseDraft draft(Lead lead, String firstName, String surname, String external) {
        var p = cases.person(lead);
        var person =
                new CasePerson(
                        firstName,
                        surname,
                        p.birthYear(),
                        p.bfs(),
                        p.contact(),
                        p.mailLanguage(),
                        p.languages(),
                        p.oral(),
                        p.written(),
                        false);
        return new CaseDraft(lead, CaseBasis.OWN_WISH, external, person);
    }

    static CaseDesk.Filter all(String text) {
        return new CaseDesk.Filter(text, Set.of(CaseState.values()), 1);
    }

    /** Everything that the database holds of a case, but the record of accesses. */
    List<String> everythingOf(CaseId id) {
        var rows = new ArrayList<String>();
        rows.addAll(rows("case_file", "id", id));
        for (String table : List.of("case_step", "case_step_words", "case_note", "case_transfer")) {
            rows.addAll(rows(table, "case_id", id));
        }
        return rows;
    }

    List<String> rows(String table, String column, CaseId id) {
        return cases.owner()
                .sql(
                        "select to_jsonb(t)::text from %s t where %s = :id order by 1"
                                .formatted(table, column))
                .param("id", id.id())
                .query(String.class)
                .list();
    }

    static String no(CaseOutcome outcome) {
        assertThat(outcome).isInstanceOf(CaseOutcome.No.class);
        return ((CaseOutcome.No) outcome).sentence();
    }

    /** What both give when they begin at the same moment; an exception counts as an answer. */
    static List<Object> together(Callable<?> one, Callable<?> other)
            throws InterruptedException, ExecutionException {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var results = new ArrayList<Object>();
            for (var done : threads.invokeAll(List.of(at(start, one), at(start, other)))) {
                results.add(done.get());
            }
            return results;
        }
    }

    private static Callable<Object> at(CyclicBarrier start, Callable<?> action) {
        return () -> {
            start.await(10, TimeUnit.SECONDS);
            return answer(action);
        };
    }

    private static Object answer(Callable<?> action) throws Exception {
        try {
            return action.call();
        } catch (RuntimeException e) {
            return e;
        }
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Does something in a transaction with the scope of an actor; null for none. */
    <T> @Nullable T as(@Nullable Actor actor, Supplier<T> work) {
        return transaction.execute(_ -> {
            if (actor != null) {
                scope.enter(actor);
            }
            return work.get();
        });
    }
}
