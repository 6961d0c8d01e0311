package ch.mitenand.interchange;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What the interface says of itself, and its answer to addresses that lead nowhere. */
@RestController
@RequestMapping(HsdsController.ROOT)
class HsdsController {

    /** The address below which the interface lies. */
    static final String ROOT = "/api/hsds/v3";

    @GetMapping({"", "/"})
    ResponseEntity<Object> root() {
        return HsdsAnswers.object(
                new HsdsObject()
                        .with("version", Profile.HSDS_VERSION)
                        .with("profile", address() + "/profile")
                        .with("openapi_url", address() + "/openapi.json"));
    }

    @GetMapping("/openapi.json")
    ResponseEntity<Object> openApi() {
        return HsdsAnswers.object(OpenApi.document(address()));
    }

    @GetMapping("/profile")
    ResponseEntity<Object> profile() {
        return HsdsAnswers.object(Profile.description(address()));
    }

    @GetMapping("/profile/service.json")
    ResponseEntity<Object> serviceProfile() {
        return HsdsAnswers.object(Profile.service());
    }

    @GetMapping("/profile/organization.json")
    ResponseEntity<Object> organizationProfile() {
        return HsdsAnswers.object(Profile.organization());
    }

    @RequestMapping("/**")
    ResponseEntity<Object> nothing(HttpServletRequest request) {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return reads
                ? HsdsAnswers.problem(HttpStatus.NOT_FOUND, "no such address", null)
                : HsdsAnswers.problem(
                        HttpStatus.METHOD_NOT_ALLOWED, "only GET and HEAD are possible", null);
    }

    private static String address() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().path(ROOT).toUriString();
    }
}
