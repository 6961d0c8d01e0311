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
                                reviews.stream().map(CasePlanReviews::review).toList()));
        if (dialogs != null) {
            add(CaseParts.button("Standortgespräch eintragen", dialogs::review));
        }
        if (!versions.isEmpty()) {
            add(new H3("Frühere Versionen"));
            versions.forEach(version -> add(version(version)));
        }
    }

    private static ListItem review(Review review) {
        var words =
                "%s, Hilfsplan Version %d%s"
                        .formatted(
                                SwissFormat.date(review.heldOn()),
                                review.planNumber(),
                                review.interpreter() ? ", mit Dolmetschen" : "");
        return new ListItem(
                css(new Paragraph(words), "mi-case__when"),
                css(new Paragraph(review.summary()), "mi-case__typed"));
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
        return css(details(summary(text(label)), false, goals), "mi-case__more");
    }
}
