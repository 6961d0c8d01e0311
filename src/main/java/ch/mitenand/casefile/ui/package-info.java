/** Pages of officers and case leads: cases, assessment, plan, reviews, newcomers, what is due. */
@NullMarked
@NamedInterface("ui")
package ch.mitenand.casefile.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
