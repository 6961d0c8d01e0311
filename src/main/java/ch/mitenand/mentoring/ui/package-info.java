/** Pages about mentoring: for everybody, and the workplace of the pools. */
@NullMarked
package ch.mitenand.mentoring.ui;

import org.jspecify.annotations.NullMarked;
