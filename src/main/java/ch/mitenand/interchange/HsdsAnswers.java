package ch.mitenand.interchange;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import tools.jackson.databind.json.JsonMapper;

/** Gives answers their outer form: single objects, pages, streams of lines, problems. */
@Component
class HsdsAnswers {

    private static final CacheControl ONE_MINUTE =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();
    private static final int LINES_AT_ONCE = 200;

    private final JsonMapper json;

    HsdsAnswers(JsonMapper json) {
        this.json = json;
    }

    /** How long pages are: the usual size and the largest that can be wished for. */
    record PageSize(int usual, int most) {

        /** For lists whose items are written whole or with their parents. */
        static final PageSize NORMAL = new PageSize(50, 200);

        /** For lists that are meant to be fetched in one go. */
        static final PageSize LARGE = new PageSize(10_000, 10_000);
    }

    /** A single object. */
    static ResponseEntity<Object> object(Map<String, Object> entry) {
        return answer(null).body(entry);
    }

    /** A single object that last changed then. */
    static ResponseEntity<Object> object(Map<String, Object> entry, Instant modified) {
        return answer(modified).body(entry);
    }

    /** What went wrong. */
    static ResponseEntity<Object> problem(
            HttpStatus status, String error, @Nullable String parameter) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(new HsdsObject().with("error", error).with("parameter", parameter));
    }

    /**
     * One page of a list, or all of it as lines when the request wants that. Null when lines were
     * written.
     */
    <T> @Nullable ResponseEntity<Object> list(
            Exchange exchange,
            Source<T> source,
            PageSize size,
            Function<List<T>, List<HsdsObject>> writer)
            throws IOException {
        var wanted = exchange.parameters();
        if (wanted.lines()) {
            lines(exchange, source, writer);
            return null;
        }
        int page = wanted.page();
        int perPage = wanted.perPage(size.usual(), size.most());
        var slice = source.page(page, perPage);
        return object(page(slice.total(), page, perPage, writer.apply(slice.items())));
    }

    /** The request, its parameters and the response. */
    record Exchange(
            HttpServletRequest request, Parameters parameters, HttpServletResponse response) {}

    private static HsdsObject page(long total, int page, int perPage, List<HsdsObject> contents) {
        long pages = (total + perPage - 1) / perPage;
        var entry = new HsdsObject();
        entry.put("total_items", total);
        entry.put("total_pages", pages);
        entry.put("page_number", page);
        entry.put("size", contents.size());
        entry.put("first_page", page == 1);
        entry.put("last_page", page >= pages);
        entry.put("empty", contents.isEmpty());
        entry.put("contents", contents);
        return entry;
    }

    private <T> void lines(
            Exchange exchange, Source<T> source, Function<List<T>, List<HsdsObject>> writer)
            throws IOException {
        ShallowEtagHeaderFilter.disableContentCaching(exchange.request());
        var response = exchange.response();
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        response.setHeader("Cache-Control", ONE_MINUTE.getHeaderValue());
        var out = response.getOutputStream();
        int page = 1;
        Source.Slice<T> slice;
        do {
            slice = source.page(page, LINES_AT_ONCE);
            for (HsdsObject entry : writer.apply(slice.items())) {
                out.write(json.writeValueAsBytes(entry));
                out.write('\n');
            }
            out.flush();
        } while ((long) page++ * LINES_AT_ONCE < slice.total());
    }

    private static ResponseEntity.BodyBuilder answer(@Nullable Instant modified) {
        var answer =
                ResponseEntity.ok()
                        .cacheControl(ONE_MINUTE)
                        .contentType(MediaType.APPLICATION_JSON);
        return modified == null ? answer : answer.lastModified(modified);
    }
}
