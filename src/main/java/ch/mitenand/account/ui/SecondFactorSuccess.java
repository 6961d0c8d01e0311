package ch.mitenand.account.ui;

import ch.mitenand.account.AccountUser;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/** Goes on after a sign-in: to the second step, if one is lacking, and from there to the page. */
class SecondFactorSuccess extends SignInAnswers.Success {

    private final SecondFactorRoute route;
    private final HttpSessionRequestCache cache = pagesAskedFor();

    SecondFactorSuccess(SecondFactorRoute route) {
        this.route = route;
    }

    /** Keeps the page that was asked for, without a mark in its address. */
    @SuppressWarnings("NullAway") // null is documented to mean no mark
    static HttpSessionRequestCache pagesAskedFor() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        var lacking =
                authentication.getPrincipal() instanceof AccountUser user
                        ? route.lacking(user)
                        : Optional.<String>empty();
        if (lacking.isEmpty()) {
            super.onAuthenticationSuccess(request, response, authentication);
            return;
        }
        clearAuthenticationAttributes(request);
        var onward =
                SignInAnswers.onward(request.getParameter(SignInAnswers.ONWARD))
                        .or(() -> asked(request, response));
        String address = SignInAnswers.keeping("/" + lacking.get(), onward);
        getRedirectStrategy().sendRedirect(request, response, address);
    }

    /** The page that was asked for before the sign-in. */
    private Optional<String> asked(HttpServletRequest request, HttpServletResponse response) {
        return Optional.ofNullable(cache.getRequest(request, response))
                .map(SavedRequest::getRedirectUrl)
                .map(address -> URI.create(address).getPath())
                .flatMap(SignInAnswers::onward);
    }
}
