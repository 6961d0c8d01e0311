/**
 * Gives the public catalogue to machines: the read interface of the Open Referral standard HSDS
 * 3.1.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "region", "organisation", "offer"})
package ch.mitenand.interchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
