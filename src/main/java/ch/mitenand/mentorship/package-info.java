/**
 * From the proposed pair to the end of a mentorship (IIM 5.4.2): asking both, meetings, timers,
 * plans of a whole pool.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shell",
            "mail",
            "timer",
            "account",
            "region",
            "matching",
            "mentoring",
            "mentoring::navigation"
        })
package ch.mitenand.mentorship;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
