package ch.mitenand.publishing.ui;

import ch.mitenand.publishing.OfferDesk.Saved;
import ch.mitenand.publishing.OfferSketch;
import ch.mitenand.publishing.WorkingCopy;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;

/** What stands in place of the editor when an offer is public or on its way there. */
final class EditorEnd {

    /** The version of an offer that has just been started. */
    private static final int FIRST = 1;

    private final EditorTools tools;
    private final WorkingCopy copy;
    private final EditorGuard guard;
    private final Div page;
    private final Runnable reopen;

    EditorEnd(EditorTools tools, WorkingCopy copy, EditorGuard guard, Div page, Runnable reopen) {
        this.tools = tools;
        this.copy = copy;
        this.guard = guard;
        this.page = page;
        this.reopen = reopen;
    }

    /** It is public. */
    void published() {
        show(EditorNotice.published(copy, this::duplicate, reopen));
    }

    /** Somebody looks at it first. */
    void waiting(String reviewer) {
        show(EditorNotice.waiting(copy, reviewer, this::takeBack));
    }

    /**
     * Goes on with a text as a new offer.
     *
     * @param kept told when the text is safe there
     */
    void startAnew(OfferSketch sketch, Runnable kept) {
        guard.give(() -> {
            var actor = tools.actor();
            var anew = tools.desk().start(actor, copy.organisation());
            boolean done = tools.desk().save(actor, anew, FIRST, sketch) instanceof Saved.Done;
            if (done) {
                kept.run();
                UI.getCurrent().navigate(PublishingNavigation.editor(anew).substring(1));
            }
            return done;
        });
    }

    private void show(EditorNotice notice) {
        page.removeAll();
        page.add(notice);
        notice.reveal();
    }

    private void takeBack() {
        guard.give(() -> {
            tools.desk().takeBack(tools.actor(), copy.offer());
            reopen.run();
            return true;
        });
    }

    private void duplicate() {
        guard.give(() -> {
            var other = tools.desk().copy(tools.actor(), copy.offer());
            UI.getCurrent().navigate(PublishingNavigation.editor(other).substring(1));
            return true;
        });
    }
}
