package ch.mitenand.referral;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Role;
import ch.mitenand.mentoring.PoolScene;
import ch.mitenand.referral.ReceiverDesk.Inbox;
import ch.mitenand.rights.CommandCalls;
import ch.mitenand.rights.CommandRows;
import ch.mitenand.rights.RightsScene;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationContext;

/** What receivers do beside the desk, for the test of rights. */
class InboxCommandRows implements CommandRows {

    private final ApplicationContext context;
    private final CalendarFeeds feeds;
    private final Clock clock;

    InboxCommandRows(ApplicationContext context, CalendarFeeds feeds, Clock clock) {
        this.context = context;
        this.feeds = feeds;
        this.clock = clock;
    }

    @Override
    public void describe(CommandCalls calls, RightsScene scene) {
        calls.row("CalendarFeeds.find")
                .prepared(() -> {
                    var role = scene.own(Role.ORGANISATION_MEMBER);
                    feeds.create(
                            new Actor(scene.player(), "Rolf Rolle", Set.of(role)),
                            scene.organisation());
                    return List.of(scene.organisation());
                });
        calls.row("CalendarFeeds.create").with(scene.organisation());
        calls.row("CalendarFeeds.revoke").with(scene.organisation());
        calls.row("InboxDirectory.inboxes");
        calls.row("InboxDirectory.holding").prepared(() -> List.of(sent(scene)));
        calls.row("InboxDirectory.holding pool").prepared(() -> List.of(toPool(scene).referral()));
        calls.row("InboxDirectory.facts").with(own(scene));
        calls.row("InboxDirectory.facts pool").prepared(() -> List.of(toPool(scene).inbox()));
        calls.row("InboxDirectory.factsOf").prepared(() -> List.of(own(scene), sent(scene)));
        calls.row("InboxDirectory.factsOf pool")
                .prepared(() -> {
                    var made = toPool(scene);
                    return List.of(made.inbox(), made.referral());
                });
        calls.row("ReceiverDesk.start pool")
                .prepared(() -> {
                    var made = toPool(scene);
                    return List.of(made.inbox(), made.referral(), today());
                })
                .answers(Step.No.class);
        calls.row("ReceiverDesk.complete pool")
                .prepared(() -> {
                    var made = toPool(scene);
                    return List.of(
                            made.inbox(), made.referral(), today(), OutcomeCode.ATTENDED, "");
                })
                .answers(Step.No.class);
        calls.row("ReceiverDesk.attend pool")
                .prepared(() -> {
                    var made = toPool(scene);
                    return List.of(
                            made.inbox(), made.referral(), today(), ReceiverDesk.Presence.PRESENT);
                })
                .answers(Step.No.class);
        calls.row("ReceiverDesk.takeBack pool")
                .prepared(() -> {
                    var made = toPool(scene);
                    return List.of(made.inbox(), made.referral(), today());
                })
                .answers(Step.Done.class);
    }

    /** A referral that a pool has. */
    private record ToPool(Inbox inbox, ReferralId referral) {}

    private ToPool toPool(RightsScene scene) {
        var pool = PoolScene.make(context, scene).pool();
        var sent = InboxFixture.inTransaction(context).toPool(pool, AssignmentState.RUNNING);
        return new ToPool(new Inbox.OfPool(pool), sent.id());
    }

    private ReferralId sent(RightsScene scene) {
        return InboxFixture.inTransaction(context)
                .toOffer(scene.organisation(), scene.offer(), AssignmentState.RUNNING)
                .id();
    }

    private static Inbox own(RightsScene scene) {
        return new Inbox.OfOrganisation(scene.organisation());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
