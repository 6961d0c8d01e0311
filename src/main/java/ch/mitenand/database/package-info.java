/** Brings an own PostgreSQL when none is configured, and says in one line why a start failed. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package ch.mitenand.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
