/** The register of organisations that publish offers. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shell", "region", "account", "mail", "media"})
package ch.mitenand.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
