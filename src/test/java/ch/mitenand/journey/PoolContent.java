package ch.mitenand.journey;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.DemoActors;
import ch.mitenand.account.Actor;
import ch.mitenand.account.Grant;
import ch.mitenand.account.Grants;
import ch.mitenand.account.Role;
import ch.mitenand.care.CareFixture;
import ch.mitenand.care.CareStep;
import ch.mitenand.care.ClaimId;
import ch.mitenand.care.CourseDesk;
import ch.mitenand.care.CourseDraft;
import ch.mitenand.care.CourseKind;
import ch.mitenand.care.ExpenseKind;
import ch.mitenand.care.LineDraft;
import ch.mitenand.care.OwnExpenses;
import ch.mitenand.care.RecognitionDesk;
import ch.mitenand.care.RecognitionRule;
import ch.mitenand.mail.Postbox;
import ch.mitenand.mentoring.AdmissionState;
import ch.mitenand.mentoring.MenteeFile;
import ch.mitenand.mentoring.MenteeId;
import ch.mitenand.mentoring.MentorFile;
import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentoring.PoolFixture;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentoring.PoolPeople;
import ch.mitenand.mentoring.Pools;
import ch.mitenand.mentorship.MentorshipFixture;
import ch.mitenand.mentorship.MentorshipId;
import ch.mitenand.mentorship.MentorshipState;
import ch.mitenand.mentorship.OwnPages;
import ch.mitenand.mentorship.PlanDesk;
import ch.mitenand.mentorship.PlanFixture;
import ch.mitenand.mentorship.PlanWaiting;
import ch.mitenand.mentorship.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What people do in the demo pool of Olten, so that its pages are not empty: mentorships in several
 * states, meetings, a plan, a report, a course and expenses; removed at the end.
 */
final class PoolContent implements AutoCloseable {

    /** The demo account of a volunteer in this pool. */
    static final String VOLUNTEER = "mentorin@olten.example.ch";

    /** The demo account of somebody who reads reports. */
    static final String SAFEGUARDING = "schutz@olten.example.ch";

    /** What is made in the demo's pool; its own content stays. */
    private static final List<String> TABLES =
            List.of("safeguarding_report", "mentorship", "care_claim", "care_course");

    private static final List<Grant> MORE_POOLS =
            List.of(
                    new Grant(Role.POOL_COORDINATOR, Integer.toString(PoolFixture.GRENCHEN)),
                    new Grant(Role.POOL_COORDINATOR, Integer.toString(PoolFixture.SOLOTHURN)));

    private final ApplicationContext context;
    private final JdbcClient jdbc;
    private final DemoActors people;
    private final MentorshipFixture mentorships;
    private final PoolFixture fresh;
    private final Actor coordinator;
    private final Actor volunteer;
    private final PoolId pool;
    private final LocalDate today;
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, List<UUID>> before = new HashMap<>();

    PoolContent(ApplicationContext context) {
        this.context = context;
        jdbc = context.getBean(JdbcClient.class);
        people = new DemoActors(jdbc);
        mentorships = new MentorshipFixture(context);
        fresh = new PoolFixture(context);
        coordinator = people.of(DemoActors.COORDINATOR_OF_OLTEN);
        volunteer = people.of(VOLUNTEER);
        pool = context.getBean(Pools.class).coordinatedBy(coordinator).getFirst().id();
        today = LocalDate.now(context.getBean(Clock.class));
        for (String table : TABLES) {
            before.put(table, ids(table));
        }
    }

    private List<UUID> ids(String table) {
        return jdbc.sql("select id from " + table + " where pool_id = :pool")
                .param("pool", pool.id())
                .query(UUID.class)
                .list();
    }

    /** Makes everything; what stands for what in the addresses. */
    Map<String, String> make() {
        var grants = context.getBean(Grants.class);
        MORE_POOLS.forEach(grant -> grants.give(coordinator.account(), grant));
        values.put("pool", pool.toString());
        values.put("fresh", fresh.pool("Pool ohne Leute", PoolFixture.SOLOTHURN).toString());
        mentorships();
        var run = context.getBean(PlanDesk.class).run(coordinator, pool, today);
        values.put("run", run.row().id().toString());
        care();
        return values;
    }

