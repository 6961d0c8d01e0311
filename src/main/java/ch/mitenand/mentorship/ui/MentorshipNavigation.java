package ch.mitenand.mentorship.ui;

import ch.mitenand.mentoring.MenteeId;
import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentoring.ui.MentoringNavigation;
import ch.mitenand.mentoring.ui.MentoringNavigation.Tab;
import ch.mitenand.mentorship.MentorshipId;
import ch.mitenand.mentorship.MentorshipPaths;
import ch.mitenand.mentorship.MentorshipState;
import ch.mitenand.mentorship.PlanRunId;
import org.springframework.modulith.NamedInterface;

/** Addresses of the pages on which coordinators match people and follow mentorships. */
@NamedInterface("navigation")
public final class MentorshipNavigation {

    static final String START = "pool";
    static final String POOL = "pool";
    static final String MENTORSHIP = "mentorship";
    static final String STATE = "stand";
    static final String MENTEE = "mentee";
    static final String MENTOR = "freiwillige";
    static final String RUN = "lauf";
    static final String POOL_ROUTE = "pool/:pool([0-9a-fA-F-]{36})";
    static final String BOARD_ROUTE = POOL_ROUTE + "/tandems";
    static final String MENTORSHIP_ROUTE = BOARD_ROUTE + "/:mentorship([0-9a-fA-F-]{36})";
    static final String WORKBENCH_ROUTE = POOL_ROUTE + "/vermitteln";
    static final String PLAN_ROUTE = WORKBENCH_ROUTE + "/plan";

    private MentorshipNavigation() {}

    /** The own pool, or the choice between several. */
    public static String start() {
        return "/" + START;
    }

    /** A pool at a glance. */
    public static String glance(PoolId pool) {
        return MentoringNavigation.page(pool, Tab.GLANCE);
    }

    /** The mentorships of a pool by state. */
    public static String board(PoolId pool) {
        return MentoringNavigation.page(pool, Tab.MENTORSHIPS);
    }

    /** The mentorships of a pool in one state. */
    public static String board(PoolId pool, MentorshipState state) {
        return board(pool) + "?" + STATE + "=" + state.name();
    }

    /** One mentorship. */
    public static String mentorship(PoolId pool, MentorshipId mentorship) {
        return MentorshipPaths.desk(pool, mentorship);
    }

    /** Where mentors are looked for. */
    public static String workbench(PoolId pool) {
        return MentoringNavigation.page(pool, Tab.MATCHING);
    }

    /** The mentors who suit a mentee. */
    public static String mentorsFor(PoolId pool, MenteeId mentee) {
        return workbench(pool) + "?" + MENTEE + "=" + mentee;
    }

    /** The mentees who suit a mentor. */
    public static String menteesFor(PoolId pool, MentorId mentor) {
        return workbench(pool) + "?" + MENTOR + "=" + mentor;
    }

    /** Where a plan for the whole pool is made. */
    public static String plan(PoolId pool) {
        return workbench(pool) + "/plan";
    }

    /** A plan that was made. */
    public static String plan(PoolId pool, PlanRunId run) {
        return plan(pool) + "?" + RUN + "=" + run;
    }
}
