package ch.mitenand.casefile;

import ch.mitenand.OwnerDatabase;
import ch.mitenand.account.Actor;
import ch.mitenand.account.Grant;
import ch.mitenand.account.Role;
import ch.mitenand.account.RowScope;
import ch.mitenand.region.Municipality;
import ch.mitenand.region.Regions;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LanguageLevel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Cases for tests, made through the desks; {@link #remove} takes away everything of the cases that
 * were made here. The actors are nobody's accounts and have one grant each.
 */
public final class CaseFixture {

    /** BFS number of Olten. */
    public static final int OLTEN = 2581;

    /** BFS number of Grenchen. */
    public static final int GRENCHEN = 2546;

    /** Social region of Olten. */
    public static final String REGION = "Sozialregion Olten";

    /** Another social region. */
    public static final String OTHER_REGION = "Sozialregion Thal-Gäu";

    private final ApplicationContext context;
    private final CaseDesk desk;
    private final Assessments assessments;
    private final Plans plans;
    private final Regions regions;
    private final Clock clock;
    private final JdbcClient owner;
    private final List<UUID> made = new ArrayList<>();

    /** Works with the services of this portal. */
    public CaseFixture(ApplicationContext context) {
        this.context = context;
        desk = context.getBean(CaseDesk.class);
        assessments = context.getBean(Assessments.class);
        plans = context.getBean(Plans.class);
        regions = context.getBean(Regions.class);
        clock = context.getBean(Clock.class);
        owner =
                OwnerDatabase.jdbc(
                        context.getEnvironment().getRequiredProperty("spring.datasource.url"));
    }

    /** An integration officer of a municipality. */
    public static Actor officer(int bfs) {
        return actor("Nora Prüf", Role.INTEGRATION_OFFICER, Integer.toString(bfs));
    }

    /** A case lead of a social region. */
    public static Actor caseLead(String region) {
        return actor("Kaspar Lauber", Role.CASE_LEAD, region);
    }

    /** Somebody with one role. */
    public static Actor actor(String name, Role role, String scope) {
        return new Actor(UUID.randomUUID(), name, Set.of(new Grant(role, scope)));
    }

    /** The first place where somebody leads cases. */
    public static Lead leadOf(Actor actor) {
        return CaseAccess.leads(actor).getFirst();
    }

    /** The person of the cases, who lives where the lead is. */
    public CasePerson person(Lead lead) {
        return person(lead, false);
    }

    /** The same; {@code invitedYearly} for VA/FL without social assistance. */
    public CasePerson person(Lead lead, boolean invitedYearly) {
        return new CasePerson(
                "Samira",
                "Tesfai",
                1990,
                residence(lead),
                "+41 00 123 45 67",
                Language.DE,
                List.of(Language.TI, Language.DE),
                LanguageLevel.A2,
                LanguageLevel.A1,
                invitedYearly);
    }

    private int residence(Lead lead) {
        return lead.role() == Role.INTEGRATION_OFFICER
                ? Integer.parseInt(lead.scope())
                : regions.municipalities().stream()
                        .filter(m -> m.socialRegion().filter(lead.scope()::equals).isPresent())
                        .map(Municipality::bfs)
                        .findFirst()
                        .orElseThrow();
    }

    /** A case in state OPENED, because of increased need. */
    public CaseId open(Actor actor) {
        return open(actor, CaseBasis.INCREASED_NEED, false);
    }

    /** A case in state OPENED. */
    public CaseId open(Actor actor, CaseBasis basis, boolean invitedYearly) {
        var lead = leadOf(actor);
        return open(actor, new CaseDraft(lead, basis, "", person(lead, invitedYearly)));
    }

    /** A case in state OPENED as drafted. */
    public CaseId open(Actor actor, CaseDraft draft) {
        var id = done(desk.open(actor, draft)).id();
        made.add(id.id());
        return id;
    }

    /** A case that was led through its life up to this state by the actor. */
    public CaseId in(CaseState state, Actor actor) {
        return in(state, actor, CaseBasis.INCREASED_NEED);
    }

    /** The same with another basis. */
    public CaseId in(CaseState state, Actor actor, CaseBasis basis) {
        return moved(open(actor, basis, false), state, actor);
    }

    /** Leads a case in state OPENED on to this state. */
    public CaseId moved(CaseId id, CaseState state, Actor actor) {
        if (state == CaseState.CLOSED || state == CaseState.RETIRED) {
            done(desk.close(actor, id, CloseReason.MANAGES_ALONE, false));
            if (state == CaseState.RETIRED) {
                done(desk.retire(actor, id));
            }
            return id;
        }
        if (state.compareTo(CaseState.ASSESSMENT) >= 0) {
            done(desk.move(actor, id, CaseCommand.BEGIN_ASSESSMENT));
        }
        if (state.compareTo(CaseState.PLANNING) >= 0) {
            assess(actor, id);
        }
        if (state.compareTo(CaseState.IN_SUPPORT) >= 0) {
            plan(actor, id, goal("B1 mündlich", today().plusMonths(6)));
            done(plans.sign(actor, id, today()));
        }
        if (state == CaseState.FOLLOW_UP) {
            meet(actor, id);
        }
        return id;
    }

    /** Makes a whole short assessment; the case goes on to the plan. */
    public ShortAssessment assess(Actor actor, CaseId id) {
        var draft = done(assessments.begin(actor, id));
        var form = assessments.form(actor, today());
        var saved =
                done(
                        assessments.save(
                                actor, id, draft.id(), draft.version(), today(), answers(form)));
        return done(assessments.finish(actor, id, draft.id(), saved.version()));
    }

    /** An answer to everything that a form requires. */
    public static Map<String, List<String>> answers(AssessmentForm form) {
        var answers = new LinkedHashMap<String, List<String>>();
        for (var question : form.questions()) {
            if (question.required()) {
                answers.put(question.key(), List.of(answer(question)));
            }
        }
        return answers;
    }

    private static String answer(AssessmentForm.Question question) {
        return switch (question.kind()) {
            case CHOICE, CHOICES -> question.choices().getFirst().code();
            case YES_NO -> "NO";
            case TEXT -> "Drei Jahre Schule in Asmara.";
            case LEVEL -> "B1";
            case DAY -> "2026-01-15";
        };
    }

    /** Saves a plan with these goals instead of what was there. */
    public SupportPlan plan(Actor actor, CaseId id, Goal... goals) {
        int version = plans.plan(actor, id).version();
        return done(
                plans.save(
                        actor,
                        id,
                        version,
                        new PlanDraft(List.of(goals), "Wir treffen uns alle drei Monate.")));
    }

    /** Meets all goals today, so that the follow-up begins. */
    public SupportPlan meet(Actor actor, CaseId id) {
        for (var goal : plans.plan(actor, id).goals()) {
            done(plans.setGoal(actor, id, goal.id(), GoalState.MET, today()));
        }
        return plans.plan(actor, id);
    }

    /** A new goal of the language with one measure. */
    public static Goal goal(String target, LocalDate due) {
        return goal(UUID.randomUUID(), target, due, measure("Sprachkurs besuchen", due));
    }

    /** A goal of the language with these measures. */
    public static Goal goal(UUID id, String target, LocalDate due, Goal.Measure... measures) {
        return new Goal(
                id,
                GoalArea.LANGUAGE,
                target,
                LanguageLevel.B1,
                null,
                due,
                "Sprachnachweis liegt vor",
                GoalState.OPEN,
                null,
                List.of(measures));
    }

    /** A new measure that is planned. */
    public static Goal.Measure measure(String text, @Nullable LocalDate due) {
        return new Goal.Measure(
                UUID.randomUUID(), text, "Frau Tesfai", due, Goal.MeasureState.PLANNED);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The case as the desk shows it to the actor. */
    public CaseFile file(Actor actor, CaseId id) {
        return desk.read(actor, id);
    }

    /** Does something in a transaction that works for the portal and sees everything. */
    public <T> T asPortal(Supplier<T> work) {
        return context.getBean(TransactionTemplate.class)
                .execute(_ -> {
                    context.getBean(RowScope.class).enterPortal();
                    return work.get();
                });
    }

    /** The database as its owner, who sees all rows, outside of transactions of the portal. */
    public JdbcClient owner() {
        return owner;
    }

    /** How many accesses of this kind are recorded for a case. */
    public long accesses(CaseId id, CaseAccess.What what) {
        return owner.sql("select count(*) from case_access where case_id = :id and what = :what")
                .param("id", id.id())
                .param("what", what.name())
                .query(Long.class)
                .single();
    }

    /** The file of a command that has to succeed. */
    public static CaseFile done(CaseOutcome outcome) {
        if (outcome instanceof CaseOutcome.Done(var file)) {
            return file;
        }
        throw new AssertionError(outcome);
    }

    /** The plan of a command that has to succeed. */
    public static SupportPlan done(Plans.Outcome outcome) {
        if (outcome instanceof Plans.Outcome.Done(var plan)) {
            return plan;
        }
        throw new AssertionError(outcome);
    }

    /** The assessment of a command that has to succeed. */
    public static ShortAssessment done(Assessments.Outcome outcome) {
        if (outcome instanceof Assessments.Outcome.Done(var assessment)) {
            return assessment;
        }
        throw new AssertionError(outcome);
    }

    /** Has {@link #remove} take away this case too, which a test has opened by itself. */
    public CaseId track(CaseId id) {
        made.add(id.id());
        return id;
    }

    /** Takes away the cases with everything that hangs on them; call it after each test. */
    public void remove() {
        String referrals =
                "(select id from referral_assignment where case_id = any (cast(:ids as uuid[])))";
        for (String table :
                List.of(
                        "referral_step",
                        "referral_attendance",
                        "referral_notice",
                        "referral_access")) {
            delete(table, "referral_id in " + referrals);
        }
        for (String table :
                List.of(
                        "referral_recommendation",
                        "referral_assignment",
                        "case_coaching",
                        "case_advice",
                        "case_assessment",
                        "case_review",
                        "case_measure",
                        "case_goal",
                        "case_plan_version",
                        "case_plan",
                        "case_transfer",
                        "case_step",
                        "case_note",
                        "case_access")) {
            delete(table, "case_id = any (cast(:ids as uuid[]))");
        }
        if (owner.sql("select to_regclass('case_newcomer') is not null")
                .query(Boolean.class)
                .single()) {
            delete("case_newcomer", "case_id = any (cast(:ids as uuid[]))");
        }
        delete("case_file", "id = any (cast(:ids as uuid[]))");
        made.clear();
    }

    private void delete(String table, String where) {
        owner.sql("delete from " + table + " where " + where)
                .param("ids", made.stream().map(UUID::toString).toArray(String[]::new))
                .update();
    }
}
