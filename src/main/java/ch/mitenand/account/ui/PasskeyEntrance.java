package ch.mitenand.account.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;

/**
 * Keeps somebody signed in for whom no filter of the sign-in does it; the number of the session and
 * the token against foreign requests change, as with every sign-in.
 */
final class PasskeyEntrance {

    private static final HttpSessionSecurityContextRepository REPOSITORY =
            new HttpSessionSecurityContextRepository();

    private PasskeyEntrance() {}

    /** Within the request of a live view. */
    static void enter(Authentication person) {
        HttpServletRequest request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        HttpServletResponse response = VaadinServletResponse.getCurrent().getHttpServletResponse();
        new ChangeSessionIdAuthenticationStrategy().onAuthentication(person, request, response);
        new CsrfAuthenticationStrategy(new HttpSessionCsrfTokenRepository())
                .onAuthentication(person, request, response);
        keep(person, request, response);
    }

    /** Keeps the person in the session. */
    static void keep(
            Authentication person, HttpServletRequest request, HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(person);
        SecurityContextHolder.setContext(context);
        REPOSITORY.saveContext(context, request, response);
    }
}
