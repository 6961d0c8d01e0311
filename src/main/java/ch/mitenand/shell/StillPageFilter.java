package ch.mitenand.shell;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.RouteParameters;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
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
        if (isSignedIn()) {
            chain.doFilter(request, response);
            return;
        }
        switch (pages.find(request)) {
            case StillPages.Destination.Elsewhere _ -> chain.doFilter(request, response);
            case StillPages.Destination.Nowhere _ -> send(404, request, response);
            case StillPages.Destination.Moved(String path) -> move(path, request, response);
            case StillPages.Destination.View(var type, var parameters) -> {
                try {
                    show(type, parameters, request, response);
                } catch (RuntimeException e) {
                    fail(e, request, response);
                }
            }
        }
    }

    private void show(
            Class<? extends PublicView> type,
            RouteParameters parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var path = new HashMap<String, String>();
        parameters
                .getParameterNames()
                .forEach(name -> parameters.get(name).ifPresent(v -> path.put(name, v)));
        PublicView view = beans.createBean(type);
        var info = view.draw(new PageRequest(path, QueryString.parse(request.getQueryString())));
        switch (info.status()) {
            case 200 ->
                    new StillResponse(request, response)
                            .send(200, frame.document(info, view, request));
            case 301 -> move(info.path(), request, response);
            default -> send(info.status(), request, response);
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
        LOG.error("request {} for {} failed", id, request.getRequestURI(), e);
        var info = PageInfo.failed(500, NoticePage.title(500));
        var document = frame.document(info, NoticePage.of(500, id), request);
        new StillResponse(request, response).send(500, document);
    }

    private static boolean isSignedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.isAuthenticated()
                && !(authentication instanceof AnonymousAuthenticationToken);
    }
}
