package ch.mitenand.demo;

import ch.mitenand.matching.Topic;
import ch.mitenand.mentorship.EndReason;
import ch.mitenand.mentorship.MeetingKind;
import ch.mitenand.mentorship.MentorshipState;
import ch.mitenand.mentorship.Party;
import ch.mitenand.mentorship.TrafficLight;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Loads invented mentorships in every state, with their history, meetings and feedback. */
@Component
class DemoMentorships {

    private final JdbcClient jdbc;
    private final DemoTables tables;

    DemoMentorships(JdbcClient jdbc, DemoTables tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    /** Loads one; its pool and its two people have to be there. */
    void load(YamlNode node) {
        var state = node.required("state").constant(MentorshipState.class);
        var mentee = tables.person("mentee", node.required("mentee"));
        var id = DemoTables.uuid("mentorship", node.text("mentee"));
        boolean yes = state != MentorshipState.ASKED;
        boolean ended = state == MentorshipState.ENDED;
        jdbc.sql(
                        """
                        insert into mentorship (id, pool_id, mentor_id, mentee_id, state, state_since, points,
                            mentor_yes, mentee_yes, first_meeting, start_on, planned_end, agreement, reviewed_on,
                            review, pause_until, ended_on, end_reason, ended_by)
                        values (:id, (select pool_id from mentee where id = :mentee), :mentor, :mentee, :state,
                            :since, :points, :yes, :yes, :first, :start, :end, :agreement, :reviewed, :review,
                            :pause, :endedOn, :reason, :endedBy)\
                        """)
                .param("id", id)
                .param("mentor", tables.person("mentor", node.required("mentor")))
                .param("mentee", mentee)
                .param("state", state.name())
                .param("since", since(node, state))
                .param("points", node.integer("points"))
                .param("yes", yes)
                .param("first", day(node, "firstDaysAgo"))
                .param("start", day(node, "startDaysAgo"))
                .param("end", later(node, "endsInDays"))
                .param("agreement", text(node, "agreement"))
                .param("reviewed", day(node, "reviewDaysAgo"))
                .param("review", text(node, "review"))
                .param("pause", later(node, "pauseInDays"))
                .param("endedOn", day(node, "endedDaysAgo"))
                .param(
                        "reason",
                        ended ? node.required("endReason").constant(EndReason.class).name() : null)
                .param("endedBy", ended ? Party.COORDINATOR.name() : null)
                .update();
        history(id, node, tables.account(node.required("coordinator")));
        node.list("meetings").forEach(meeting -> meetings(id, meeting));
        node.list("feedback").forEach(feedback -> feedback(id, feedback));
    }

    /** When the present state began: the last thing that happened. */
    private OffsetDateTime since(YamlNode node, MentorshipState state) {
        String last =
                switch (state) {
                    case ASKED -> "askedDaysAgo";
                    case AGREED -> "agreedDaysAgo";
                    case TRIAL -> "firstDaysAgo";
                    case ACTIVE -> "startDaysAgo";
                    case PAUSED -> "pausedDaysAgo";
                    case ENDED -> "endedDaysAgo";
                    default -> throw node.fault("diesen Stand gibt es in der Demo nicht");
                };
        return tables.at(node.integer(last), DemoTables.OFFICE, 0);
    }

    private void history(UUID id, YamlNode node, UUID coordinator) {
        var asked = node.integer("askedDaysAgo");
        step(id, "PROPOSE", null, MentorshipState.PROPOSED, Party.COORDINATOR, coordinator, asked);
        step(id, "ASK", "PROPOSED", MentorshipState.ASKED, Party.COORDINATOR, coordinator, asked);
        Integer agreed = node.optionalInteger("agreedDaysAgo");
        if (agreed != null) {
            step(id, "ACCEPT", "ASKED", MentorshipState.ASKED, Party.MENTOR, null, agreed);
            step(id, "ACCEPT", "ASKED", MentorshipState.AGREED, Party.MENTEE, null, agreed);
        }
        later(id, node, "firstDaysAgo", "START_TRIAL", MentorshipState.TRIAL, coordinator);
        later(id, node, "startDaysAgo", "CONFIRM", MentorshipState.ACTIVE, coordinator);
        later(id, node, "reviewDaysAgo", "REVIEW", MentorshipState.ACTIVE, coordinator);
        later(id, node, "pausedDaysAgo", "PAUSE", MentorshipState.PAUSED, coordinator);
        later(id, node, "endedDaysAgo", "END", MentorshipState.ENDED, coordinator);
    }

    private void later(
            UUID id, YamlNode node, String field, String command, MentorshipState to, UUID by) {
        Integer daysAgo = node.optionalInteger(field);
        if (daysAgo != null) {
            String from =
                    switch (to) {
                        case TRIAL -> "AGREED";
                        case ACTIVE -> command.equals("REVIEW") ? "ACTIVE" : "TRIAL";
                        default -> "ACTIVE";
                    };
            step(id, command, from, to, Party.COORDINATOR, by, daysAgo);
        }
    }

    private void step(
            UUID id,
            String command,
            @Nullable String from,
            MentorshipState to,
            Party party,
            @Nullable UUID account,
            int daysAgo) {
        jdbc.sql(
                        """
                        insert into mentorship_step
                            (mentorship_id, command, from_state, to_state, party, account_id, at)
                        values (:id, :command, :from, :to, :party, :account, :at)\
                        """)
                .param("id", id)
                .param("command", command)
                .param("from", from)
                .param("to", to.name())
                .param("party", party.name())
                .param("account", account)
                .param("at", tables.at(daysAgo, DemoTables.OFFICE, 0))
                .update();
    }

    /** One meeting, or with {@code every} and {@code until} a row of them. */
    private void meetings(UUID mentorship, YamlNode node) {
        int first = node.integer("daysAgo");
        Integer every = node.optionalInteger("every");
        int until = every == null ? first : node.integer("until");
        for (int daysAgo = first; daysAgo >= until; daysAgo -= every == null ? 1 : every) {
            meeting(mentorship, node, daysAgo);
        }
    }

    private void meeting(UUID mentorship, YamlNode node, int daysAgo) {
        jdbc.sql(
                        """
                        insert into meeting
                            (id, mentorship_id, on_day, minutes, kind, topic, light, entered_at, changed_at)
                        values (:id, :mentorship, :on, :minutes, :kind, :topic, :light, :at, :at)\
                        """)
                .param("id", DemoTables.uuid("meeting", mentorship + " " + daysAgo))
                .param("mentorship", mentorship)
                .param("on", tables.day(daysAgo))
                .param("minutes", node.integer("minutes"))
                .param("kind", node.required("kind").constant(MeetingKind.class).name())
                .param("topic", node.required("topic").constant(Topic.class).name())
                .param("light", node.required("light").constant(TrafficLight.class).name())
                .param("at", tables.at(daysAgo, DemoTables.EVENING, 0))
                .update();
    }

    private void feedback(UUID mentorship, YamlNode node) {
        jdbc.sql(
                        """
                        insert into mentorship_feedback (mentorship_id, party, grade, again, sentence, given_at)
                        values (:mentorship, :party, :grade, :again, :sentence, :at)\
                        """)
                .param("mentorship", mentorship)
                .param("party", node.required("party").constant(Party.class).name())
                .param("grade", node.integer("grade"))
                .param("again", node.flag("again"))
                .param("sentence", text(node, "sentence"))
                .param("at", tables.at(node.integer("daysAgo"), DemoTables.EVENING, 0))
                .update();
    }

    private @Nullable LocalDate day(YamlNode node, String field) {
        Integer daysAgo = node.optionalInteger(field);
        return daysAgo == null ? null : tables.day(daysAgo);
    }

    private @Nullable LocalDate later(YamlNode node, String field) {
        Integer days = node.optionalInteger(field);
        return days == null ? null : tables.day(-days);
    }

    private static String text(YamlNode node, String field) {
        String text = node.optionalText(field);
        return text == null ? "" : text;
    }
}
