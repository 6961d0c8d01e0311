package ch.mitenand.account;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;

/** The person of the security context, whether or not the session still holds. */
final class SignedIn {

    private SignedIn() {}

    static Optional<AccountUser> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                        && authentication.isAuthenticated()
                        && authentication.getPrincipal() instanceof AccountUser user
                ? Optional.of(user)
                : Optional.empty();
    }
}
