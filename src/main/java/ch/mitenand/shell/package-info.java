/**
 * The frame of every page: still delivery to anonymous visitors, live layout for signed-in people,
 * shared components.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package ch.mitenand.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
