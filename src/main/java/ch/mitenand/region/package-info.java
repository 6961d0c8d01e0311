/**
 * Knows the canton's municipalities, districts, localities and neighbours, and finds a place from
 * what people type.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shell"})
package ch.mitenand.region;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
