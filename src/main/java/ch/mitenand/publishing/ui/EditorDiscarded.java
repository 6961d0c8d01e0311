package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.link;

import ch.mitenand.offer.OfferId;
import ch.mitenand.publishing.VersionDesk.Reason;
import ch.mitenand.publishing.WorkingCopy;
import com.vaadin.flow.component.UI;
import java.util.NoSuchElementException;
import org.springframework.security.access.AccessDeniedException;

/** What comes after a draft was thrown away: back to the overview, and how to get it back. */
final class EditorDiscarded {

    private static final String DONE = "Der Entwurf ist verworfen.";
    private static final String KEPT = " Sie können ihn noch zurückholen.";

    private EditorDiscarded() {}

    static void leave(EditorTools tools, WorkingCopy copy) {
        String overview = PublishingNavigation.dashboard(copy.organisation());
        UI.getCurrent().navigate(overview.substring(1));
        if (isKept(tools, copy.offer())) {
            var versions = link(PublishingNavigation.versions(copy.offer()), "Zu den Versionen");
            DashboardNotice.show(DONE + KEPT, css(versions, "mi-action"));
        } else {
            DashboardNotice.show(DONE);
        }
    }

    /** Whether a draft was thrown away and can be brought back by this person. */
    static boolean isKept(EditorTools tools, OfferId offer) {
        try {
            return tools.versions().replaced(tools.actor(), offer).stream()
                    .anyMatch(draft -> draft.reason() == Reason.DISCARDED);
        } catch (NoSuchElementException | AccessDeniedException e) {
            return false;
        }
    }
}
