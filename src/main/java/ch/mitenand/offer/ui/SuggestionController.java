package ch.mitenand.offer.ui;

import ch.mitenand.offer.OfferQuery;
import ch.mitenand.offer.OfferSearch;
import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Suggestions while somebody types what to look for. */
@RestController
class SuggestionController {

    private static final CacheControl SHORT =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

    private final OfferSearch search;

    SuggestionController(OfferSearch search) {
        this.search = search;
    }

    /** A suggestion, in the same form as for places. */
    record Suggestion(String label, String value) {}

    @GetMapping(path = "/angebote/vorschlaege", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<List<Suggestion>> suggest(
            @RequestParam(name = "q", defaultValue = "") String typed) {
        String text = OfferQuery.text(typed).text();
        var found = search.suggest(text).stream().map(s -> new Suggestion(s, s)).toList();
        return ResponseEntity.ok().cacheControl(SHORT).body(found);
    }
}
