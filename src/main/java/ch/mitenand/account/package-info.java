/** Accounts of the people who work with the portal, and how they sign in. Residents need none. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shell", "mail", "region"})
package ch.mitenand.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
