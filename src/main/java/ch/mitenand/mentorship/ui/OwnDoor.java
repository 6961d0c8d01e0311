package ch.mitenand.mentorship.ui;

import ch.mitenand.account.Actor;
import ch.mitenand.mentoring.Pools;
import ch.mitenand.mentorship.MentorshipPaths;
import ch.mitenand.mentorship.OwnPages;
import ch.mitenand.mentorship.Viewer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lets mentors and mentees to their own page, by link or by account. */
@Component
class OwnDoor {

    static final String ACCOUNT_PATH = "/mein-mentoring";

    private final OwnPages pages;
    private final Pools pools;

    OwnDoor(OwnPages pages, Pools pools) {
        this.pages = pages;
        this.pools = pools;
    }

    /** Whoever a link belongs to; empty when it is worth nothing. */
    Optional<OwnSeat> byLink(String token) {
        return pages.look(token).map(viewer -> seat(viewer, MentorshipPaths.ownPage(token), ""));
    }

    /** An account as mentor and as mentee; empty when it is neither. */
    List<OwnSeat> of(Actor actor) {
        return Stream.concat(
                        pages.asMentor(actor).map(Viewer.class::cast).stream(),
                        pages.asMentee(actor).map(Viewer.class::cast).stream())
                .map(viewer -> seat(viewer, ACCOUNT_PATH, actor.name()))
                .toList();
    }

    /** Makes all links of somebody worthless. */
    void lock(Viewer viewer) {
        pages.lock(viewer);
    }

    private OwnSeat seat(Viewer viewer, String path, String account) {
        var owner = pages.owner(viewer);
        return new OwnSeat(
                viewer,
                owner.person().firstName(),
                owner.person().language(),
                path,
                account,
                pools.find(owner.pool()).orElseThrow());
    }
}
