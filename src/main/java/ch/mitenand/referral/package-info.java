/**
 * Referrals from a case to an offer or a mentor pool and back (IIM 4.5): recommendations, which
 * send nothing about the person, and assignments with the least data by stage.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shell",
            "mail",
            "timer",
            "account",
            "region",
            "organisation",
            "offer",
            "offer :: navigation",
            "fit",
            "casefile",
            "casefile::ui",
            "matching",
            "mentoring",
            "mentorship"
        })
package ch.mitenand.referral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
