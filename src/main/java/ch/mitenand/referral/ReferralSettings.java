package ch.mitenand.referral;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The deadlines of referrals that operators may change, in days.
 *
 * @param reminders days after the sending on which the receiver is reminded, rising
 * @param expiry days after which an unanswered assignment expires
 * @param hidden days after which what waits is declined because its offer stayed hidden
 */
@ConfigurationProperties("mitenand.referral")
record ReferralSettings(
        @DefaultValue({"7", "14"}) List<Integer> reminders,
        @DefaultValue("30") int expiry,
        @DefaultValue("14") int hidden) {

    ReferralSettings {
        reminders = reminders.stream().sorted().toList();
    }

    /** After so many days an unanswered assignment counts as silent. */
    int firstReminder() {
        return reminders.isEmpty() ? expiry : reminders.getFirst();
    }
}
