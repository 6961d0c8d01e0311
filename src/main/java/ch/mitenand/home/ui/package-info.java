/** Views of the front page and the pages about the portal itself. */
@NullMarked
package ch.mitenand.home.ui;

import org.jspecify.annotations.NullMarked;
