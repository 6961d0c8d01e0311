package ch.mitenand.referral;

import ch.mitenand.account.Actor;
import ch.mitenand.casefile.CaseFile;
import org.jspecify.annotations.Nullable;

/**
 * Who moves an assignment.
 *
 * @param actor null for the portal
 * @param file the case, which only the sender has opened; needed for sending
 */
record Mover(Party party, @Nullable Actor actor, @Nullable CaseFile file) {

    static final Mover PORTAL = new Mover(Party.PORTAL, null, null);

    /** Those who lead the case. */
    static Mover sender(Actor actor, CaseFile file) {
        return new Mover(Party.SENDER, actor, file);
    }

    /** Whether those who lead the case report in place of the receiver: the words are theirs. */
    boolean isOnBehalf() {
        return party == Party.RECEIVER && file != null;
    }

    /** The receiver itself. */
    static Mover receiver(Actor actor) {
        return new Mover(Party.RECEIVER, actor, null);
    }
}
