/** Pages about mentorships. */
@NullMarked
package ch.mitenand.mentorship.ui;

import org.jspecify.annotations.NullMarked;
