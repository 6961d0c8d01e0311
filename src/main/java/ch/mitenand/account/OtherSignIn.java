package ch.mitenand.account;

import ch.mitenand.shell.Site;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Opens a session for somebody who has shown who they are without the password of the portal. */
@Component
class OtherSignIn {

    private final SecondFactor factor;
    private final Site site;
    private final ApplicationEventPublisher events;

    OtherSignIn(SecondFactor factor, Site site, ApplicationEventPublisher events) {
        this.factor = factor;
        this.site = site;
        this.events = events;
    }

    /**
     * Signs in to an account that may be entered; demo accounts have a password and nothing else.
     *
     * @param secondFactor whether a second factor was shown on the way
     */
    Optional<Authentication> enter(Account account, boolean secondFactor) {
        if (account.demo() || !account.mayEnter(site.showsDemo())) {
            return Optional.empty();
        }
        var user = new AccountUser(account, true);
        user.eraseCredentials();
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(user, null, List.of());
        events.publishEvent(new AuthenticationSuccessEvent(signedIn));
        if (secondFactor) {
            factor.passed(user);
        }
        return Optional.of(signedIn);
    }
}
