package ch.mitenand.casefile;

import ch.mitenand.account.RowScope;
import ch.mitenand.casefile.AssessmentForm.Question;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The versions of the form; the first one comes with the portal. */
@Component
class AssessmentForms {

    private static final TypeReference<List<Question>> QUESTIONS = new TypeReference<>() {};
    private static final String FIRST = "casefile/short-assessment.json";
    private static final LocalDate ALWAYS = LocalDate.of(2020, 1, 1);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final RowScope scope;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AssessmentForms(
            JdbcClient jdbc,
            JsonMapper json,
            RowScope scope,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.scope = scope;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Puts the first version into an empty table. */
    @EventListener(ApplicationReadyEvent.class)
    void started() {
        transaction.executeWithoutResult(_ -> {
            scope.enterPortal();
            lock();
            if (all().isEmpty()) {
                add(1, ALWAYS, first(), null);
            }
        });
    }

    /** The questions that come with the portal. */
    List<Question> first() {
        try (var in = new ClassPathResource(FIRST).getInputStream()) {
            return json.readValue(in, QUESTIONS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All versions, latest first. */
    List<AssessmentForm> all() {
        return jdbc.sql("select * from case_assessment_form order by version desc")
                .query(this::form)
                .list();
    }

    /** The latest version that is valid on a day. */
    Optional<AssessmentForm> on(LocalDate day) {
        return jdbc.sql(
                        "select * from case_assessment_form where valid_from <= :day order by version desc limit 1")
                .param("day", day)
                .query(this::form)
                .optional();
    }

    /** A version, which is there because an assessment has it. */
    AssessmentForm version(int version) {
        return jdbc.sql("select * from case_assessment_form where version = :version")
                .param("version", version)
                .query(this::form)
                .single();
    }

    /** Lets one after the other publish. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('case_assessment_form', 0))")
                .query((_, _) -> "")
                .list();
    }

    void add(int version, LocalDate validFrom, List<Question> questions, @Nullable UUID by) {
        jdbc.sql(
                        """
                        insert into case_assessment_form (version, valid_from, questions, published_at, published_by)
                        values (:version, :from, :questions, :now, :by)\
                        """)
                .param("version", version)
                .param("from", validFrom)
                .param("questions", json.writeValueAsString(questions))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    private AssessmentForm form(ResultSet row, int number) throws SQLException {
        return new AssessmentForm(
                row.getInt("version"),
                row.getObject("valid_from", LocalDate.class),
                json.readValue(row.getString("questions"), QUESTIONS));
    }
}
