package ch.mitenand.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a request that changes something comes from a page of this site. Forms for people
 * without a session carry no token, and another site must not fill them in unnoticed.
 */
public final class SameSite {

    private SameSite() {}

    /** Whether the browser says that another site has sent the request. */
    public static boolean isForeign(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        String origin = request.getHeader("Origin");
        return origin != null && !request.getServerName().equalsIgnoreCase(hostOf(origin));
    }

    private static @Nullable String hostOf(String origin) {
        try {
            return URI.create(origin).getHost();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
