package ch.mitenand.referral;

import ch.mitenand.IntegrationTest;
import ch.mitenand.MovableClock;
import ch.mitenand.account.RowScope;
import ch.mitenand.mail.DemoInbox;
import ch.mitenand.mail.Postbox;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
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
}
