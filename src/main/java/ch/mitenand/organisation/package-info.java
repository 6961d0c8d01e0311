/** The register of organisations that publish offers. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "region"})
package ch.mitenand.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
