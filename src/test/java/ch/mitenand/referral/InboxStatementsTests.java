package ch.mitenand.referral;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.StatementCount;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** However full an inbox is, its pages ask the database equally often. */
class InboxStatementsTests extends ReferralTest {

    private static final List<AssignmentState> STATES =
            List.of(
                    AssignmentState.SENT,
                    AssignmentState.WAITLISTED,
                    AssignmentState.RUNNING,
                    AssignmentState.COMPLETED);

    @Autowired private InboxDirectory directory;

    private InboxFixture fixture;

    @BeforeEach
    void prepare() {
        fixture = InboxFixture.committed(context);
    }

    @AfterEach
    void removeFixture() {
        fixture.remove();
    }

    private void add(int each) {
        for (int i = 0; i < each; i++) {
            STATES.forEach(state -> fixture.toOffer(scene.organisation, scene.offer, state));
        }
    }

    /** What the inbox and the attendance list read. */
    private int statements() {
        return StatementCount.of(() -> {
            desk.items(scene.admin, scene.inbox);
            directory.facts(scene.admin, scene.inbox);
            desk.attendance(scene.admin, scene.inbox, scene.today);
        });
    }

    @Test
    void twentyReferralsAreReadLikeFour() {
        add(1);
        int few = desk.items(scene.admin, scene.inbox).size();
        int statements = statements();
        add(4);

        assertThat(desk.items(scene.admin, scene.inbox)).hasSize(few + 16);
        assertThat(statements()).isEqualTo(statements);
        assertThat(statements).isBetween(5, 40);
    }
}
