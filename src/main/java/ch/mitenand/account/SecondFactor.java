package ch.mitenand.account;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes that somebody has shown a second factor. Until then staff roles are no part of the actor;
 * whatever checks a factor (a code, a passkey, the canton's own sign-in) ends by calling {@link
 * #passed}.
 */
@Service
class SecondFactor {

    private final SessionTable sessions;

    SecondFactor(SessionTable sessions) {
        this.sessions = sessions;
    }

    /** From the next request on the session has the staff roles of its account. */
    @Transactional
    void passed(AccountUser user) {
        sessions.secondFactor(user.session());
    }
}
