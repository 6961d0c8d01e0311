package ch.mitenand.referral.ui;

import ch.mitenand.referral.CalendarFeeds;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives a calendar to whoever knows its secret address. Every other address gets the same answer,
 * also one that cannot be right.
 */
@RestController
class InboxFeedController {

    private static final MediaType CALENDAR =
            new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final CacheControl PRIVATE =
            CacheControl.maxAge(Duration.ofHours(1)).cachePrivate();

    private final CalendarFeeds feeds;

    InboxFeedController(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    @GetMapping("/kalender/{token}.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String token) {
        return feeds.file(token)
                .map(file ->
                        secret(ResponseEntity.ok())
                                .contentType(CALENDAR)
                                .header(
                                        "Content-Disposition",
                                        "attachment; filename=\"mitenand.ics\"")
                                .body(file.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> secret(ResponseEntity.status(404)).build());
    }

    private static ResponseEntity.BodyBuilder secret(ResponseEntity.BodyBuilder answer) {
        return answer.cacheControl(PRIVATE)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex")
                .header("Referrer-Policy", "no-referrer");
    }
}
