package ch.mitenand.organisation.ui;

import ch.mitenand.organisation.OrganisationDesk;
import ch.mitenand.organisation.OrganisationId;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives the logos of approved organisations to everybody. */
@RestController
class LogoController {

    private static final CacheControl ONE_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private final OrganisationDesk desk;

    LogoController(OrganisationDesk desk) {
        this.desk = desk;
    }

    @GetMapping(path = "/organisationen/{id:[0-9a-fA-F-]{36}}/logo.png")
    ResponseEntity<byte[]> logo(@PathVariable String id) {
        return OrganisationId.parse(id)
                .flatMap(desk::logo)
                .map(png ->
                        ResponseEntity.ok()
                                .contentType(MediaType.IMAGE_PNG)
                                .cacheControl(ONE_HOUR)
                                .eTag(DigestUtils.md5DigestAsHex(png))
                                .header("X-Content-Type-Options", "nosniff")
                                .header("Content-Disposition", "inline; filename=\"logo.png\"")
                                .body(png))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
