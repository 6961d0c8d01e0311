package ch.mitenand.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.mitenand.IntegrationTest;
import ch.mitenand.MovableClock;
import ch.mitenand.account.Actor;
import ch.mitenand.account.RowScope;
import ch.mitenand.mail.DemoInbox;
import ch.mitenand.mail.Postbox;
import ch.mitenand.referral.ReceiverDesk.Inbox;
import ch.mitenand.referral.ReceiverDesk.Presence;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** A case in Olten and an offer to which it can be sent. */
abstract class ReferralTest extends IntegrationTest {

    private final Map<UUID, DemoInbox.Received> seen = new LinkedHashMap<>();

    static final String OFFICE = "ib@olten.example.ch";

    @Autowired ApplicationContext context;
    @Autowired JdbcClient jdbc;
    @Autowired MovableClock clock;
    @Autowired TransactionTemplate transaction;
    @Autowired RowScope scope;
    @Autowired Assignments assignments;
    @Autowired ReceiverDesk desk;
    @Autowired ReferralRound round;

    ReferralScene scene;

    @BeforeEach
    void setTheScene() {
        scene = new ReferralScene(context);
    }

    @AfterEach
    void tidy() {
        clock.comeBack();
        scene.remove();
        jdbc.sql("delete from throttle").update();
    }

    /** Goes on by days, and does the daily round at the end. */
    void days(int days) {
        clock.travel(Duration.ofDays(days));
        round.run();
    }

    Assignment one(ReferralScene.Made made) {
        return assignments.one(scene.officer, made.id(), made.referral());
    }

    /**
     * Subjects of the mails to an address about an assignment; those that were seen once count also
     * when the portal has tidied its inbox, while a test travels on.
     */
    List<String> subjects(String address, ReferralScene.Made made) {
        String number = one(made).number();
        Postbox.of(context).to(address).forEach(mail -> seen.put(mail.id(), mail));
        return seen.values().stream()
                .filter(mail -> mail.recipient().equalsIgnoreCase(address))
                .map(DemoInbox.Received::subject)
                .filter(subject -> subject.contains(number))
                .toList();
    }

    /**
     * Somebody with the same role elsewhere gets at a referral neither through their own inbox,
     * which is recorded, nor through the one it is in; nor at the lists of that one.
     */
    void isRefused(Actor twin, Inbox theirs, Inbox ours, ReferralId referral) {
        long before = scene.recorded(twin, referral, "REFUSED");
        var attempts = attempts(twin, theirs, referral);
        for (var attempt : attempts) {
            assertThatThrownBy(attempt).isInstanceOf(NoSuchElementException.class);
        }
        assertThat(scene.recorded(twin, referral, "REFUSED")).isEqualTo(before + attempts.size());

        var intrusions = new ArrayList<>(attempts(twin, ours, referral));
        intrusions.add(() -> desk.items(twin, ours));
        intrusions.add(() -> desk.waiting(twin, ours));
        intrusions.add(() -> desk.attendance(twin, ours, scene.today));
        for (var intrusion : intrusions) {
            assertThatThrownBy(intrusion).isInstanceOf(AccessDeniedException.class);
        }
    }

    /** Everything that can be done with one referral of an inbox. */
    private List<ThrowingCallable> attempts(Actor who, Inbox where, ReferralId id) {
        return List.of(
                () -> desk.item(who, where, id),
                () -> desk.accept(who, where, id, null),
                () -> desk.accept(who, where, id, scene.today),
                () -> desk.accept(who, where, id, scene.today.minusDays(5)),
                () -> desk.waitlist(who, where, id),
                () -> desk.decline(who, where, id, Reason.FULL, ""),
                () -> desk.start(who, where, id, scene.today),
                () -> desk.notTakenUp(who, where, id, Reason.DID_NOT_COME),
                () -> desk.complete(who, where, id, scene.today, OutcomeCode.ATTENDED, ""),
                () -> desk.discontinue(who, where, id, scene.today, Reason.ILLNESS, ""),
                () -> desk.report(who, where, id, scene.today, false, List.of()),
                () -> desk.attend(who, where, id, scene.today, Presence.PRESENT),
                () -> desk.takeBack(who, where, id, scene.today));
    }
}
