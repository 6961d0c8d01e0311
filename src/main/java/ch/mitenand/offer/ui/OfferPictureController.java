package ch.mitenand.offer.ui;

import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.OfferPictures;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives the pictures of public offers to everybody; any other picture is not there. */
@RestController
class OfferPictureController {

    /** Short, although the content never changes: what is taken back must be gone soon. */
    private static final CacheControl ONE_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private final OfferPictures pictures;

    OfferPictureController(OfferPictures pictures) {
        this.pictures = pictures;
    }

    @GetMapping("/angebote/{offer:[0-9a-fA-F-]{36}}/bild/{picture:[0-9a-f]{64}}.jpg")
    ResponseEntity<byte[]> picture(@PathVariable String offer, @PathVariable String picture) {
        return OfferId.parse(offer)
                .flatMap(id -> pictures.findPublic(id, picture))
                .map(jpeg ->
                        ResponseEntity.ok()
                                .contentType(MediaType.IMAGE_JPEG)
                                .cacheControl(ONE_HOUR)
                                .eTag(picture)
                                .header("X-Content-Type-Options", "nosniff")
                                .header("Content-Disposition", "inline; filename=\"bild.jpg\"")
                                .body(jpeg))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
