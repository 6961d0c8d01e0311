/** The inbox of the demo. */
@NullMarked
package ch.mitenand.mail.ui;

import org.jspecify.annotations.NullMarked;
