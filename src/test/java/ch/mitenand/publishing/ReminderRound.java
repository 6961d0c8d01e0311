package ch.mitenand.publishing;

import ch.mitenand.offer.OfferId;
import org.springframework.context.ApplicationContext;

/** The daily round for one offer, because travelling in time would hide the demo content. */
public final class ReminderRound {

    private ReminderRound() {}

    /** Reminds of this offer or hides it, where it is time. */
    public static void of(ApplicationContext context, OfferId offer) {
        var reminders = context.getBean(Reminders.class);
        var months = context.getBean(Policies.class).months();
        reminders.due(months).stream()
                .filter(c -> c.offer().equals(offer))
                .forEach(c -> reminders.look(c, months));
    }
}
