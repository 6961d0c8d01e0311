package ch.mitenand.demo;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.DemoActors;
import ch.mitenand.IntegrationTest;
import ch.mitenand.mentoring.AdmissionState;
import ch.mitenand.mentoring.MenteeFile;
import ch.mitenand.mentoring.MentorFile;
import ch.mitenand.mentoring.Pool;
import ch.mitenand.mentoring.PoolPeople;
import ch.mitenand.mentoring.Pools;
import ch.mitenand.shared.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class DemoPoolsTests extends IntegrationTest {

    @Autowired private DemoPools demo;
    @Autowired private Pools pools;
    @Autowired private PoolPeople people;
    @Autowired private JdbcClient jdbc;

    private Pool pool(String coordinator) {
        return pools.coordinatedBy(new DemoActors(jdbc).of(coordinator)).getFirst();
    }

    private List<Integer> counts() {
        return List.of("pool", "mentor", "mentor_fact", "mentee", "pool_opening").stream()
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

        assertThat(people.mentors(olten.id())).hasSize(14);
        assertThat(people.mentees(olten.id())).hasSize(16);
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
}
