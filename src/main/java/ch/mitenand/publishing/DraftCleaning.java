package ch.mitenand.publishing;

import ch.mitenand.timer.DailyTask;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/**
 * Forgets the drafts of offers that were thrown away a month ago without ever having been public,
 * and who was in the editor.
 */
@Component
class DraftCleaning implements DailyTask {

    private final ReplacedDrafts replaced;
    private final Presence presence;

    DraftCleaning(ReplacedDrafts replaced, Presence presence) {
        this.replaced = replaced;
        this.presence = presence;
    }

    @Override
    public String name() {
        return "offer-drafts";
    }

    @Override
    public LocalTime time() {
        return LocalTime.of(3, 35);
    }

    @Override
    public void run() {
        replaced.forget();
        presence.forget();
    }
}
