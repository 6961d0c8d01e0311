package ch.mitenand.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.mitenand.matching.Topic;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class MeetingLogTests extends MentorshipTest {

    @Autowired private MeetingLog log;
    @Autowired private Hours hours;

    private MentorshipId id;

    @BeforeEach
    void active() {
        id = in(MentorshipState.ACTIVE);
    }

    @Test
    void countsHoursAndTopics() {
        add(today(), 90, Topic.GERMAN);
        add(today().minusDays(1), 60, Topic.GERMAN);
        add(today().minusDays(2), 30, Topic.WORK);

        assertThat(hours.of(mentor, today().minusDays(1), today()))
                .isEqualTo(new Hours.Done(1, 2, 150, List.of(Topic.GERMAN)));
        assertThat(hours.of(mentor, today().minusDays(9), today()).topics())
                .containsExactly(Topic.GERMAN, Topic.WORK);
        assertThat(hours.firstDay(mentor)).contains(today().minusDays(60));
        var row = desk.one(coordinator, olten, id);
        assertThat(row.meetings()).isEqualTo(3);
        assertThat(row.minutes()).isEqualTo(180);
        assertThat(row.lastMeeting()).isEqualTo(today());
    }

    @Test
    void refusesImpossibleEntries() {
        assertThat(no(log.add(asMentor(), id, draft(today().plusDays(1), 60)))).contains("Zukunft");
        assertThat(no(log.add(asMentor(), id, draft(today().minusDays(61), 60))))
                .contains("vor dem ersten");
        for (int minutes : new int[] {-60, 0, 4, 721, 1500}) {
            assertThat(no(log.add(asMentor(), id, draft(today(), minutes)))).contains("12 Stunden");
        }
        assertThat(log.of(asMentor(), id)).isEmpty();
    }

    @Test
    void dayHas24HoursInAllMentorshipsTogether() {
        var other = fixture.in(MentorshipState.ACTIVE, olten, mentor, pools.mentee(olten));
        done(log.add(asMentor(), id, draft(today(), 720)), MentorshipState.ACTIVE);
        done(log.add(asMentor(), other, draft(today(), 700)), MentorshipState.ACTIVE);

        assertThat(no(log.add(asMentor(), id, draft(today(), 21)))).contains("24 Stunden");
        done(log.add(asMentor(), id, draft(today(), 20)), MentorshipState.ACTIVE);
        var first = log.of(asMentor(), id).getLast();
        done(
                log.change(asMentor(), id, first.id(), draft(today(), first.minutes())),
                MentorshipState.ACTIVE);
    }

    @Test
    void entryIsChangedFor14Days() {
        add(today(), 60, Topic.GERMAN);
        var meeting = log.of(asMentor(), id).getFirst().id();
        clock.travel(Duration.ofDays(14).minusMinutes(1));
        done(log.change(asMentor(), id, meeting, draft(today(), 45)), MentorshipState.ACTIVE);
        clock.travel(Duration.ofMinutes(2));

        assertThat(no(log.change(asMentor(), id, meeting, draft(today(), 30)))).contains("14 Tage");
        assertThat(no(log.delete(asMentor(), id, meeting))).contains("14 Tage");
        assertThat(log.of(asMentor(), id).getFirst().minutes()).isEqualTo(45);
    }

    @Test
    void goalUntilNextTimeIsReadByBothSidesOfThePool() {
        var draft = withGoal("  Zusammen\neinen Brief lesen. ");
        done(log.add(asMentor(), id, draft), MentorshipState.ACTIVE);

        var entry = log.of(asMentor(), id).getFirst();
        assertThat(entry.goal()).isEqualTo("Zusammen einen Brief lesen.");
        assertThat(files.meetings(coordinator, olten, id)).containsExactly(entry);
        assertThat(no(log.add(asMentor(), id, withGoal("x".repeat(121))))).contains("120 Zeichen");
        done(
                log.change(asMentor(), id, entry.id(), withGoal("x".repeat(120))),
                MentorshipState.ACTIVE);
        assertThat(log.of(asMentor(), id).getFirst().goal()).hasSize(120);

        mentorDesk.erase(coordinator, olten, mentor);
        assertThat(files.meetings(coordinator, olten, id))
                .extracting(Meeting::goal)
                .containsExactly("");
    }

    private MeetingDraft withGoal(String goal) {
        return new MeetingDraft(
                today(), 60, MeetingKind.MEETING, Topic.GERMAN, TrafficLight.GREEN, goal);
    }

    @Test
    void mentorDeletesAnEntry() {
        add(today(), 60, Topic.GERMAN);
        done(
                log.delete(asMentor(), id, log.of(asMentor(), id).getFirst().id()),
                MentorshipState.ACTIVE);

        assertThat(log.of(asMentor(), id)).isEmpty();
        assertThatThrownBy(() -> log.delete(asMentor(), id, UUID.randomUUID()))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void logIsTheMentorsAlone() {
        assertThatThrownBy(() -> log.of(asMentee(), id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> log.add(asMentee(), id, draft(today(), 60)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> log.change(asMentee(), id, UUID.randomUUID(), draft(today(), 60)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> log.delete(asMentee(), id, UUID.randomUUID()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void suspendedPairLogsNothing() {
        desk.suspend(coordinator, olten, id, "Klärung");

        assertThat(no(log.add(asMentor(), id, draft(today(), 60)))).contains("keine Treffen");
    }

    @Test
    void redLightIsFlagged() {
        var red =
                new MeetingDraft(today(), 60, MeetingKind.MEETING, Topic.GERMAN, TrafficLight.RED);
        done(log.add(asMentor(), id, red), MentorshipState.ACTIVE);

        assertThat(desk.one(coordinator, olten, id).flags()).contains("Ampel rot");
    }

    private void add(LocalDate day, int minutes, Topic topic) {
        var draft = new MeetingDraft(day, minutes, MeetingKind.MEETING, topic, TrafficLight.GREEN);
        done(log.add(asMentor(), id, draft), MentorshipState.ACTIVE);
    }

    private static MeetingDraft draft(LocalDate day, int minutes) {
        return new MeetingDraft(day, minutes, MeetingKind.PHONE, Topic.GERMAN, TrafficLight.GREEN);
    }
}
