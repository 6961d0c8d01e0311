package ch.mitenand.account.ui;

import ch.mitenand.shell.SameSite;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a sign-in that another site has sent: Vaadin's login form carries no token of its own,
 * and somebody could be signed in to a stranger's account without noticing.
 */
class SameSiteLoginFilter extends OncePerRequestFilter {

    private final String path;

    SameSiteLoginFilter(String path) {
        this.path = path;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean signIn =
                request.getMethod().equals("POST")
                        && request.getRequestURI().equals(request.getContextPath() + path);
        if (signIn && SameSite.isForeign(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }
}
