package ch.mitenand.casefile.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.list;

import ch.mitenand.casefile.Plans.PlanVersion;
import ch.mitenand.casefile.Plans.Review;
import ch.mitenand.casefile.SupportPlan;
import ch.mitenand.shared.SwissFormat;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;

/** The plan with all its versions and the reviews, for paper. */
final class CaseDossierPlan extends Section {

    private final LocalDate today;

    CaseDossierPlan(
            SupportPlan plan, List<PlanVersion> versions, List<Review> reviews, LocalDate today) {
        this.today = today;
        add(new H2("Hilfsplan"));
        if (plan.version() == 0) {
            add(css(new Paragraph("Keiner."), "mi-muted"));
        } else {
            plan("Version %d, gültig".formatted(plan.number()), plan);
        }
        versions.stream()
                .filter(version -> version.number() != plan.number())
                .forEach(version -> plan(heading(version), version.plan()));
        add(new H2("Standortgespräche"));
        add(
                reviews.isEmpty()
                        ? css(new Paragraph("Keine."), "mi-muted")
                        : list(
                                "mi-case__timeline",
                                reviews.stream().map(CaseDossierPlan::review).toList()));
    }

    private static String heading(PlanVersion version) {
        var until = version.until();
        return until == null
                ? "Version %d, seit %s"
                        .formatted(version.number(), SwissFormat.date(version.from()))
                : "Version %d, %s"
                        .formatted(version.number(), SwissFormat.period(version.from(), until));
    }

    private void plan(String heading, SupportPlan plan) {
        var signed = plan.signedOn();
        add(
                new H3(heading),
                css(
                        new Paragraph(
                                signed == null
                                        ? "Nicht unterschrieben."
                                        : "Unterschrieben am " + SwissFormat.date(signed) + "."),
                        "mi-muted"));
        plan.goals().forEach(goal -> add(new PlanGoalCard(goal, today)));
        if (!plan.agreement().isEmpty()) {
            add(css(new Paragraph("Abgemacht: " + plan.agreement()), "mi-case__typed"));
        }
    }

    private static ListItem review(Review review) {
        var about =
                SwissFormat.date(review.heldOn())
                        + (review.planNumber() > 0
                                ? ", Hilfsplan Version " + review.planNumber()
                                : "")
                        + (review.interpreter() ? ", mit Dolmetschen" : "");
        var item = new ListItem();
        if (!review.summary().isEmpty()) {
            item.add(css(new Paragraph(review.summary()), "mi-case__typed"));
        }
        item.add(css(new Paragraph(about), "mi-case__when"));
        return item;
    }
}
