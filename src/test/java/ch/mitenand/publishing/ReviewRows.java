package ch.mitenand.publishing;

import ch.mitenand.publishing.OfferDesk.Saved;
import ch.mitenand.publishing.Policies.ChangePolicy;
import ch.mitenand.publishing.ReviewDesk.Decided;
import ch.mitenand.rights.CommandCalls;
import ch.mitenand.rights.CommandRows;
import ch.mitenand.rights.RightsScene;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Approving offers and the rules for it, for the test of rights. */
class ReviewRows implements CommandRows {

    private final OfferDesk desk;
    private final ReviewDesk review;
    private final JdbcClient jdbc;

    ReviewRows(OfferDesk desk, ReviewDesk review, JdbcClient jdbc) {
        this.desk = desk;
        this.review = review;
        this.jdbc = jdbc;
    }

    @Override
    public void describe(CommandCalls calls, RightsScene scene) {
        var offer = scene.offer();
        calls.row("ReviewDesk.queue");
        for (String look : List.of("waiting", "difference", "preview")) {
            calls.row("ReviewDesk." + look)
                    .prepared(() -> {
                        submitted(scene);
                        return List.of(offer);
                    });
        }
        for (String decision : List.of("approve", "sendBack")) {
            calls.row("ReviewDesk." + decision)
                    .prepared(() -> List.of(offer, submitted(scene), "Rechteprobe"))
                    .answers(Decided.DONE);
        }
        rules(calls, scene.seat());
    }

    private static void rules(CommandCalls calls, int seat) {
        calls.row("Policies.rules");
        calls.row("Policies.set canton").with(0, ChangePolicy.AT_ONCE);
        calls.row("Policies.set municipality").with(seat, ChangePolicy.AT_ONCE);
        calls.row("Policies.confirmMonths");
        calls.row("Policies.setConfirmMonths").with("language", 3);
    }

    /** Has a change wait for approval; its version. */
    private int submitted(RightsScene scene) {
        requireReview(jdbc, scene);
        var admin = scene.admin();
        var offer = scene.offer();
        int opened = desk.open(admin, offer).version();
        var saved = desk.save(admin, offer, opened, SketchFixture.complete("Rechteprobe"));
        desk.submit(admin, offer, ((Saved.Done) saved).version());
        return review.waiting(scene.canton(), offer).orElseThrow().version();
    }

    /** Has changes of the organisation looked at first; from before any rule of the test. */
    static void requireReview(JdbcClient jdbc, RightsScene scene) {
        jdbc.sql("insert into change_policy values (:scope, '2020-01-01', 'AFTER_REVIEW', :by)")
                .param("scope", scene.seat())
                .param("by", scene.canton().account())
                .update();
    }
}
