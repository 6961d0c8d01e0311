package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.link;

import ch.mitenand.offer.OfferId;
import ch.mitenand.publishing.VersionDesk.Replaced;
import ch.mitenand.publishing.VersionDesk.Restored;
import ch.mitenand.publishing.VersionDesk.Version;
import ch.mitenand.publishing.WorkingCopy;
import com.vaadin.flow.component.UI;

/** Brings something old back as draft, and says what became of it. */
final class VersionRestore {

    private static final String DONE =
            "Das ist jetzt Ihr Entwurf. Öffentlich bleibt alles, wie es ist, bis Sie ihn veröffentlichen.";
    private static final String KEPT = " Den vorigen Entwurf haben wir aufbewahrt.";
    private static final String BACK = "Zum vorigen Entwurf";
    private static final String WAITS =
            "Eine Änderung wartet auf Freigabe. Ziehen Sie sie im Angebot zuerst zurück.";

    private final EditorTools tools;
    private final OfferId offer;
    private final int seen;
    private final Runnable redraw;

    /**
     * @param seen version of the working copy that the page shows, 0 for none
     * @param redraw shows the page anew
     */
    VersionRestore(EditorTools tools, OfferId offer, int seen, Runnable redraw) {
        this.tools = tools;
        this.offer = offer;
        this.seen = seen;
        this.redraw = redraw;
    }

    void version(Version version) {
        answer(tools.versions().restore(tools.actor(), offer, version.number(), seen));
    }

    void replaced(Replaced draft) {
        answer(tools.versions().bringBack(tools.actor(), offer, draft.id(), seen));
    }

    private void answer(Restored restored) {
        switch (restored) {
            case Restored.Done(boolean kept) -> {
                UI.getCurrent().navigate(PublishingNavigation.editor(offer).substring(1));
                if (kept) {
                    var versions = link(PublishingNavigation.versions(offer), BACK);
                    DashboardNotice.show(DONE + KEPT, css(versions, "mi-action"));
                } else {
                    DashboardNotice.show(DONE);
                }
            }
            case Restored.Newer(WorkingCopy theirs) -> {
                redraw.run();
                DashboardNotice.show(newer(theirs));
            }
            case Restored.Locked _ -> {
                redraw.run();
                DashboardNotice.show(WAITS);
            }
        }
    }

    private String newer(WorkingCopy theirs) {
        return "Es wurde nichts ersetzt: "
                + (theirs.editor().isEmpty() ? "Jemand" : theirs.editor())
                + " hat inzwischen einen neueren Entwurf gespeichert ("
                + EditDates.moment(theirs.editedAt(), tools.clock().getZone())
                + "). Schauen Sie ihn unten an. Stellen Sie danach noch einmal wieder her, bewahren wir"
                + " ihn auf.";
    }
}
