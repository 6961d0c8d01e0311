/**
 * How offers come into the catalogue and stay true: drafts, versions, approval, confirmation,
 * reports of errors.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shell",
            "mail",
            "timer",
            "media",
            "account",
            "region",
            "organisation",
            "organisation :: navigation",
            "schedule",
            "weblink",
            "offer",
            "offer :: navigation"
        })
package ch.mitenand.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
