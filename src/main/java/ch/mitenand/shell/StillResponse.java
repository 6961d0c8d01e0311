package ch.mitenand.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.web.context.request.ServletWebRequest;

/** Sends a still page with its headers. */
record StillResponse(HttpServletRequest request, HttpServletResponse response) {

    /** Nothing is loaded from elsewhere, nothing inline runs. */
    static final String CONTENT_POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    void send(int status, String document) throws IOException {
        byte[] body = document.getBytes(StandardCharsets.UTF_8);
        response.setHeader("Content-Security-Policy", CONTENT_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), microphone=(), geolocation=(), browsing-topics=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        // Kept, but asked for again each time: what is hidden has to be gone at once.
        boolean kept = status != 500 && !response.containsHeader("Cache-Control");
        // The address of a form may carry a token.
        response.setHeader(
                "Referrer-Policy", kept ? "strict-origin-when-cross-origin" : "same-origin");
        if (kept || status == 500) {
            response.setHeader("Cache-Control", kept ? "public, no-cache" : "no-store");
        }
        response.addHeader("Vary", "Cookie");
        if (kept && status == 200 && isUnchanged(body)) {
            return;
        }
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    /** A weak tag, because the container compresses no response with a strong one. */
    private boolean isUnchanged(byte[] body) {
        return new ServletWebRequest(request, response)
                .checkNotModified("W/\"" + Assets.hash(body) + "\"");
    }
}
