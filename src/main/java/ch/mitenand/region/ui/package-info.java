/** Pages and maps of municipalities. */
@NullMarked
package ch.mitenand.region.ui;

import org.jspecify.annotations.NullMarked;
