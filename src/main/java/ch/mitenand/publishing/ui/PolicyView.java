package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.muted;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.account.Role;
import ch.mitenand.offer.Categories;
import ch.mitenand.offer.Category;
import ch.mitenand.publishing.Policies;
import ch.mitenand.publishing.Policies.ChangePolicy;
import ch.mitenand.publishing.Policies.PolicyRow;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;

/**
 * Sets what is looked at before it becomes public, and how long a confirmation holds.
 *
 * <p>The integration officer or somebody of the canton, perhaps twice a year, after a meeting in
 * which it was decided: find the line, change it, see that it holds, leave.
 */
@Route(PublishingLinks.RULES)
@PageTitle(PolicyTexts.TITLE + " – Mitenand")
@PermitAll
class PolicyView extends Main implements BeforeEnterObserver {

    private final CurrentActor who;
    private final Policies policies;
    private final Categories categories;

    PolicyView(CurrentActor who, Policies policies, Categories categories) {
        this.who = who;
        this.policies = policies;
        this.categories = categories;
        setId("inhalt");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            Actor actor = PublishingLinks.requireReviewer(who);
            draw(actor);
        } catch (AccessDeniedException e) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void draw(Actor actor) {
        removeAll();
        var lead = css(new Paragraph(PolicyTexts.SAVED_BY_ITSELF), "mi-lead");
        var page = css(new Div(new H1(PolicyTexts.TITLE), lead), "mi-wrap mi-desk");
        page.add(changes(policies.rules(actor)));
        if (actor.has(Role.CANTON_EDITOR, "")) {
            page.add(months(actor));
        }
        add(page);
    }

    private Section changes(List<PolicyRow> rows) {
        var section = new Section(new H2(PolicyTexts.CHANGES), muted(PolicyTexts.CHANGES_DETAILS));
        rows.forEach(row -> section.add(choice(row)));
        if (rows.isEmpty()) {
            section.add(css(new Paragraph(PolicyTexts.NO_RULES), "mi-empty"));
        }
        return section;
    }

    private RadioButtonGroup<ChangePolicy> choice(PolicyRow row) {
        var choice = new RadioButtonGroup<ChangePolicy>(row.name());
        choice.setItems(ChangePolicy.values());
        choice.setItemLabelGenerator(ChangePolicy::germanName);
        choice.setValue(row.changes());
        choice.addValueChangeListener(event ->
                keep(() -> {
                    policies.set(who.require(), row.scope(), event.getValue());
                    DashboardNotice.show(
                            PolicyTexts.saved(row.name(), event.getValue().germanName()));
                }));
        return css(choice, "mi-policy__row");
    }

    private Section months(Actor actor) {
        var known = policies.confirmMonths(actor);
        var fields = css(new Div(), "mi-policy__months");
        for (var category : categories.upper()) {
            Integer months = known.get(category.code());
            if (months != null) {
                fields.add(
                        new PolicyMonths(
                                category.name().de(),
                                months,
                                value -> keep(() -> set(category, value))));
            }
        }
        return new Section(new H2(PolicyTexts.MONTHS), muted(PolicyTexts.MONTHS_DETAILS), fields);
    }

    private void set(Category category, int months) {
        policies.setConfirmMonths(who.require(), category.code(), months);
        DashboardNotice.show(PolicyTexts.saved(category.name().de(), months));
    }

    /** Somebody who lost the right meanwhile gets the page for that. */
    private static void keep(Runnable change) {
        try {
            change.run();
        } catch (AccessDeniedException e) {
            UI.getCurrent().getPage().reload();
        }
    }
}
