package ch.mitenand.account.ui;

import ch.mitenand.account.TooManyTries;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Where the browser goes after a sign-in that succeeded or failed; never to another site. */
final class SignInAnswers {

    /** Parameter with the path to go on to. */
    static final String ONWARD = "weiter";

    /** Parameter with the minutes to wait after too many tries. */
    static final String WAIT = "warten";

    private static final Pattern OWN_PATH =
            Pattern.compile("(/[A-Za-z0-9_-][A-Za-z0-9._-]{0,400}){1,6}");

    private SignInAnswers() {}

    /** A path of this site; empty for anything else. */
    static Optional<String> onward(@Nullable String typed) {
        return Optional.ofNullable(typed).filter(path -> OWN_PATH.matcher(path).matches());
    }

    /** The address of the sign-in with the path to go on to, relative to the root. */
    static String keeping(String address, Optional<String> onward) {
        return onward.map(path ->
                        address
                                + (address.contains("?") ? "&" : "?")
                                + ONWARD
                                + "="
                                + URLEncoder.encode(path, StandardCharsets.UTF_8))
                .orElse(address);
    }

    /** Goes on to the page that was asked for before the sign-in. */
    static class Success extends VaadinSavedRequestAwareAuthenticationSuccessHandler {

        @Override
        public void onAuthenticationSuccess(
                HttpServletRequest request,
                HttpServletResponse response,
                Authentication authentication)
                throws ServletException, IOException {
            var onward = onward(request.getParameter(ONWARD));
            if (onward.isPresent()) {
                clearAuthenticationAttributes(request);
                getRedirectStrategy().sendRedirect(request, response, onward.get());
            } else {
                super.onAuthenticationSuccess(request, response, authentication);
            }
        }
    }

    /** Says that it has failed, or how long to wait, and nothing about the account. */
    static class Failure implements AuthenticationFailureHandler {

        @Override
        public void onAuthenticationFailure(
                HttpServletRequest request,
                HttpServletResponse response,
                AuthenticationException exception)
                throws IOException {
            String address = "/anmelden?error";
            if (exception instanceof TooManyTries tooMany) {
                address += "&" + WAIT + "=" + tooMany.minutes();
            }
            response.sendRedirect(
                    request.getContextPath()
                            + keeping(address, onward(request.getParameter(ONWARD))));
        }
    }
}
