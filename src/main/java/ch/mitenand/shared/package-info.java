/**
 * Value objects that every module speaks: languages, levels, points, localised texts. No Spring, no
 * Vaadin.
 */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package ch.mitenand.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
