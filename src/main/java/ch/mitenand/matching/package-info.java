/**
 * Which mentor suits which mentee: hard rules, preferences, and the best plan for a whole pool.
 * Knows neither database nor interface; works on one snapshot.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package ch.mitenand.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
