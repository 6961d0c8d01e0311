package ch.mitenand.casefile.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.details;
import static ch.mitenand.shell.Markup.list;
import static ch.mitenand.shell.Markup.summary;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.casefile.Plans.PlanVersion;
import ch.mitenand.casefile.Plans.Review;
import ch.mitenand.shared.SwissFormat;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reviews of a plan, and its kept versions. */
final class CasePlanReviews extends Section {

    private static final String WITHOUT_WORDS =
            "Der Text ist bei der früheren Stelle geblieben oder gelöscht.";

    private final LocalDate today;

    /** Without dialogs nothing can be entered. */
    CasePlanReviews(
            List<Review> reviews,
            List<PlanVersion> versions,
            Optional<LocalDate> next,
            LocalDate today,
            @Nullable PlanDialogs dialogs) {
        this.today = today;
        setId("standort");
        css(this, "mi-box mi-case__box");
        add(new H2("Standortgespräche"));
        next.ifPresent(day ->
                add(
                        css(
                                new Paragraph(
                                        "Das nächste bis %s (%s)."
                                                .formatted(
                                                        SwissFormat.longDate(day),
                                                        CaseDates.due(day, today))),
                                day.isBefore(today) ? "mi-case__late" : "mi-case__day")));
        add(
                reviews.isEmpty()
                        ? css(new Paragraph("Noch keines eingetragen."), "mi-muted")
                        : list(
                                "mi-case__timeline",
                                reviews.stream().map(r -> review(r, dialogs)).toList()));
        if (dialogs != null) {
            add(CaseParts.button("Standortgespräch eintragen", dialogs::review));
        }
        if (!versions.isEmpty()) {
            add(new H3("Frühere Versionen"));
            versions.forEach(version -> add(version(version)));
        }
    }

    private static ListItem review(Review review, @Nullable PlanDialogs dialogs) {
        var words =
                "%s%s%s"
                        .formatted(
                                SwissFormat.date(review.heldOn()),
                                review.planNumber() == 0
                                        ? ""
                                        : ", Hilfsplan Version " + review.planNumber(),
                                review.interpreter() ? ", mit Dolmetschen" : "");
        var item =
                new ListItem(
                        css(new Paragraph(words), "mi-case__when"),
                        review.summary().isEmpty()
                                ? css(new Paragraph(WITHOUT_WORDS), "mi-muted")
                                : css(new Paragraph(review.summary()), "mi-case__typed"));
        if (dialogs != null && review.correctable()) {
            item.add(
                    CaseParts.quiet(
                            "Korrigieren",
                            "Standortgespräch vom %s korrigieren"
                                    .formatted(SwissFormat.date(review.heldOn())),
                            () -> dialogs.correct(review)));
        }
        return item;
    }

    private Component version(PlanVersion version) {
        var until = version.until();
        var label =
                until == null
                        ? "Version %d, seit %s"
                                .formatted(version.number(), SwissFormat.date(version.from()))
                        : "Version %d, %s"
                                .formatted(
                                        version.number(),
                                        SwissFormat.period(version.from(), until));
        var goals = css(new Div(), "mi-plan__area");
        version.plan().goals().forEach(goal -> goals.add(new PlanGoalCard(goal, today)));
        if (version.plan().goals().isEmpty()) {
            goals.add(new Paragraph("Ohne Ziele."));
        }
        var signed = version.plan().signedOn();
        goals.add(
                new Paragraph(
                        signed == null
                                ? "Nicht unterschrieben."
                                : "Unterschrieben am %s.".formatted(SwissFormat.date(signed))));
        if (!version.plan().agreement().isEmpty()) {
            goals.add(
                    css(
                            new Paragraph("Abmachung: " + version.plan().agreement()),
                            "mi-case__typed"));
        }
        return css(details(summary(text(label)), false, goals), "mi-case__more");
    }
}
