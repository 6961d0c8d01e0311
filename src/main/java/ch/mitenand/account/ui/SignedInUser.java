package ch.mitenand.account.ui;

import ch.mitenand.account.AccountUser;
import ch.mitenand.shell.CurrentUser;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the frame who is signed in. */
@Component
class SignedInUser implements CurrentUser {

    private final AuthenticationContext authentication;

    SignedInUser(AuthenticationContext authentication) {
        this.authentication = authentication;
    }

    @Override
    public Optional<String> displayName() {
        return authentication.getAuthenticatedUser(AccountUser.class).map(AccountUser::displayName);
    }
}
