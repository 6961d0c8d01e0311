package ch.mitenand.demo;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Role;
import ch.mitenand.casefile.AssessmentForm;
import ch.mitenand.casefile.AssessmentForm.Question;
import ch.mitenand.casefile.Assessments;
import ch.mitenand.casefile.CaseBasis;
import ch.mitenand.casefile.CaseCommand;
import ch.mitenand.casefile.CaseDesk;
import ch.mitenand.casefile.CaseDraft;
import ch.mitenand.casefile.CaseId;
import ch.mitenand.casefile.CaseOutcome;
import ch.mitenand.casefile.CasePerson;
import ch.mitenand.casefile.CaseState;
import ch.mitenand.casefile.Goal;
import ch.mitenand.casefile.GoalArea;
import ch.mitenand.casefile.GoalState;
import ch.mitenand.casefile.Lead;
import ch.mitenand.casefile.PlanDraft;
import ch.mitenand.casefile.Plans;
import ch.mitenand.shared.Language;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Leads an invented case through its life up to its state, and dates it back. */
@Component
class DemoCaseLife {

    private final CaseDesk desk;
    private final Assessments assessments;
    private final Plans plans;
    private final DemoTables tables;
    private final JdbcClient jdbc;

    DemoCaseLife(
            CaseDesk desk,
            Assessments assessments,
            Plans plans,
            DemoTables tables,
            JdbcClient jdbc) {
        this.desk = desk;
        this.assessments = assessments;
        this.plans = plans;
        this.tables = tables;
        this.jdbc = jdbc;
    }

    /** Opens one and leads it on; everything happens today. */
    CaseId load(Actor actor, YamlNode node) {
        var state = node.required("state").constant(CaseState.class);
        var id = open(actor, node);
        if (node.optional("externalNumber") != null) {
            done(node, desk.move(actor, id, CaseCommand.BEGIN_PLAN));
            return id;
        }
        if (state.compareTo(CaseState.ASSESSMENT) >= 0) {
            assess(actor, id, node, state != CaseState.ASSESSMENT);
        }
        if (state.compareTo(CaseState.PLANNING) >= 0) {
            plan(actor, id, node);
        }
        if (state.compareTo(CaseState.IN_SUPPORT) >= 0) {
            done(node, plans.sign(actor, id, tables.today()));
        }
        if (state == CaseState.FOLLOW_UP) {
            for (var goal : plans.plan(actor, id).goals()) {
                done(node, plans.setGoal(actor, id, goal.id(), GoalState.MET, tables.today()));
            }
        }
        return id;
    }

    private CaseId open(Actor actor, YamlNode node) {
        var lead = new Lead(node.required("role").constant(Role.class), node.text("scope"));
        var person =
                new CasePerson(
                        text(node, "firstName"),
                        text(node, "surname"),
                        node.optionalInteger("birthYear"),
                        node.integer("bfs"),
                        text(node, "contact"),
                        Language.ofTag(node.text("letters")).orElse(Language.DE),
                        node.languages("languages"),
                        node.level("oral"),
                        node.level("written"),
                        node.flag("invitedYearly"));
        var basis = node.required("basis").constant(CaseBasis.class);
        var draft = new CaseDraft(lead, basis, text(node, "externalNumber"), person);
        if (desk.open(actor, draft) instanceof CaseOutcome.Done(var file)) {
            return file.id();
        }
        throw node.fault("der Fall lässt sich nicht eröffnen");
    }

    private void assess(Actor actor, CaseId id, YamlNode node, boolean finish) {
        var today = tables.today();
        var begun = done(node, assessments.begin(actor, id));
        var answers = answers(assessments.form(actor, today), node, finish);
        var saved =
                done(
                        node,
                        assessments.save(actor, id, begun.id(), begun.version(), today, answers));
        if (finish) {
            done(node, assessments.finish(actor, id, saved.id(), saved.version()));
        }
    }

    /** A draft has the first answer only. */
    private static Map<String, List<String>> answers(
            AssessmentForm form, YamlNode node, boolean all) {
        var answers = new LinkedHashMap<String, List<String>>();
        for (var question : form.questions()) {
            if (question.key().equals("concern") && node.optional("concern") != null) {
                answers.put(question.key(), List.of(node.text("concern")));
            } else if (all && question.required()) {
                answers.put(question.key(), List.of(answer(question, node)));
            }
        }
        for (var given : all ? node.list("answers") : List.<YamlNode>of()) {
            answers.put(
                    given.text("key"), given.list("values").stream().map(YamlNode::value).toList());
        }
        return answers;
    }

