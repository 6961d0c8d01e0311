/**
 * Text analysis and text queries: what words mean, how they are spelled, joined, split and
 * translated. Knows no entity.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package ch.mitenand.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
