/**
 * Which published offers fit somebody's need, why, and over which offers a level is reached. Knows
 * needs, never persons; reads only.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "region", "organisation", "offer"})
package ch.mitenand.fit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
