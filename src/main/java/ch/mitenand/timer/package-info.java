/** Work that is done by the clock, once for all nodes. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package ch.mitenand.timer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
