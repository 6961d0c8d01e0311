package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.bold;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.tag;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.offer.ui.OfferNavigation;
import ch.mitenand.organisation.OrganisationDesk.File;
import ch.mitenand.organisation.OrganisationDesk.Standing;
import ch.mitenand.organisation.ui.OrganisationNavigation;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** Name and standing of the organisation, what that means, and the ways to its other pages. */
final class DashboardHead extends Header {

    /**
     * @param several whether the person works for other organisations too
     */
    DashboardHead(File file, boolean several) {
        css(this, "mi-page__head mi-desk__head");
        add(css(new Paragraph(DashboardTexts.TITLE), "mi-kind"), new H1(file.form().name()));
        add(css(new Paragraph(DashboardStanding.of(file.standing())), "mi-badges"));
        var note = css(new Div(), "mi-note mi-desk__note");
        explain(file, note);
        if (note.getChildren().findAny().isPresent()) {
            add(note);
        }
        add(ways(file, several));
    }

    private static void explain(File file, Div note) {
        switch (file.standing()) {
            case PENDING -> note.add(new Paragraph(DashboardTexts.pending(file.reviewer())));
            case SENT_BACK -> {
                note.add(new Paragraph(bold(DashboardTexts.sentBack(file.reviewer()))));
                addComment(note, file.comment());
                var correct =
                        link(OrganisationNavigation.profile(file.id()), DashboardTexts.CORRECT);
                note.add(css(correct, "mi-button"));
            }
            case REJECTED -> {
                note.add(new Paragraph(bold(DashboardTexts.REJECTED + file.reviewer())));
                addComment(note, file.comment());
            }
            case CLOSED -> note.add(new Paragraph(DashboardTexts.CLOSED));
            case APPROVED -> {}
        }
    }

    private static void addComment(Div note, String comment) {
        if (!comment.isBlank()) {
            note.add(new Paragraph(DashboardTexts.COMMENT));
            note.add(css(tag("blockquote", text(comment)), "mi-desk__quote"));
        }
    }

    private static Paragraph ways(File file, boolean several) {
        var ways = css(new Paragraph(), "mi-actions");
        ways.add(way(OrganisationNavigation.profile(file.id()), "pen", DashboardTexts.PROFILE));
        ways.add(way(OrganisationNavigation.members(file.id()), "people", DashboardTexts.MEMBERS));
        if (file.standing() == Standing.APPROVED) {
            String page = OfferNavigation.organisation(file.id());
            ways.add(way(page, "globe", DashboardTexts.PUBLIC_PAGE));
        }
        if (several) {
            ways.add(way("/" + PublishingNavigation.DASHBOARD, "arrow", DashboardTexts.OTHER));
        }
        return ways;
    }

    private static Anchor way(String address, String icon, String label) {
        return css(link(address, icon(icon), text(label)), "mi-action");
    }
}
