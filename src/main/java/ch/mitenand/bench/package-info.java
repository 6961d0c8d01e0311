/**
 * Benchmarks, run by {@code ./portal bench NAME}: one run, one table, one file below target/bench.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "search",
            "region",
            "organisation",
            "offer",
            "matching",
            "demo",
            "database"
        })
package ch.mitenand.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
