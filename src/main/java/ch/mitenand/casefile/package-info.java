/**
 * Cases of integration support (IIM 4.4 to 4.6): the case file, its assessments, the support plan
 * with goals and measures, reviews, newcomers, and what an officer has to do today.
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
            "organisation"
        })
package ch.mitenand.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
