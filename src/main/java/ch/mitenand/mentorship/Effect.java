package ch.mitenand.mentorship;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What happens with a step besides the new state: what is written down here, by column; who is told
 * what in {@link MentorshipNotices}.
 */
enum Effect {
    /** Nothing but the step in the history. */
    NOTHING(_ -> Map.of()),
    /** Both get a question by mail; the place counts as taken because of the state. */
    ASK_BOTH(_ -> Map.of()),
    /** The yes is written down. */
    NOTE_YES(a -> yes(a.party())),
    /** The yes is written down; the coordinators learn that both have agreed. */
    AGREE(a -> yes(a.party())),
    /** The no is written down; the other side and the coordinators are told. */
    NOTE_NO(Effect::no),
    /** Both and the coordinators learn that time is up. */
    GIVE_UP(_ -> Map.of()),
    /** Both learn that the question has settled itself. */
    TAKE_BACK(_ -> Map.of()),
    /** Day and agreement are fixed; both get the page with each other's contact data. */
    INTRODUCE(a -> {
        var columns = only("first_meeting", a.details().day());
        columns.put("agreement", a.details().text());
        return columns;
    }),
    /** Start and planned end are fixed, the agreement stays or is a new one; both are told. */
    CONFIRM(a -> {
        var columns = only("planned_end", a.details().day());
        columns.put("start_on", a.today());
        if (!a.details().text().isEmpty()) {
            columns.put("agreement", a.details().text());
        }
        return columns;
    }),
    /** Day and result of the review are kept. */
    NOTE_REVIEW(a -> {
        var columns = only("reviewed_on", a.details().day());
        columns.put("review", a.details().text());
        return columns;
    }),
    /** The later end is fixed; both are told. */
    MOVE_END(a -> only("planned_end", a.details().day())),
    /** The end of the pause is fixed; both and the coordinators are told. */
    PAUSE(a -> only("pause_until", a.details().day())),
    /** The pause is over; both and the coordinators are told. */
    RESUME(_ -> only("pause_until", null)),
    /** State and party are kept for the way back; both are told, without the reason. */
    SUSPEND(a -> {
        var columns = only("before_suspension", a.mentorship().state().name());
        columns.put("suspended_by", a.party().name());
        return columns;
    }),
    /** Everything is as before; both are told. */
    RETURN(_ -> {
        var columns = only("before_suspension", null);
        columns.put("suspended_by", null);
        return columns;
    }),
    /** Reason, party and day are kept; both are asked for feedback, the place is free again. */
    CLOSE(Effect::ended);

    private final Function<Attempt, Map<String, ? extends @Nullable Object>> columns;

    Effect(Function<Attempt, Map<String, ? extends @Nullable Object>> columns) {
        this.columns = columns;
    }

    /** The columns that change, with their new values. */
    Map<String, ? extends @Nullable Object> columns(Attempt attempt) {
        return columns.apply(attempt);
    }

    private static Map<String, @Nullable Object> only(String column, @Nullable Object value) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put(column, value);
        return columns;
    }

    private static Map<String, @Nullable Object> yes(Party party) {
        return only(party == Party.MENTOR ? "mentor_yes" : "mentee_yes", true);
    }

    private static Map<String, @Nullable Object> no(Attempt a) {
        var columns = only("declined_by", a.party().name());
        var reason = a.details().decline();
        columns.put("decline_reason", reason == null ? null : reason.name());
        return columns;
    }

    private static Map<String, @Nullable Object> ended(Attempt a) {
        var reason = a.details().end();
        var columns = only("end_reason", reason == null ? null : reason.name());
        columns.put("ended_by", a.party().name());
        columns.put("ended_on", a.today());
        columns.put("before_suspension", null);
        columns.put("suspended_by", null);
        return columns;
    }
}
