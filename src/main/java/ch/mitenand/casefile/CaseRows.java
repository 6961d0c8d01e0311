package ch.mitenand.casefile;

import ch.mitenand.shared.Language;
import ch.mitenand.shared.LanguageLevel;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes cases; the policies of the database leave only those of the scope. */
@Component
class CaseRows {

    private static final String SELECT = "select * from case_file ";
    private static final int PAGE_SIZE = 50;

    /** Open cases, or those in the chosen states, whose names or numbers contain the text. */
    private static final String MATCHING =
            """
            where state = any (:states) and lead = any (:scopes)
              and (:text = '' or first_name || ' ' || surname || ' ' || number || ' ' || external_number
                  ilike '%' || :text || '%' escape '!')
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A new case, opened today. */
    CaseId add(CaseDraft draft) {
        var id = CaseId.create();
        var today = LocalDate.now(clock);
        long count = jdbc.sql("select nextval('case_number')").query(Long.class).single();
        person(
                        jdbc.sql(
                                """
                                insert into case_file (id, number, external_number, lead_role, lead_scope, basis, state,
                                    since, opened_on, first_name, surname, birth_year, bfs, contact, mail_language,
                                    languages, oral, written, invited_yearly, changed_at)
                                values (:id, :number, :external, :role, :scope, :basis, 'OPENED', :today, :today,
                                    :firstName, :surname, :birthYear, :bfs, :contact, :mailLanguage, :languages,
                                    :oral, :written, :yearly, :now)\
                                """),
                        draft)
                .param("id", id.id())
                .param("number", "F-%d-%04d".formatted(today.getYear(), count))
                .param("role", draft.lead().role().name())
                .param("scope", draft.lead().scope())
                .param("today", today)
                .update();
        return id;
    }

    Optional<CaseFile> find(CaseId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.id())
                .query(CaseReader::read)
                .optional();
    }

    List<CaseFile> all(Collection<CaseId> ids) {
        return jdbc.sql(SELECT + "where id = any (cast(:ids as uuid[]))")
                .param("ids", ids.stream().map(CaseId::toString).toArray(String[]::new))
                .query(CaseReader::read)
                .list();
    }

    /** The same with its row locked. */
    Optional<CaseFile> lock(CaseId id) {
        return jdbc.sql(SELECT + "where id = :id for update")
                .param("id", id.id())
                .query(CaseReader::read)
                .optional();
    }

    CaseDesk.Page page(List<Lead> leads, CaseDesk.Filter filter) {
        long total =
                matching("select count(*) from case_file ", leads, filter, "")
                        .query(Long.class)
                        .single();
        var cases =
                matching(
                                SELECT,
                                leads,
                                filter,
                                " order by changed_at desc, id limit :size offset :offset")
                        .param("size", PAGE_SIZE)
                        .param("offset", (long) (Math.max(filter.page(), 1) - 1) * PAGE_SIZE)
                        .query(CaseReader::read)
                        .list();
        return new CaseDesk.Page(cases, total);
    }

    private JdbcClient.StatementSpec matching(
            String select, List<Lead> leads, CaseDesk.Filter filter, String order) {
        var states =
                filter.states().isEmpty()
                        ? Arrays.stream(CaseState.values()).filter(CaseState::isOpen)
                        : filter.states().stream();
        return jdbc.sql(select + MATCHING + order)
                .param("states", states.map(Enum::name).toArray(String[]::new))
                .param("scopes", leads.stream().map(Lead::rowScope).toArray(String[]::new))
                .param("text", CaseWords.clean(filter.text()).replaceAll("([%_!])", "!$1"));
    }

    /** The open cases of these leads about persons who live in a municipality. */
    List<CaseFile> openIn(List<Lead> leads, int bfs) {
        return jdbc.sql(
                        SELECT
                                + """
                                where state not in ('CLOSED', 'RETIRED') and bfs = :bfs
                                    and lead_role || ':' || lead_scope = any (:scopes) order by opened_on, id\
                                """)
                .param("bfs", bfs)
                .param("scopes", leads.stream().map(Lead::rowScope).toArray(String[]::new))
                .query(CaseReader::read)
                .list();
    }

    /** The cases of these leads in these states, for worklists; at most 2000. */
    List<CaseFile> of(List<Lead> leads, CaseState... states) {
        return jdbc.sql(
                        SELECT
                                + "where state = any (:states) and lead = any (:scopes) order by since, id limit 2000")
                .param("states", Arrays.stream(states).map(Enum::name).toArray(String[]::new))
                .param("scopes", leads.stream().map(Lead::rowScope).toArray(String[]::new))
                .query(CaseReader::read)
                .list();
    }

    /** Closed on or before a day. */
    List<CaseId> closedUntil(LocalDate day) {
        return jdbc.sql("select id from case_file where state = 'CLOSED' and since <= :day")
                .param("day", day)
                .query((row, _) -> new CaseId(row.getObject(1, UUID.class)))
                .list();
    }

    /**
     * Whether another open case of the lead has this number of the other software; nobody else
     * gives the number to a case of the lead until the transaction ends.
     */
    boolean hasExternal(Lead lead, String externalNumber, @Nullable CaseId but) {
        if (externalNumber.isEmpty()) {
            return false;
        }
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended(:lead, 21))) x")
                .param("lead", lead.rowScope())
                .query(Integer.class)
                .single();
        return jdbc.sql(
                        """
                        select exists (select from case_file where lead_role = :role and lead_scope = :scope
                            and external_number = :number
                            and state not in ('CLOSED', 'RETIRED') and id is distinct from :but)\
                        """)
                .param("role", lead.role().name())
                .param("scope", lead.scope())
                .param("number", externalNumber)
                .param("but", but == null ? null : but.id())
                .query(Boolean.class)
                .single();
    }

    /** Replaces person, basis and external number. */
    void change(CaseId id, CaseDraft draft) {
        person(
                        jdbc.sql(
                                """
                                update case_file set external_number = :external, basis = :basis,
                                    first_name = :firstName, surname = :surname, birth_year = :birthYear, bfs = :bfs,
                                    contact = :contact, mail_language = :mailLanguage, languages = :languages,
                                    oral = :oral, written = :written, invited_yearly = :yearly, changed_at = :now,
                                    version = version + 1
                                where id = :id\
                                """),
                        draft)
                .param("id", id.id())
                .update();
    }

    private JdbcClient.StatementSpec person(JdbcClient.StatementSpec statement, CaseDraft draft) {
        var person = draft.person();
        return statement
                .param("external", draft.externalNumber())
                .param("basis", draft.basis().name())
                .param("firstName", person.firstName())
                .param("surname", person.surname())
                .param("birthYear", person.birthYear())
                .param("bfs", person.bfs())
                .param("contact", person.contact())
                .param("mailLanguage", person.mailLanguage().tag())
                .param(
                        "languages",
                        person.languages().stream().map(Language::tag).toArray(String[]::new))
                .param("oral", name(person.oral()))
                .param("written", name(person.written()))
                .param("yearly", person.invitedYearly())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC));
    }

    /** Moves a case; {@code followUpEnds} and {@code reason} only where the state has them. */
    void move(
            CaseId id,
            CaseState to,
            LocalDate since,
            @Nullable LocalDate followUpEnds,
            @Nullable CloseReason reason) {
        jdbc.sql(
                        """
                        update case_file set state = :to, since = greatest(:since, opened_on), follow_up_ends = :ends,
                            closed_for = :reason, changed_at = :now, version = version + 1
                        where id = :id\
                        """)
                .param("to", to.name())
                .param("since", since)
                .param("ends", followUpEnds)
                .param("reason", reason == null ? null : reason.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id.id())
                .update();
    }

    /** The case has another lead from now on, perhaps without the number of the other software. */
    void lead(CaseId id, Lead lead, boolean withNumber) {
        jdbc.sql(
                        """
                        update case_file set lead_role = :role, lead_scope = :scope, changed_at = :now,
                            external_number = case when :keep then external_number else '' end,
                            version = version + 1 where id = :id\
                        """)
                .param("keep", withNumber)
                .param("role", lead.role().name())
                .param("scope", lead.scope())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id.id())
                .update();
    }

    /** The person lives in another municipality now. */
    void moveTo(CaseId id, int bfs) {
        jdbc.sql("update case_file set bfs = :bfs where id = :id")
                .param("bfs", bfs)
                .param("id", id.id())
                .update();
    }

    /** What German the person speaks and writes today. */
    void levels(CaseId id, @Nullable LanguageLevel oral, @Nullable LanguageLevel written) {
        jdbc.sql(
                        """
                        update case_file set oral = :oral, written = :written, changed_at = :now,
                            version = version + 1 where id = :id\
                        """)
                .param("oral", name(oral))
                .param("written", name(written))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id.id())
                .update();
    }

    void complex(CaseId id) {
        jdbc.sql("update case_file set complex = true, version = version + 1 where id = :id")
                .param("id", id.id())
                .update();
    }

    /** Takes the person out of a closed case. */
    void retire(CaseId id) {
        jdbc.sql(
                        """
                        update case_file set state = 'RETIRED', since = :today, first_name = '', surname = '',
                            mail_language = 'de',
                            external_number = '', contact = '', birth_year = null, languages = '{}', oral = null,
                            written = null, invited_yearly = false, changed_at = :now, version = version + 1
                        where id = :id and state = 'CLOSED'\
                        """)
                .param("today", LocalDate.now(clock))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id.id())
                .update();
    }

    private static @Nullable String name(@Nullable LanguageLevel level) {
        return level == null ? null : level.name();
    }
}
