/**
 * Invented organisations and offers, loaded on the first start so that there is something to look
 * at.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "region",
            "organisation",
            "offer",
            "account",
            "matching",
            "mentoring",
            "mentorship",
            "care",
            "casefile",
            "referral"
        })
package ch.mitenand.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
