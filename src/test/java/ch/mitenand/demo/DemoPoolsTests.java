package ch.mitenand.demo;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.DemoActors;
import ch.mitenand.IntegrationTest;
import ch.mitenand.account.Actor;
import ch.mitenand.care.ClaimState;
import ch.mitenand.care.CourseDesk;
import ch.mitenand.care.Entitled;
import ch.mitenand.care.ExpenseDesk;
import ch.mitenand.care.PaymentDesk;
import ch.mitenand.care.RecognitionDesk;
import ch.mitenand.mentoring.AdmissionState;
import ch.mitenand.mentoring.MenteeFile;
import ch.mitenand.mentoring.MentorFile;
import ch.mitenand.mentoring.Pool;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentoring.PoolPeople;
import ch.mitenand.mentoring.Pools;
import ch.mitenand.mentorship.MentorshipDesk;
import ch.mitenand.mentorship.MentorshipFiles;
import ch.mitenand.mentorship.MentorshipRow;
import ch.mitenand.mentorship.MentorshipState;
import ch.mitenand.shared.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class DemoPoolsTests extends IntegrationTest {

    private static final Set<MentorshipState> GOING_ON =
            Set.of(MentorshipState.ACTIVE, MentorshipState.PAUSED);

    @Autowired private DemoPools demo;
    @Autowired private Pools pools;
    @Autowired private PoolPeople people;
    @Autowired private JdbcClient jdbc;
    @Autowired private Clock clock;
    @Autowired private MentorshipDesk desk;
    @Autowired private MentorshipFiles files;
    @Autowired private ExpenseDesk expenses;
    @Autowired private CourseDesk courses;
    @Autowired private RecognitionDesk recognition;
    @Autowired private PaymentDesk payments;

    private Pool pool(String coordinator) {
        return pools.coordinatedBy(new DemoActors(jdbc).of(coordinator)).getFirst();
    }

    private List<Integer> counts() {
        return List.of(
                        "pool",
                        "mentor",
                        "mentor_fact",
                        "mentee",
                        "pool_opening",
                        "mentorship",
                        "mentorship_step",
                        "meeting",
                        "care_course",
                        "care_claim",
                        "care_recognition")
                .stream()
                .map(table ->
                        jdbc.sql("select count(*) from " + table).query(Integer.class).single())
                .toList();
    }

    @Test
    void loadingTwiceChangesNothing() {
        var before = counts();
        demo.ensure();
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void bothPoolsHaveTheirPeopleAndAreOpenToEachOther() {
        var olten = pool(DemoActors.COORDINATOR_OF_OLTEN);
        var grenchen = pool(DemoActors.COORDINATOR_OF_GRENCHEN);

        assertThat(people.mentors(olten.id())).hasSize(17);
        assertThat(people.mentees(olten.id())).hasSize(24);
        assertThat(people.mentors(grenchen.id())).hasSize(8);
        assertThat(people.mentees(grenchen.id())).hasSize(9);
        assertThat(pools.openTo(olten.id())).containsExactly(grenchen.id());
    }

    @Test
    void volunteersOfOltenStandInEveryState() {
        var files = people.mentors(pool(DemoActors.COORDINATOR_OF_OLTEN).id());

        assertThat(files.stream().map(f -> f.status().state()).distinct())
                .containsExactlyInAnyOrder(AdmissionState.values());
    }

    @Test
    void aLanguageOfMenteesIsSpokenByNobody() {
        var pool = pool(DemoActors.COORDINATOR_OF_OLTEN).id();

        assertThat(people.mentees(pool).stream().map(MenteeFile::need))
                .anyMatch(need ->
                        need.languages().stream().anyMatch(s -> s.language() == Language.TI));
        assertThat(people.mentors(pool).stream().map(MentorFile::offer))
                .noneMatch(offer ->
                        offer.languages().stream().anyMatch(s -> s.language() == Language.TI));
    }

    @Test
    void theVolunteerWithAnAccountIsFoundByIt() {
        var actor = new DemoActors(jdbc).of("mentorin@olten.example.ch");

        assertThat(people.mentorOf(actor)).map(f -> f.person().firstName()).contains("Heidi");
    }

    @Test
    void theBoardOfOltenShowsEveryStateThatIsUnderWay() {
        var rows = board();

        // rounds of tests that have travelled ahead let a question expire and a pause end
        assertThat(rows.stream().map(MentorshipRow::state))
                .contains(
                        MentorshipState.AGREED,
                        MentorshipState.TRIAL,
                        MentorshipState.ACTIVE,
                        MentorshipState.ENDED)
                .containsAnyOf(MentorshipState.ASKED, MentorshipState.NOT_FORMED);
        assertThat(rows).filteredOn(r -> GOING_ON.contains(r.state())).hasSize(4);
        assertThat(rows)
                .filteredOn(r -> r.flags().contains("30 Tage kein Eintrag"))
                .extracting(MentorshipRow::menteeName)
                .containsExactly("Mirjeta Hoxha");
        assertThat(rows)
                .filteredOn(r -> r.state() == MentorshipState.ENDED)
                .allSatisfy(
                        r -> assertThat(files.feedback(coordinator(), olten(), r.id())).hasSize(2));
    }

    @Test
    void thereIsWorkForThoseWhoCareForVolunteers() {
        int lastYear = LocalDate.now(clock).getYear() - 1;

        for (var state : List.of(ClaimState.SUBMITTED, ClaimState.APPROVED)) {
            assertThat(expenses.claims(coordinator(), olten(), state, 1).claims())
                    .as("%s", state)
                    .hasSize(1);
        }
        assertThat(courses.courses(coordinator(), olten())).hasSize(2);
        assertThat(recognition.entitled(coordinator(), olten(), lastYear))
                .extracting(Entitled::name)
                .contains("Regula Flury");
        assertThat(payments.payables(coordinator(), olten())).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void theVolunteerWithAnAccountAccompaniesSomebody() {
        assertThat(board())
                .filteredOn(r -> r.mentorName().equals("Heidi Brunner"))
                .extracting(MentorshipRow::menteeName)
                .containsExactly("Leyla Kaya");
    }

    private Actor coordinator() {
        return new DemoActors(jdbc).of(DemoActors.COORDINATOR_OF_OLTEN);
    }

    private PoolId olten() {
        return pool(DemoActors.COORDINATOR_OF_OLTEN).id();
    }

    /** Without what other tests have made. */
    private List<MentorshipRow> board() {
        return desk.ofPool(coordinator(), olten()).stream()
                .filter(r ->
                        jdbc.sql("select demo from mentee where id = :id")
                                .param("id", r.mentee().id())
                                .query(Boolean.class)
                                .single())
                .toList();
    }
}
