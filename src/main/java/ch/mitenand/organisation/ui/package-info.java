/** Registering, approving and running an organisation. */
@NullMarked
package ch.mitenand.organisation.ui;

import org.jspecify.annotations.NullMarked;
