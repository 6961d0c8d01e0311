/** Pictures that people upload: checked, cleaned and made small before anybody sees them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package ch.mitenand.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
