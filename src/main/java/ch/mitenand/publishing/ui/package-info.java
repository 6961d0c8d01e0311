/** The workplace of organisations and of those who approve their offers. */
@NullMarked
package ch.mitenand.publishing.ui;

import org.jspecify.annotations.NullMarked;
