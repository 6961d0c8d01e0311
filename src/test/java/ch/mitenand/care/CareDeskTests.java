package ch.mitenand.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.mitenand.mentoring.AdmissionState;
import ch.mitenand.mentoring.FactKind;
import ch.mitenand.mentoring.MentorDesk;
import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentorship.MentorshipFixture;
import ch.mitenand.mentorship.MentorshipState;
import ch.mitenand.shared.Language;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class CareDeskTests extends CareTest {

    @Autowired private CourseDesk courses;
    @Autowired private MentorDesk mentors;
    @Autowired private RecognitionDesk recognition;
    @Autowired private ThanksDesk thanks;
    @Autowired private Certificates certificates;

    private CourseDraft introduction(LocalDate day) {
        return new CourseDraft(
                "Einführung Herbst",
                CourseKind.INTRODUCTION,
                day,
                LocalTime.of(18, 0),
                LocalTime.of(21, 0),
                "Stadthaus",
                2);
    }

    @Test
    void attendanceAtAnIntroductionIsAFact() {
        var applicant = fixture.mentor(olten, AdmissionState.IN_VETTING);
        var course = done(courses.plan(coordinator, olten, introduction(today().minusDays(1))));

        done(courses.enter(coordinator, olten, course, Set.of(), Set.of(applicant)));
        assertThat(mentors.facts(coordinator, olten, applicant))
                .anyMatch(f -> f.kind() == FactKind.COURSE && f.on().equals(today().minusDays(1)));

        done(courses.enter(coordinator, olten, course, Set.of(applicant), Set.of()));
        assertThat(mentors.facts(coordinator, olten, applicant))
                .noneMatch(f -> f.kind() == FactKind.COURSE);
        done(courses.cancel(coordinator, olten, course));
        assertThat(courses.courses(coordinator, olten)).isEmpty();
    }

    @Test
    void twoPeopleEnterAttendanceAtTheSameTime() {
        var other = fixture.mentor(olten, AdmissionState.IN_POOL);
        var course = done(courses.plan(coordinator, olten, introduction(today().minusDays(1))));

        done(courses.enter(coordinator, olten, course, Set.of(), Set.of(mentor)));
        done(courses.enter(coordinator, olten, course, Set.of(), Set.of(other)));
        assertThat(present(course)).containsExactlyInAnyOrder(mentor, other);

        done(courses.enter(coordinator, olten, course, Set.of(mentor), Set.of()));
        assertThat(present(course)).containsExactly(other);
    }

    private List<MentorId> present(UUID course) {
        return courses.attendance(coordinator, olten, course).stream()
                .filter(CourseDesk.Participant::present)
                .map(CourseDesk.Participant::mentor)
                .toList();
    }

    @Test
    void aTitleIsMeasuredInCharacters() {
        var draft = introduction(today());
        var tiny =
                new CourseDraft(
                        "🙂a",
                        draft.kind(),
                        draft.day(),
                        draft.from(),
                        draft.until(),
                        draft.place(),
                        5);

        assertThat(courses.plan(coordinator, olten, tiny)).isInstanceOf(CareStep.No.class);
    }

    @Test
    void refusesImpossibleCoursesAndAttendance() {
        var draft = introduction(today());
        var endsBeforeItBegins =
                new CourseDraft(
                        draft.title(),
                        draft.kind(),
                        draft.day(),
                        draft.until(),
                        draft.from(),
                        draft.place(),
                        5);
        assertThat(courses.plan(coordinator, olten, endsBeforeItBegins))
                .isInstanceOf(CareStep.No.class);
        assertThat(courses.plan(coordinator, olten, introduction(today().plusYears(20))))
                .isInstanceOf(CareStep.No.class);
        var future = done(courses.plan(coordinator, olten, introduction(today().plusDays(3))));
        assertThat(courses.enter(coordinator, olten, future, Set.of(), Set.of(mentor)))
                .isInstanceOf(CareStep.No.class);
        var stranger = fixture.mentor(grenchen, AdmissionState.IN_POOL);
        var past = done(courses.plan(coordinator, olten, introduction(today())));
        assertThat(courses.enter(coordinator, olten, past, Set.of(), Set.of(stranger)))
                .isInstanceOf(CareStep.No.class);
    }

    @Test
    void creditsRecognitionOnceAYear() {
        worked(mentor, 3);
        int year = today().getYear();
        var rule = new RecognitionRule(today().withDayOfYear(1), 3, 10_000);
        done(recognition.setRule(coordinator, olten, rule));

        assertThat(recognition.entitled(coordinator, olten, year))
                .singleElement()
                .satisfies(e -> assertThat(e.rappen()).isEqualTo(10_000));
        done(recognition.credit(coordinator, olten, year));
        assertThat(recognition.credit(coordinator, olten, year)).isInstanceOf(CareStep.No.class);

        own.setPayee(viewer, CareFixture.payee());
        payments.setDebtor(coordinator, olten, CareFixture.payee());
        var due = payments.payables(coordinator, olten).getFirst();
        var batch = done(payments.export(coordinator, olten, Set.of(due.id()), today()));
        done(payments.markPaid(coordinator, olten, batch));
        assertThat(recognition.entitled(coordinator, olten, year).getFirst().standing())
                .isEqualTo(Entitled.Standing.PAID);
    }

    @Test
    void nobodyCreditsTheOwnRecognition() {
        worked(mentor, 3);
        fixture.link(mentor, coordinator);
        done(
                recognition.setRule(
                        coordinator,
                        olten,
                        new RecognitionRule(today().withDayOfYear(1), 3, 10_000)));

        assertThat(recognition.credit(coordinator, olten, today().getYear()))
                .isInstanceOf(CareStep.No.class);
    }

    @Test
    void hintsAtEndsAndAnniversariesUntilDone() {
        var mentorship =
                new MentorshipFixture(context)
                        .in(MentorshipState.ENDED, olten, mentor, fixture.mentee(olten));
        jdbc.sql("update mentorship set first_meeting = :day where id = :id")
                .param("day", today().minusYears(3).plusDays(2))
                .param("id", mentorship.id())
                .update();

        var hints = thanks.hints(coordinator, olten);
        assertThat(hints)
                .extracting(Hint::occasion)
                .containsExactly("Eine Begleitung ist zu Ende gegangen", "Seit 3 Jahren dabei");
        hints.forEach(h -> done(thanks.done(coordinator, olten, h.mentor(), h.key())));
        assertThat(thanks.hints(coordinator, olten)).isEmpty();
    }

    @Test
    void certifiesWhatWasDone() {
        assertThat(certificates.own(viewer, Language.DE)).isEmpty();
        worked(mentor, 3);

        assertThat(certificates.work(viewer).orElseThrow().minutes()).isEqualTo(180);
        assertThat(certificates.own(viewer, Language.DE).orElseThrow().content())
                .startsWith("%PDF-".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThat(certificates.of(coordinator, olten, mentor, Language.FR)).isPresent();
    }

    @Test
    void refusesCoordinatorsOfOtherPools() {
        var calls =
                List.<ThrowingCallable>of(
                        () -> courses.courses(foreign, olten),
                        () -> courses.plan(foreign, olten, introduction(today())),
                        () -> recognition.entitled(foreign, olten, 2026),
                        () -> recognition.credit(foreign, olten, 2026),
                        () -> thanks.hints(foreign, olten),
                        () -> certificates.of(foreign, olten, mentor, Language.DE),
                        () -> desk.claims(foreign, olten, ClaimState.SUBMITTED, 1),
                        () -> desk.setKmRate(foreign, olten, today().plusDays(1), 70),
                        () -> payments.payables(foreign, olten),
                        () -> payments.debtor(foreign, olten),
                        () -> payments.batches(foreign, olten),
                        () -> payments.export(foreign, olten, Set.of(), today()),
                        () -> payments.withdraw(foreign, olten, UUID.randomUUID(), "x"));
        for (var call : calls) {
            assertThatThrownBy(call).isInstanceOf(AccessDeniedException.class);
        }
    }
}
