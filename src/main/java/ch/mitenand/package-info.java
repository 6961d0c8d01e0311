/**
 * Mitenand: the portal through which a canton's newcomers, helpers and officials find each other.
 */
@NullMarked
package ch.mitenand;

import org.jspecify.annotations.NullMarked;
