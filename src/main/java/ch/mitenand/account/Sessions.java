package ch.mitenand.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody is signed in, and how to end that from anywhere. */
@Service
public class Sessions {

    private final SessionTable sessions;

    Sessions(SessionTable sessions) {
        this.sessions = sessions;
    }

    /**
     * A place where somebody is signed in.
     *
     * @param agent for instance "Firefox auf Android"
     * @param lastSeen exact to a minute
     * @param current whether it is the one that asks
     */
    public record OpenSession(
            UUID id, String agent, Instant since, Instant lastSeen, boolean current) {}

    /** The sessions of the actor, last used first. */
    @Transactional(readOnly = true)
    public List<OpenSession> of(Actor actor) {
        var here = SignedIn.find().map(AccountUser::session);
        return sessions.live(actor.account()).stream()
                .map(row ->
                        new OpenSession(
                                row.id(),
                                row.agent(),
                                row.createdAt(),
                                row.lastSeenAt(),
                                here.filter(row.id()::equals).isPresent()))
                .toList();
    }

    /** Ends one session of the actor; nothing happens for a session of somebody else. */
    @Transactional
    public void end(Actor actor, UUID session) {
        sessions.end(actor.account(), session);
    }

    /** Ends all sessions of the actor, the present one too. */
    @Transactional
    public void endAll(Actor actor) {
        sessions.endAll(actor.account(), null);
    }

    /** Whether the session of somebody signed in still holds; notes that it is used. */
    @Transactional
    public boolean holds(AccountUser user) {
        return sessions.seen(user.session());
    }

    /** Somebody signs out. */
    @Transactional
    public void leave(AccountUser user) {
        sessions.end(user.id(), user.session());
    }
}
