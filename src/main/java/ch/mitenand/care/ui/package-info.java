/** Courses, expenses, recognition and certificates on the screen. */
@NullMarked
package ch.mitenand.care.ui;

import org.jspecify.annotations.NullMarked;
