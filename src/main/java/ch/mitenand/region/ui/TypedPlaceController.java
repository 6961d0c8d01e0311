package ch.mitenand.region.ui;

import ch.mitenand.region.Regions;
import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Suggestions while somebody types a place, and maps as pictures. */
@RestController
class TypedPlaceController {

    private static final int MOST = 8;
    private static final CacheControl SHORT =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

    private final Regions regions;
    private final MunicipalityMaps maps;

    TypedPlaceController(Regions regions, MunicipalityMaps maps) {
        this.regions = regions;
        this.maps = maps;
    }

    /** A suggestion: what the list shows, and what the address will carry. */
    record Suggestion(String label, String value) {}

    @GetMapping(path = "/orte/vorschlaege", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<List<Suggestion>> suggest(
            @RequestParam(name = "q", defaultValue = "") String typed) {
        var found =
                regions.suggest(typed, MOST).stream()
                        .map(m -> new Suggestion(m.label(), m.parameter()))
                        .toList();
        return ResponseEntity.ok().cacheControl(SHORT).body(found);
    }

    @GetMapping(path = "/karten/gemeinde/{bfs:[0-9]{1,4}}.svg", produces = "image/svg+xml")
    ResponseEntity<String> map(@PathVariable int bfs) {
        return ResponseEntity.of(maps.drawing(bfs, List.of()));
    }
}
