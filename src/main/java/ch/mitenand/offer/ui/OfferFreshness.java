package ch.mitenand.offer.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.offer.ConfirmationRule;
import ch.mitenand.offer.OfferDetails;
import ch.mitenand.shared.SwissFormat;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Says how fresh the details of an offer are, and where to report an error. */
@Component
class OfferFreshness {

    private final ConfirmationRule rule;
    private final Clock clock;

    OfferFreshness(ConfirmationRule rule, Clock clock) {
        this.rule = rule;
        this.clock = clock;
    }

    Section of(OfferDetails offer) {
        var content = offer.content();
        var confirmed = "Bestätigt am " + SwissFormat.date(content.confirmedOn());
        var confirmBy = rule.confirmBy(content);
        var until =
                ", gültig bis "
                        + SwissFormat.date(earlier(content.validUntil(), confirmBy))
                        + ". Nächste Bestätigung bis "
                        + SwissFormat.date(confirmBy)
                        + ".";
        var line = css(new Paragraph(icon("check"), text(" " + confirmed + until)), "mi-fresh");
        var section = new Section(line);
        if (!confirmBy.isAfter(LocalDate.now(clock))) {
            line.setText("");
            line.add(icon("flag"), text(" " + confirmed + ". " + OfferTexts.UNCONFIRMED));
            css(line, "mi-fresh--old");
        }
        var report =
                css(
                        link(
                                OfferNavigation.offer(offer.id()) + "/melden",
                                icon("flag"),
                                text(OfferTexts.WRONG)),
                        "mi-action");
        section.add(new Paragraph(attribute(report, "rel", "nofollow")));
        return section;
    }

    /** An offer without last day is valid as long as it is confirmed. */
    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
