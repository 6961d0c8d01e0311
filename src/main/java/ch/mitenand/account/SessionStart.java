package ch.mitenand.account;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Opens a row for every sign-in, whichever way somebody signs in. */
@Component
class SessionStart {

    private final SessionTable sessions;
    private final TransactionTemplate transaction;

    SessionStart(SessionTable sessions, TransactionTemplate transaction) {
        this.sessions = sessions;
        this.transaction = transaction;
    }

    @EventListener
    void signedIn(AuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof AccountUser user) {
            transaction.executeWithoutResult(
                    _ -> sessions.open(user.session(), user.id(), agent()));
        }
    }

    private static String agent() {
        return RequestContextHolder.getRequestAttributes()
                        instanceof ServletRequestAttributes attributes
                ? Agent.describe(attributes.getRequest().getHeader("User-Agent"))
                : Agent.describe(null);
    }
}
