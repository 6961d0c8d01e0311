/** Signing in, and what may be reached without. */
@NullMarked
package ch.mitenand.account.ui;

import org.jspecify.annotations.NullMarked;
