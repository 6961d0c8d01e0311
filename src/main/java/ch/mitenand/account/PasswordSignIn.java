package ch.mitenand.account;

import ch.mitenand.shell.Site;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Service;

/**
 * Signs in with e-mail address and password. Unknown, unconfirmed, locked and closed accounts are
 * answered like a wrong password, after the same work.
 */
@Service
class PasswordSignIn implements AuthenticationProvider {

    private final Accounts accounts;
    private final PasswordVault vault;
    private final Throttle throttle;
    private final Confirmations confirmations;
    private final Site site;

    PasswordSignIn(
            Accounts accounts,
            PasswordVault vault,
            Throttle throttle,
            Confirmations confirmations,
            Site site) {
        this.accounts = accounts;
        this.vault = vault;
        this.throttle = throttle;
        this.confirmations = confirmations;
        this.site = site;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String email = EmailAddress.normal(attempt.getName());
        Optional<String> network = network(attempt);
        network.ifPresent(value -> enter(Limit.SIGN_IN_NETWORK, value));
        enter(Limit.SIGN_IN_ACCOUNT, email);
        var user = check(email, password(attempt));
        throttle.forget(Limit.SIGN_IN_ACCOUNT, email);
        network.ifPresent(value -> throttle.forgive(Limit.SIGN_IN_NETWORK, value));
        var signedIn =
                UsernamePasswordAuthenticationToken.authenticated(
                        user,
                        null,
                        java.util.List.of(
                                FactorGrantedAuthority.fromAuthority(
                                        FactorGrantedAuthority.PASSWORD_AUTHORITY)));
        signedIn.setDetails(attempt.getDetails());
        return signedIn;
    }

    private AccountUser check(String email, String password) {
        var account = accounts.byEmail(email);
        boolean right = vault.matches(password, account.map(Account::passwordHash).orElse(null));
        if (!right || account.isEmpty()) {
            throw new BadCredentialsException("wrong");
        }
        boolean open = account.get().mayEnter(site.showsDemo());
        if (!open) {
            confirmations.remind(account.get());
            throw new BadCredentialsException("wrong");
        }
        var user = new AccountUser(account.get(), true);
        user.eraseCredentials();
        return user;
    }

    private void enter(Limit limit, String value) {
        throttle.enter(limit, value)
                .ifPresent(wait -> {
                    throw new TooManyTries(wait);
                });
    }

    private static String password(Authentication attempt) {
        return attempt.getCredentials() instanceof String typed ? typed : "";
    }

    private static Optional<String> network(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details
                ? Optional.of(Throttle.network(details.getRemoteAddress()))
                : Optional.empty();
    }
}
