package ch.mitenand.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Mends the query of a GET before anybody reads it: the container answers broken escapes with an
 * error, people do not.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class RepairedQueryFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String query = request.getQueryString();
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        boolean broken = reads && query != null && QueryString.isBroken(query);
        chain.doFilter(broken ? new Repaired(request) : request, response);
    }

    private static final class Repaired extends HttpServletRequestWrapper {

        private final Map<String, String[]> parameters = new LinkedHashMap<>();
        private final String query;

        Repaired(HttpServletRequest request) {
            super(request);
            Map<String, List<String>> read = QueryString.parse(request.getQueryString());
            read.forEach((name, values) -> parameters.put(name, values.toArray(String[]::new)));
            query = QueryString.write(read);
        }

        @Override
        public String getQueryString() {
            return query;
        }

        @Override
        public @Nullable String getParameter(String name) {
            String[] values = parameters.get(name);
            return values == null ? null : values[0];
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Collections.unmodifiableMap(parameters);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(parameters.keySet());
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return parameters.get(name);
        }
    }
}
