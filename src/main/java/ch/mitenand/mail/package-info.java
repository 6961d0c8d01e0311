/** Outgoing mail, and the links in it that work without an account. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shell"})
package ch.mitenand.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
