package ch.mitenand.account.ui;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/** The same as {@link SecondFactorGuard} for addresses that are opened directly. */
class SecondFactorFilter extends OncePerRequestFilter {

    private final SecondFactorRoute route;

    SecondFactorFilter(SecondFactorRoute route) {
        this.route = route;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET")
                || request.getQueryString() != null && request.getQueryString().startsWith("v-r=")
                || SecondFactorRoute.user().isEmpty();
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        var instead = view(request, path.substring(1)).flatMap(route::insteadOf);
        if (instead.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        String address = SignInAnswers.keeping("/" + instead.get(), SignInAnswers.onward(path));
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(request.getContextPath() + address);
    }

    private static Optional<Class<?>> view(HttpServletRequest request, String path) {
        try {
            var context = new VaadinServletContext(request.getServletContext());
            var target =
                    ApplicationRouteRegistry.getInstance(context).getNavigationRouteTarget(path);
            return target != null && target.hasTarget()
                    ? Optional.of(target.getRouteTarget().getTarget())
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
