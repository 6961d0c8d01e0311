package ch.mitenand.shell;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.RouteParameters;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers an anonymous visitor's GET of a public page with text: no cookie, no session, no
 * framework in the browser.
 */
@Component
@Order(0)
class StillPageFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(StillPageFilter.class);

    /** Bytes of a form that the container reads. */
    private static final long MOST_BYTES = 2_097_152;

    private final StillPages pages;
    private final PageFrame frame;
    private final AutowireCapableBeanFactory beans;

    StillPageFilter(StillPages pages, PageFrame frame, AutowireCapableBeanFactory beans) {
        this.pages = pages;
        this.frame = frame;
        this.beans = beans;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var destination = pages.find(request);
        if (isSignedIn() && !isForm(destination)) {
            chain.doFilter(request, response);
            return;
        }
        switch (destination) {
            case StillPages.Destination.Elsewhere _ -> chain.doFilter(request, response);
            case StillPages.Destination.Nowhere _ -> send(404, request, response);
            case StillPages.Destination.Moved(String path) -> move(path, request, response);
            case StillPages.Destination.View(var type, var parameters) -> {
                try {
                    PublicView view = beans.createBean(type);
                    send(view.draw(asked(parameters, request)), view, request, response);
                } catch (RuntimeException e) {
                    fail(e, request, response);
                }
            }
            case StillPages.Destination.Form(var type, var parameters) -> {
                try {
                    take(type, parameters, request, response);
                } catch (RuntimeException e) {
                    fail(e, request, response);
                }
            }
        }
    }

    private static boolean isForm(StillPages.Destination destination) {
        return destination instanceof StillPages.Destination.Form
                || destination instanceof StillPages.Destination.View(var type, _)
                        && FormView.class.isAssignableFrom(type);
    }

    private void take(
            Class<? extends FormView> type,
            RouteParameters parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (SameSite.isForeign(request)) {
            send(403, request, response);
            return;
        }
        var values = values(request);
        if (values.isEmpty()) {
            boolean big = request.getContentLengthLong() > MOST_BYTES;
            send(big ? 413 : 400, request, response);
            return;
        }
        FormView view = beans.createBean(type);
        var form = new SentForm(values.get(), request.getRemoteAddr());
        send(view.answer(asked(parameters, request), form), view, request, response);
    }

    /** What was sent; empty when it is no form, cut off, or larger than the container takes. */
    private static Optional<Map<String, List<String>>> values(HttpServletRequest request) {
        try {
            var values = new HashMap<String, List<String>>();
            request.getParameterMap().forEach((name, all) -> values.put(name, List.of(all)));
            return Optional.of(values);
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }

    private static PageRequest asked(RouteParameters parameters, HttpServletRequest request) {
        var path = new HashMap<String, String>();
        parameters
                .getParameterNames()
                .forEach(name -> parameters.get(name).ifPresent(v -> path.put(name, v)));
        return new PageRequest(path, QueryString.parse(request.getQueryString()));
    }

    private void send(
            PageInfo info,
            PublicView view,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (info.found()) {
            if (view instanceof FormView) {
                response.setHeader("Cache-Control", "no-store");
            }
            new StillResponse(request, response)
                    .send(info.status(), frame.document(info, view, request));
        } else if (info.status() == 301) {
            move(info.path(), request, response);
        } else if (info.status() == 303) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", info.path());
            response.setHeader("Cache-Control", "no-store");
        } else {
            send(info.status(), request, response);
        }
    }

    private void send(int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Main main = NoticePage.of(status, "");
        new StillResponse(request, response)
                .send(status, frame.document(PageInfo.missing(), main, request));
    }

    private static void move(
            String path, HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString();
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Location", query == null ? path : path + "?" + query);
        response.setHeader("Cache-Control", "public, max-age=60");
    }

    /** The log has the number and what broke, but nothing the visitor typed. */
    private void fail(RuntimeException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String id = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("request {} for {} failed", id, where(request), e);
        var info = PageInfo.failed(500, NoticePage.title(500));
        var document = frame.document(info, NoticePage.of(500, id), request);
        new StillResponse(request, response).send(500, document);
    }

    /** The first step of the path only: later ones may be the token of a link. */
    private static String where(HttpServletRequest request) {
        var steps = request.getRequestURI().split("/", 3);
        return steps.length > 1 ? "/" + steps[1] : "/";
    }

    private static boolean isSignedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.isAuthenticated()
                && !(authentication instanceof AnonymousAuthenticationToken);
    }
}
