package ch.mitenand.referral;

import ch.mitenand.rights.RightsScene;
import ch.mitenand.rights.ViewTargets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** A referral that was sent to the organisation of the scene, and a calendar of its admin. */
class InboxTargets implements ViewTargets {

    private final ApplicationContext context;
    private final CalendarFeeds feeds;
    private @Nullable InboxFixture fixture;

    InboxTargets(ApplicationContext context, CalendarFeeds feeds) {
        this.context = context;
        this.feeds = feeds;
    }

    @Override
    public Map<String, String> make(RightsScene scene) {
        var made = InboxFixture.committed(context);
        fixture = made;
        var sent = made.toOffer(scene.organisation(), scene.offer(), AssignmentState.SENT);
        return Map.of(
                "received", sent.id().toString(),
                "feed", feeds.create(scene.admin(), scene.organisation()));
    }

    @Override
    public void remove(RightsScene scene) {
        feeds.revoke(scene.admin(), scene.organisation());
        if (fixture != null) {
            fixture.remove();
        }
        fixture = null;
    }
}
