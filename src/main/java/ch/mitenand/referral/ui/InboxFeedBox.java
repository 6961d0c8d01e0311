package ch.mitenand.referral.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;

import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.referral.CalendarFeeds;
import ch.mitenand.referral.CalendarFeeds.Feed;
import ch.mitenand.shared.SwissFormat;
import ch.mitenand.shell.Site;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Optional;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Gives out the secret address of a calendar; it is shown once. */
class InboxFeedBox extends Section {

    private final InboxPage page;
    private final CalendarFeeds feeds;
    private final OrganisationId organisation;
    private final Site site;
    private final Div content = css(new Div(), "mi-inbox__feed");

    InboxFeedBox(InboxPage page, CalendarFeeds feeds, OrganisationId organisation, Site site) {
        this.page = page;
        this.feeds = feeds;
        this.organisation = organisation;
        this.site = site;
        css(this, "mi-box mi-inbox__box");
        add(
                new H2("Termine im Kalender"),
                new Paragraph(
                        "Ihr Kalender zeigt dann, bis wann Antworten fällig sind, erste Tage und die nächsten Daten"
                                + " der Angebote. Er nennt nur Nummern und Angebote, keine Namen."),
                content);
        draw();
    }

    private void draw() {
        content.removeAll();
        var feed = feeds.find(page.actor(), organisation);
        feed.ifPresentOrElse(this::drawExisting, this::drawNone);
    }

    private void drawNone() {
        content.add(InboxParts.actions(InboxParts.button("Adresse erstellen", this::create)));
    }

    private void drawExisting(Feed feed) {
        var fetched = feed.fetchedOn();
        String used =
                fetched == null
                        ? "Noch kein Kalender hat sie abgerufen."
                        : "Zuletzt abgerufen am %s.".formatted(SwissFormat.longDate(fetched));
        content.add(
                InboxParts.hint(
                        "Sie haben seit dem %s eine Adresse. %s Anzeigen können wir sie nicht mehr."
                                .formatted(SwissFormat.longDate(feed.createdOn()), used)),
                InboxParts.actions(
                        InboxParts.button("Neue Adresse erstellen", this::confirmRenewal),
                        InboxParts.button("Adresse ungültig machen", this::confirmEnd)));
    }

    private void confirmRenewal() {
        confirm(
                "Neue Adresse erstellen?",
                "Die bisherige gilt dann nicht mehr. Tragen Sie die neue in Ihrem Kalender ein.",
                "Erstellen",
                this::create);
    }

    private void confirmEnd() {
        confirm(
                "Adresse ungültig machen?",
                "Ihr Kalender erhält dann keine Termine mehr.",
                "Ungültig machen",
                () -> {
                    feeds.revoke(page.actor(), organisation);
                    draw();
                });
    }

    private void confirm(String question, String consequence, String yes, Runnable action) {
        var dialog =
                new ConfirmDialog(
                        question,
                        consequence,
                        yes,
                        _ ->
                                page.give(
                                        () -> {
                                            action.run();
                                            return true;
                                        },
                                        false));
        dialog.setCancelable(true);
        dialog.setCancelText("Abbrechen");
        dialog.open();
    }

    private void create() {
        page.give(
                        () -> Optional.of(feeds.create(page.actor(), organisation)),
                        Optional.<String>empty())
                .ifPresent(this::drawOnce);
    }

    private void drawOnce(String token) {
        var address = new TextField("Adresse für Ihren Kalender");
        address.setValue(root() + "/kalender/" + token + ".ics");
        address.setReadOnly(true);
        address.setAutoselect(true);
        address.setWidthFull();
        content.removeAll();
        content.add(
                attribute(
                        new Paragraph(
                                "Kopieren Sie die Adresse jetzt, wir zeigen sie nur dieses eine Mal. Fügen Sie sie in"
                                        + " Ihrem Kalender unter «Kalender abonnieren» ein. Geben Sie sie nicht weiter: Wer sie"
                                        + " hat, sieht diese Termine."),
                        "role",
                        "status"),
                address);
        address.focus();
    }

    private String root() {
        return site.url().isEmpty()
                        && VaadinRequest.getCurrent() instanceof VaadinServletRequest request
                ? ServletUriComponentsBuilder.fromContextPath(request.getHttpServletRequest())
                        .toUriString()
                : site.url();
    }
}
