package ch.mitenand.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DemoPeopleTests extends IntegrationTest {

    @Autowired private Pools pools;
    @Autowired private PoolPeople people;
    @Autowired private PersonCheck check;

    @Test
    void whatTheDemoSaysOfPeopleCouldHaveBeenEntered() {
        for (var pool : pools.all()) {
            for (var mentor : people.mentors(pool.id())) {
                assertThat(check.faults(mentor.person(), mentor.offer()))
                        .as(mentor.person().lastName())
                        .isEmpty();
            }
            for (var mentee : people.mentees(pool.id())) {
                assertThat(check.faults(mentee.person(), mentee.need()))
                        .as(mentee.person().lastName())
                        .isEmpty();
            }
        }
    }
}
