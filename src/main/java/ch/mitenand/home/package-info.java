/** The front page and the pages about the portal itself. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shell",
            "region",
            "region :: navigation",
            "organisation",
            "offer",
            "offer :: navigation"
        })
package ch.mitenand.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
