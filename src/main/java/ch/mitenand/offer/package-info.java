/** The catalogue: what an offer says, how it is kept, found and shown. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "search",
            "shell",
            "region",
            "region :: navigation",
            "organisation",
            "organisation :: navigation",
            "database"
        })
package ch.mitenand.offer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
