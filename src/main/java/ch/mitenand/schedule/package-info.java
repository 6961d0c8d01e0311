/** Reads and writes the times of offers in the words that people use. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "offer"})
package ch.mitenand.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
