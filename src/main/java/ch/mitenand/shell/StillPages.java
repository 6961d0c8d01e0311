package ch.mitenand.shell;

import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.internal.NavigationRouteTarget;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Knows which addresses are answered with still pages. */
@Component
public class StillPages {

    private static final String KNOWN = StillPages.class.getName();

    private final ObjectProvider<RequestMappingInfoHandlerMapping> controllers;

    StillPages(ObjectProvider<RequestMappingInfoHandlerMapping> controllers) {
        this.controllers = controllers;
    }

    /** What an address leads to. */
    sealed interface Destination {

        /** A public view with the parameters in its path. */
        record View(Class<? extends PublicView> type, RouteParameters parameters)
                implements Destination {}

        /** A form that was sent to its view. */
        record Form(Class<? extends FormView> type, RouteParameters parameters)
                implements Destination {}

        /** A public view that was asked for with a slash at the end. */
        record Moved(String path) implements Destination {}

        /** Nothing in this portal. */
        record Nowhere() implements Destination {}

        /** Something that is not a still page: a file, a programming interface, a live view. */
        record Elsewhere() implements Destination {}
    }

    /**
     * Whether everybody may have this request answered: it reads a public page, or one that does
     * not exist.
     */
    public boolean answers(HttpServletRequest request) {
        return !(find(request) instanceof Destination.Elsewhere);
    }

    /** Whether this is a form for a public view; it needs no token of a session. */
    public boolean takesForm(HttpServletRequest request) {
        return find(request) instanceof Destination.Form;
    }

    Destination find(HttpServletRequest request) {
        if (request.getAttribute(KNOWN) instanceof Destination known) {
            return known;
        }
        var found =
                switch (request.getMethod()) {
                    case "GET", "HEAD" ->
                            isForFramework(request) ? new Destination.Elsewhere() : look(request);
                    case "POST" ->
                            isForFramework(request) ? new Destination.Elsewhere() : form(request);
                    default -> new Destination.Elsewhere();
                };
        request.setAttribute(KNOWN, found);
        return found;
    }

    private Destination look(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length() + 1);
        boolean slash = path.endsWith("/");
        var found = target(request, slash ? path.substring(0, path.length() - 1) : path);
        if (found != null && found.hasTarget()) {
            var type = found.getRouteTarget().getTarget();
            if (!PublicView.class.isAssignableFrom(type)
                    || !type.isAnnotationPresent(AnonymousAllowed.class)) {
                return new Destination.Elsewhere();
            }
            return slash
                    ? new Destination.Moved("/" + found.getPath())
                    : new Destination.View(
                            type.asSubclass(PublicView.class), found.getRouteParameters());
        }
        return isInternal(path) || Assets.isFile(path) || hasController(request)
                ? new Destination.Elsewhere()
                : new Destination.Nowhere();
    }

    private Destination form(HttpServletRequest request) {
        return look(request) instanceof Destination.View(var type, var parameters)
                        && FormView.class.isAssignableFrom(type)
                ? new Destination.Form(type.asSubclass(FormView.class), parameters)
                : new Destination.Elsewhere();
    }

    private static boolean isForFramework(HttpServletRequest request) {
        String query = request.getQueryString();
        return query != null && query.startsWith("v-r=");
    }

    private static boolean isInternal(String path) {
        return path.startsWith("VAADIN/") || path.startsWith("vaadinServlet/");
    }

    private static @org.jspecify.annotations.Nullable NavigationRouteTarget target(
            HttpServletRequest request, String path) {
        try {
            var context = new VaadinServletContext(request.getServletContext());
            return ApplicationRouteRegistry.getInstance(context).getNavigationRouteTarget(path);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private boolean hasController(HttpServletRequest request) {
        if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
            ServletRequestPathUtils.parseAndCache(request);
        }
        return controllers.stream().anyMatch(mapping -> matches(mapping, request));
    }

    private static boolean matches(
            RequestMappingInfoHandlerMapping mapping, HttpServletRequest request) {
        try {
            return mapping.getHandler(request) != null;
        } catch (Exception e) {
            return true;
        }
    }
}
