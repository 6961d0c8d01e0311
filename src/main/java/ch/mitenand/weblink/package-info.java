/** Checks whether links still answer, without ever reaching a private network. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package ch.mitenand.weblink;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
