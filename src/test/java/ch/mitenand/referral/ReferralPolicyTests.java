package ch.mitenand.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Role;
import ch.mitenand.casefile.CaseFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** The second wall: SQL of the portal in a foreign scope, or in none, finds and changes nothing. */
class ReferralPolicyTests extends ReferralTest {

    private static final List<String> TABLES =
            List.of("referral_assignment", "referral_step", "referral_recommendation");

    @Test
    void foreignScopesSeeNoRow() {
        var made = scene.in(AssignmentState.SENT);
        context.getBean(Recommendations.class).issue(scene.officer, made.id(), scene.offer, null);
        for (var stranger : strangers()) {
            for (String table : TABLES) {
                assertThat(count(stranger, table, made)).as(table + " " + stranger).isZero();
            }
        }
        for (String table : TABLES) {
            assertThat(count(scene.officer, table, made)).as(table).isPositive();
        }
        assertThat(count(scene.admin, "referral_assignment", made)).isEqualTo(1);
        assertThat(count(scene.admin, "referral_recommendation", made)).isZero();
    }

    @Test
    void receiverSeesNoDraft() {
        var made = scene.in(AssignmentState.DRAFT);
        assertThat(count(scene.admin, "referral_assignment", made)).isZero();
    }

    /** What the sender has said is not for the receiver, whatever it asks the database. */
    @Test
    void receiverSeesNoStepOfTheSender() {
        var made = scene.in(AssignmentState.RUNNING);
        assignments.withdraw(scene.officer, made.id(), made.referral(), Reason.FAMILY);

        assertThat(parties(scene.admin, made)).containsOnly("RECEIVER");
        assertThat(parties(scene.officer, made)).containsOnly("SENDER", "RECEIVER");
        assertThatThrownBy(() ->
                        transaction.executeWithoutResult(_ -> {
                            enter(scene.admin);
                            jdbc.sql(
                                            """
                                            insert into referral_step (referral_id, at, party, by_name, command,
                                                to_state, reason)
                                            values (:id, now(), 'SENDER', 'x', 'WITHDRAW', 'WITHDRAWN', '')\
                                            """)
                                    .param("id", made.referral().id())
                                    .update();
                        }))
                .isInstanceOf(DataAccessException.class);
    }

    private List<String> parties(Actor actor, ReferralScene.Made made) {
        return Objects.requireNonNull(
                transaction.execute(_ -> {
                    enter(actor);
                    return jdbc.sql("select party from referral_step where referral_id = :id")
                            .param("id", made.referral().id())
                            .query(String.class)
                            .list();
                }));
    }

    @Test
    void foreignScopesChangeNothing() {
        var made = scene.in(AssignmentState.SENT);
        for (var stranger : strangers()) {
            Integer changed =
                    transaction.execute(_ -> {
                        enter(stranger);
                        return jdbc.sql("update referral_assignment set topic = 'x' where id = :id")
                                .param("id", made.referral().id())
                                .update();
                    });
            assertThat(changed).isZero();
            assertThatThrownBy(() ->
                            transaction.executeWithoutResult(_ -> {
                                enter(stranger);
                                jdbc.sql(
                                                """
                                                insert into referral_step (referral_id, at, party, by_name, command,
                                                    to_state, reason)
                                                values (:id, now(), 'SENDER', 'x', 'SEND', 'SENT', '')\
                                                """)
                                        .param("id", made.referral().id())
                                        .update();
                            }))
                    .isInstanceOf(DataAccessException.class);
        }
        assertThat(one(made).content().topic()).isEqualTo("Deutsch A2 am Abend");
    }

    private List<@Nullable Actor> strangers() {
        var strangers = new ArrayList<@Nullable Actor>();
        strangers.add(null);
        strangers.add(CaseFixture.officer(CaseFixture.GRENCHEN));
        strangers.add(scene.stranger());
        strangers.add(ReferralScene.actor(Role.CANTON_EDITOR, ""));
        strangers.add(ReferralScene.actor(Role.POOL_COORDINATOR, "2581"));
        return strangers;
    }

    private long count(@Nullable Actor actor, String table, ReferralScene.Made made) {
        String where =
                table.equals("referral_step") ? "referral_id = :referral" : "case_id = :case";
        Long found =
                transaction.execute(_ -> {
                    enter(actor);
                    return jdbc.sql("select count(*) from " + table + " where " + where)
                            .param("referral", made.referral().id())
                            .param("case", made.id().id())
                            .query(Long.class)
                            .single();
                });
        return found == null ? -1 : found;
    }

    private void enter(@Nullable Actor actor) {
        if (actor != null) {
            scope.enter(actor);
        }
    }
}
