/** The public pages of the catalogue. */
@NullMarked
package ch.mitenand.offer.ui;

import org.jspecify.annotations.NullMarked;