    private void mentorships() {
        var heidi = find().mentorOf(volunteer).map(MentorFile::id).orElseThrow();
        var waiting =
                new ArrayDeque<>(
                        context.getBean(PlanDesk.class).waiting(coordinator, pool).stream()
                                .map(PlanWaiting::mentee)
                                .map(person -> new MenteeId(person.id()))
                                .toList());
        var mentee = waiting.remove();
        var active = mentorships.in(MentorshipState.ACTIVE, pool, heidi, mentee);
        values.put("mentor", heidi.toString());
        values.put("mentee", mentee.toString());
        values.put("menteeName", find().mentee(mentee).map(PoolContent::name).orElseThrow());
        values.put("mentorship", active.toString());
        values.put("report", report(active).toString());
        values.put("alone", waiting.removeLast().toString());
        for (int i = 1; i <= 3; i++) {
            meeting(active, today.minusDays(i));
        }
        var others = otherMentors(heidi);
        for (var state :
                List.of(
                        MentorshipState.PROPOSED,
                        MentorshipState.ASKED,
                        MentorshipState.TRIAL,
                        MentorshipState.ENDED)) {
            mentorships.in(state, pool, others.remove(), waiting.remove());
        }
    }

    private PoolPeople find() {
        return context.getBean(PoolPeople.class);
    }

    private static String name(MenteeFile file) {
        return file.person().firstName() + " " + file.person().lastName();
    }

    /** Those who can be matched come first. */
    private ArrayDeque<MentorId> otherMentors(MentorId but) {
        var others = new ArrayDeque<MentorId>();
        find().mentors(pool).stream()
                .sorted(
                        Comparator.comparing(
                                file -> file.status().state() != AdmissionState.IN_POOL))
                .map(MentorFile::id)
                .filter(id -> !id.equals(but))
                .forEach(others::add);
        return others;
    }

    private void meeting(MentorshipId mentorship, LocalDate day) {
        jdbc.sql(
                        """
                        insert into meeting (id, mentorship_id, on_day, minutes, kind, topic, light, entered_at, changed_at)
                        values (:id, :mentorship, :day, 90, 'MEETING', 'GERMAN', 'GREEN', now(), now())\
                        """)
                .param("id", UUID.randomUUID())
                .param("mentorship", mentorship.id())
                .param("day", day)
                .update();
    }

    /** Nobody gets a mail about it. */
    private UUID report(MentorshipId mentorship) {
        var id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into safeguarding_report (id, pool_id, mentorship_id, party, text, reported_at)
                        values (:id, :pool, :mentorship, 'MENTEE', 'Ich mache mir Sorgen.', now())\
                        """)
                .param("id", id)
                .param("pool", pool.id())
                .param("mentorship", mentorship.id())
                .update();
        return id;
    }

    private void care() {
        var viewer =
                (Viewer.OfMentor) context.getBean(OwnPages.class).asMentor(volunteer).orElseThrow();
        var own = context.getBean(OwnExpenses.class);
        own.setPayee(viewer, CareFixture.payee());
        var submitted = claim(own, viewer);
        done(own.submit(viewer, submitted));
        claim(own, viewer);
        done(
                context.getBean(CourseDesk.class)
                        .plan(
                                coordinator,
                                pool,
                                new CourseDraft(
                                        "Einführung Herbst",
                                        CourseKind.INTRODUCTION,
                                        today.plusDays(10),
                                        LocalTime.of(18, 0),
                                        LocalTime.of(20, 0),
                                        "Stadthaus",
                                        20)));
        done(
                context.getBean(RecognitionDesk.class)
                        .setRule(coordinator, pool, new RecognitionRule(today, 1, 5000)));
    }

    private ClaimId claim(OwnExpenses own, Viewer.OfMentor viewer) {
        var id = new ClaimId(done(own.begin(viewer)));
        var line = new LineDraft(today.minusDays(3), ExpenseKind.TRANSIT, 1240, 0, "Olten–Aarau");
        done(own.addLine(viewer, id, line));
        return id;
    }

    private static UUID done(CareStep step) {
        assertThat(step).isInstanceOf(CareStep.Done.class);
        return ((CareStep.Done) step).id();
    }

    @Override
    public void close() {
        var grants = context.getBean(Grants.class);
        MORE_POOLS.forEach(grant -> grants.take(coordinator.account(), grant));
        fresh.remove();
        for (String table : TABLES) {
            var made = new HashSet<>(ids(table));
            made.removeAll(before.getOrDefault(table, List.of()));
            made.forEach(id ->
                    jdbc.sql("delete from " + table + " where id = :id").param("id", id).update());
        }
        jdbc.sql("delete from care_recognition_rule where pool_id = :pool and valid_from = :today")
                .param("pool", pool.id())
                .param("today", today)
                .update();
        new PlanFixture(context).remove(pool);
        var postbox = Postbox.of(context);
        List.of(DemoActors.COORDINATOR_OF_OLTEN, VOLUNTEER, SAFEGUARDING).forEach(postbox::empty);
    }
}
