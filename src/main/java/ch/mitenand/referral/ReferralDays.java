package ch.mitenand.referral;

/**
 * The deadlines of referrals that are no settings, in days, with where each comes from. What
 * operators may change is in {@link ReferralSettings}, how long a name stays in {@link
 * DisclosureTable}.
 */
public final class ReferralDays {

    /**
     * So far back somebody may enter attendance, or say that it had begun; our choice: two monthly
     * lists of a course.
     */
    public static final int ENTERED_BACK = 60;

    /** A recommendation of which nobody has heard becomes UNKNOWN on this day; required. */
    static final int RECOMMENDATION_UNKNOWN = 90;

    /** The officer asks about a recommendation from this day on; our choice: a month before. */
    static final int RECOMMENDATION_ASKED = 60;

    /** The sender of an end is reminded to take note, again and again; our choice. */
    static final int TO_ACKNOWLEDGE = 14;

    /** Both sides are asked about a waiting list from this day on; our choice. */
    static final int ON_WAITING_LIST = 60;

    /** Somebody accepted without a first day should have begun by then; our choice. */
    static final int STARTS_WITHIN = 30;

    /** So long after the first day nobody asks whether it has begun; our choice. */
    static final int NOT_STARTED = 14;

    /** Both sides are asked for the result of what runs longer; our choice: longest courses. */
    static final int RUNS_LONG = 365;

    /** Questions that nobody answers come again after so many days; our choice. */
    static final int ASKED_AGAIN = 30;

    /** The same for what runs long; our choice. */
    static final int RUNS_ASKED_AGAIN = 180;

    /** A receiver sees what is over for so long in its inbox; our choice. */
    static final int IN_INBOX_AFTER_END = 90;

    private ReferralDays() {}
}
