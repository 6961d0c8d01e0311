package ch.mitenand.mentoring;

import ch.mitenand.account.AccountUser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Joins an account with the people of the pools whenever somebody signs in, in whichever way. */
@Component
class SignInClaims {

    private static final Logger log = LoggerFactory.getLogger(SignInClaims.class);

    private final PoolAccounts accounts;
    private final TransactionTemplate transaction;

    SignInClaims(PoolAccounts accounts, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.transaction = transaction;
    }

    /** Nobody is kept from signing in by what fails here; the next sign-in tries again. */
    @EventListener
    void signedIn(AuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof AccountUser user) {
            try {
                transaction.executeWithoutResult(_ -> accounts.claim(user.id()));
            } catch (RuntimeException e) {
                log.error("account {} could not be joined with a pool", user.id(), e);
            }
        }
    }
}
