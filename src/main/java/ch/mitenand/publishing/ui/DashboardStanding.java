package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.organisation.OrganisationDesk;
import ch.mitenand.publishing.OfferOverview.Standing;
import ch.mitenand.publishing.WorkingCopy;
import com.vaadin.flow.component.html.Span;

/** Where something stands: an icon of its own and the word; the colour only supports them. */
final class DashboardStanding {

    private static final String PLAIN = "mi-badge";
    private static final String GOOD = "mi-badge mi-badge--good";
    private static final String WAIT = "mi-badge mi-badge--wait";
    private static final String ACT = "mi-badge mi-badge--act";

    private DashboardStanding() {}

    /** Of an offer. */
    static Span of(Standing standing) {
        return switch (standing) {
            case DRAFT -> badge(PLAIN, "pen", standing.germanName());
            case WAITING -> badge(WAIT, "clock", standing.germanName());
            case SENT_BACK -> badge(ACT, "back", standing.germanName());
            case PUBLIC -> badge(GOOD, "check", standing.germanName());
            case UNCONFIRMED -> badge(WAIT, "help", standing.germanName());
            case HIDDEN -> badge(ACT, "unseen", standing.germanName());
            case ENDED -> badge(PLAIN, "x", standing.germanName());
        };
    }

    /** Of a change beside the public copy. */
    static Span of(WorkingCopy.State change) {
        String name = DashboardTexts.CHANGE + change.germanName();
        return switch (change) {
            case DRAFT -> badge(PLAIN, "pen", name);
            case SUBMITTED -> badge(WAIT, "clock", name);
            case SENT_BACK -> badge(ACT, "back", name);
        };
    }

    /** Of an organisation. */
    static Span of(OrganisationDesk.Standing standing) {
        return switch (standing) {
            case PENDING -> badge(WAIT, "clock", standing.germanName());
            case SENT_BACK -> badge(ACT, "back", standing.germanName());
            case APPROVED -> badge(GOOD, "check", standing.germanName());
            case REJECTED, CLOSED -> badge(PLAIN, "x", standing.germanName());
        };
    }

    private static Span badge(String classes, String icon, String name) {
        return css(new Span(icon(icon), text(name)), classes);
    }
}
