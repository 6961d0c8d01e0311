package ch.mitenand.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.mitenand.DemoActors;
import ch.mitenand.account.Actor;
import ch.mitenand.matching.Pair;
import ch.mitenand.mentoring.AdmissionState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class MentorshipDeskTests extends MentorshipTest {

    @Test
    void leadsFromTheProposalToTheEnd() {
        var id = asked();
        answers.accept(mentorsToken());
        answers.accept(menteesToken());
        assertThat(state(id)).isEqualTo(MentorshipState.AGREED);
        assertThat(desk.one(coordinator, olten, id).flags()).contains("Kennenlernen organisieren");

        done(
                desk.startTrial(coordinator, olten, id, today(), "Am Dienstag."),
                MentorshipState.TRIAL);
        done(
                desk.confirm(coordinator, olten, id, today().plusMonths(6), ""),
                MentorshipState.ACTIVE);
        assertThat(desk.one(coordinator, olten, id).agreement()).isEqualTo("Am Dienstag.");
        done(desk.review(coordinator, olten, id, today(), "Es läuft gut."), MentorshipState.ACTIVE);
        done(desk.extend(coordinator, olten, id, today().plusMonths(7)), MentorshipState.ACTIVE);
        done(
                desk.pause(coordinator, olten, id, today().plusDays(20), "Ferien"),
                MentorshipState.PAUSED);
        done(desk.resume(coordinator, olten, id), MentorshipState.ACTIVE);
        done(
                desk.suspend(coordinator, olten, id, "Eine Frage ist offen."),
                MentorshipState.SUSPENDED);
        done(desk.reinstate(coordinator, olten, id), MentorshipState.ACTIVE);
        done(desk.end(coordinator, olten, id, EndReason.GOAL_REACHED, ""), MentorshipState.ENDED);

        assertThat(files.history(coordinator, olten, id))
                .extracting(HistoryEntry::command)
                .containsExactly(
                        "PROPOSE",
                        "ASK",
                        "ACCEPT",
                        "ACCEPT",
                        "START_TRIAL",
                        "CONFIRM",
                        "REVIEW",
                        "EXTEND",
                        "PAUSE",
                        "RESUME",
                        "SUSPEND",
                        "REINSTATE",
                        "END");
        assertThat(desk.one(coordinator, olten, id).plannedEnd()).isEqualTo(today().plusMonths(7));
    }

    @Test
    void mentorFullMeanwhileIsNotAsked() {
        var other = pools.mentee(olten);
        var third = pools.mentee(olten);
        var id = done(desk.propose(coordinator, olten, pair(), 700), MentorshipState.PROPOSED);
        fixture.in(MentorshipState.ACTIVE, olten, mentor, other);
        fixture.in(MentorshipState.ASKED, olten, mentor, third);

        assertThat(no(desk.ask(coordinator, olten, id))).contains("letzte Platz von Marta");
        assertThat(state(id)).isEqualTo(MentorshipState.PROPOSED);
    }

    @Test
    void menteeAskedMeanwhileIsNotAskedAgain() {
        var secondMentor = pools.mentor(olten, AdmissionState.IN_POOL);
        var first = done(desk.propose(coordinator, olten, pair(), 700), MentorshipState.PROPOSED);
        var second =
                done(
                        desk.propose(
                                coordinator, olten, new Pair(secondMentor.id(), mentee.id()), 600),
                        MentorshipState.PROPOSED);
        done(desk.ask(coordinator, olten, first), MentorshipState.ASKED);

        assertThat(no(desk.ask(coordinator, olten, second)))
                .contains("mit jemand anderem angefragt");
        assertThat(no(desk.propose(coordinator, olten, pair(), 700)))
                .contains("schon vorgeschlagen");
    }

    @Test
    void mentorWhoLeftThePoolIsNotProposed() {
        var paused = pools.mentor(olten, AdmissionState.PAUSED);

        assertThat(no(desk.propose(coordinator, olten, new Pair(paused.id(), mentee.id()), 700)))
                .contains("nicht im Pool");
    }

    @Test
    void onlyMenteesOfThePoolAreProposed() {
        assertThatThrownBy(() -> desk.propose(foreign, grenchen, pair(), 700))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void nobodyElseGivesACommand() {
        var id = in(MentorshipState.ACTIVE);
        var demo = new DemoActors(jdbc);
        var strangers =
                List.of(
                        foreign,
                        demo.of(DemoActors.OFFICER_OF_OLTEN),
                        demo.of(DemoActors.CANTON),
                        demo.of(DemoActors.ADMINISTRATOR),
                        pools.account("Fritz Fremd"));
        for (var command : commands(id).entrySet()) {
            for (var stranger : strangers) {
                assertThatThrownBy(() -> command.getValue().apply(stranger))
                        .as(command.getKey() + " by " + stranger.name())
                        .isInstanceOf(AccessDeniedException.class);
            }
            command.getValue().apply(coordinator);
        }
    }

    private Map<String, Function<Actor, Object>> commands(MentorshipId id) {
        var commands = new LinkedHashMap<String, Function<Actor, Object>>();
        commands.put("ofPool", a -> desk.ofPool(a, olten));
        commands.put("one", a -> desk.one(a, olten, id));
        commands.put("allowed", a -> desk.allowed(a, olten, id));
        commands.put("history", a -> files.history(a, olten, id));
        commands.put("meetings", a -> files.meetings(a, olten, id));
        commands.put("feedback", a -> files.feedback(a, olten, id));
        commands.put("propose", a -> desk.propose(a, olten, pair(), 1));
        commands.put("dismiss", a -> desk.dismiss(a, olten, id, "x"));
        commands.put("ask", a -> desk.ask(a, olten, id));
        commands.put("startTrial", a -> desk.startTrial(a, olten, id, today(), "x"));
        commands.put("confirm", a -> desk.confirm(a, olten, id, today().plusDays(9), ""));
        commands.put("review", a -> desk.review(a, olten, id, today(), "Gut."));
        commands.put("extend", a -> desk.extend(a, olten, id, today().plusDays(200)));
        commands.put("pause", a -> desk.pause(a, olten, id, today().plusDays(9), ""));
        commands.put("resume", a -> desk.resume(a, olten, id));
        commands.put("suspend", a -> desk.suspend(a, olten, id, "x"));
        commands.put("reinstate", a -> desk.reinstate(a, olten, id));
        commands.put("callOff", a -> desk.callOff(a, olten, id, "x"));
        commands.put("end", a -> desk.end(a, olten, id, EndReason.OTHER, "x"));
        return commands;
    }

    @Test
    void mentorsCoordinatorReadsSuspendsAndEndsOnly() {
        var menteeOfGrenchen = pools.mentee(grenchen);
        var id = fixture.in(MentorshipState.ACTIVE, grenchen, mentor, menteeOfGrenchen);

        assertThat(desk.one(coordinator, olten, id).menteeName()).isEqualTo("Samira");
        assertThat(desk.ofPool(coordinator, olten)).extracting(MentorshipRow::id).contains(id);
        assertThat(desk.allowed(coordinator, olten, id))
                .containsExactlyInAnyOrder(MentorshipCommand.SUSPEND, MentorshipCommand.END);
        assertThatThrownBy(() -> desk.pause(coordinator, olten, id, today().plusDays(9), ""))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> files.meetings(coordinator, olten, id))
                .isInstanceOf(AccessDeniedException.class);
        done(desk.suspend(coordinator, olten, id, "Klärung"), MentorshipState.SUSPENDED);
        assertThatThrownBy(() -> desk.reinstate(coordinator, olten, id))
                .isInstanceOf(AccessDeniedException.class);
        done(desk.end(coordinator, olten, id, EndReason.SAFEGUARDING, ""), MentorshipState.ENDED);
        assertThat(desk.one(foreign, grenchen, id).menteeName()).isEqualTo("Samira Probst");
    }

    @Test
    void trialBeginsWithAnAgreementOnly() {
        var id = in(MentorshipState.AGREED);

        assertThat(no(desk.startTrial(coordinator, olten, id, today(), " \u0000 ")))
                .contains("abmachen");
        done(
                desk.startTrial(coordinator, olten, id, today(), "Am Dienstag\u0000."),
                MentorshipState.TRIAL);
        assertThat(desk.one(coordinator, olten, id).agreement()).isEqualTo("Am Dienstag.");
        done(
                desk.confirm(coordinator, olten, id, today().plusMonths(6), "Am Mittwoch."),
                MentorshipState.ACTIVE);
        assertThat(desk.one(coordinator, olten, id).agreement()).isEqualTo("Am Mittwoch.");
    }

    @Test
    void boardOfManyShowsTheSameAsThePageOfOne() {
        for (int i = 0; i < 5; i++) {
            fixture.in(MentorshipState.ACTIVE, olten, mentor, pools.mentee(olten));
        }
        var id = in(MentorshipState.ACTIVE);

        assertThat(desk.ofPool(coordinator, olten)).contains(desk.one(coordinator, olten, id));
    }

    @Test
    void barThatFollowsFromWhatHappenedIsNotLifted() {
        var id = in(MentorshipState.ACTIVE);
        desk.end(coordinator, olten, id, EndReason.SAFEGUARDING, "");
        files.bar(coordinator, olten, pair(), "Noch ein Grund.");

        assertThatThrownBy(() -> files.unbar(coordinator, olten, pair()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> files.bar(coordinator, olten, pair(), "x".repeat(601)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void barThatFollowsFromWhatHappenedReplacesThatOfACoordinator() {
        var id = in(MentorshipState.ACTIVE);
        files.bar(coordinator, olten, pair(), "Sie sind Nachbarn.");
        desk.end(coordinator, olten, id, EndReason.SAFEGUARDING, "");

        assertThatThrownBy(() -> files.unbar(coordinator, olten, pair()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void liftedBarIsKept() {
        files.bar(coordinator, olten, pair(), "Sie kennen sich\u0000.");
        files.unbar(coordinator, olten, pair());

        var reasons =
                jdbc.sql("select reason from lifted_bar where mentor_id = ? and lifted_by = ?")
                        .params(mentor.id(), coordinator.account())
                        .query(String.class)
                        .list();
        assertThat(reasons).containsExactly("Sie kennen sich.");
        done(desk.propose(coordinator, olten, pair(), 700), MentorshipState.PROPOSED);
    }

    @Test
    void tooLongTextIsRefused() {
        var id = in(MentorshipState.ACTIVE);

        assertThat(no(desk.suspend(coordinator, olten, id, "x".repeat(601)))).contains("600");
    }

    @Test
    void historyIsNeverChanged() {
        var id = asked();

        assertThatThrownBy(() ->
                        jdbc.sql(
                                        "update mentorship_step set reason = 'anders' where"
                                                + " mentorship_id = ?")
                                .param(id.id())
                                .update())
                .hasMessageContaining("never changed");
    }
}
