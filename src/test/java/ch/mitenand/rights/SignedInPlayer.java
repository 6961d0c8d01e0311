package ch.mitenand.rights;

import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Signs the person in who plays all roles, for commands that look at the session. */
final class SignedInPlayer {

    private SignedInPlayer() {}

    static void enter(ApplicationContext context) {
        var user = context.getBean(UserDetailsService.class).loadUserByUsername(RightsScene.EMAIL);
        var authentication =
                UsernamePasswordAuthenticationToken.authenticated(
                        user, null, user.getAuthorities());
        context.publishEvent(new AuthenticationSuccessEvent(authentication));
        SecurityContextHolder.getContext().setAuthentication(authentication);
    }
}