    private static String answer(Question question, YamlNode node) {
        return switch (question.kind()) {
            case CHOICE, CHOICES -> question.choices().getFirst().code();
            case YES_NO ->
                    question.key().equals("childcare") && node.flag("childcare") ? "YES" : "NO";
            case LEVEL -> question.key().equals("goalWritten") ? "A2" : "B1";
            case TEXT -> "Im Gespräch angeschaut.";
            case DAY -> "2026-01-15";
        };
    }

    private void plan(Actor actor, CaseId id, YamlNode node) {
        var goals = node.list("goals").stream().map(this::goal).toList();
        if (!goals.isEmpty()) {
            int version = plans.plan(actor, id).version();
            done(
                    node,
                    plans.save(actor, id, version, new PlanDraft(goals, text(node, "agreement"))));
        }
    }

    private Goal goal(YamlNode node) {
        return new Goal(
                UUID.randomUUID(),
                node.required("area").constant(GoalArea.class),
                node.text("target"),
                node.level("oral"),
                node.level("written"),
                tables.today().plusMonths(node.integer("inMonths")),
                text(node, "indicator"),
                GoalState.OPEN,
                null,
                node.list("measures").stream().map(this::measure).toList());
    }

    private Goal.Measure measure(YamlNode node) {
        return new Goal.Measure(
                UUID.randomUUID(),
                node.text("text"),
                text(node, "by"),
                due(node),
                node.required("state").constant(Goal.MeasureState.class));
    }

    private @Nullable LocalDate due(YamlNode node) {
        var months = node.optionalInteger("inMonths");
        return months == null ? null : tables.today().plusMonths(months);
    }

    /**
     * Dates a case back, which no command can do; the transaction has to work for the portal. Steps
     * are never changed, hence written anew.
     */
    void date(CaseId id, YamlNode node) {
        int opened = node.integer("openedDaysAgo");
        int since = node.integer("sinceDaysAgo");
        update(
                """
                update case_file set opened_on = opened_on - :opened, since = since - :since,
                    follow_up_ends = follow_up_ends - :since where id = :id\
                """,
                id,
                opened,
                since);
        update(
                """
                with taken as (delete from case_step where case_id = :id returning *)
                insert into case_step
                    (case_id, lead_role, lead_scope, at, account_id, by_name, command, from_state, to_state, reason)
                select case_id, lead_role, lead_scope, at - make_interval(days => :since), account_id, by_name,
                    command, from_state, to_state, reason from taken order by taken.id\
                """,
                id,
                opened,
                since);
        update(
                """
                update case_assessment set held_on = held_on - :since, finished_on = finished_on - :since
                where case_id = :id\
                """,
                id,
                opened,
                since);
        update(
                """
                update case_plan set signed_on = signed_on - :since, began_on = began_on - :since,
                    number_from = number_from - :since where case_id = :id\
                """,
                id,
                opened,
                since);
        update(
                "update case_goal set met_on = met_on - :since where case_id = :id",
                id,
                opened,
                since);
    }

    private void update(String sql, CaseId id, int opened, int since) {
        var statement = jdbc.sql(sql).param("id", id.id()).param("since", since);
        if (sql.contains(":opened")) {
            statement = statement.param("opened", opened);
        }
        statement.update();
    }

    private static void done(YamlNode node, CaseOutcome outcome) {
        if (!(outcome instanceof CaseOutcome.Done)) {
            throw node.fault("so geht es mit diesem Fall nicht weiter: " + outcome);
        }
    }

    private static void done(YamlNode node, Plans.Outcome outcome) {
        if (!(outcome instanceof Plans.Outcome.Done)) {
            throw node.fault("so geht es mit diesem Hilfsplan nicht weiter: " + outcome);
        }
    }

    private static ch.mitenand.casefile.ShortAssessment done(
            YamlNode node, Assessments.Outcome outcome) {
        if (outcome instanceof Assessments.Outcome.Done(var assessment)) {
            return assessment;
        }
        throw node.fault("so geht es mit diesem Kurzassessment nicht weiter: " + outcome);
    }

    private static String text(YamlNode node, String field) {
        return Objects.requireNonNullElse(node.optionalText(field), "");
    }
}
