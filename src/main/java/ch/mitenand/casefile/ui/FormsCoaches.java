package ch.mitenand.casefile.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.list;

import ch.mitenand.account.Actor;
import ch.mitenand.casefile.Assessments;
import ch.mitenand.casefile.Assessments.Coach;
import ch.mitenand.organisation.OrganisationDetails;
import ch.mitenand.organisation.OrganisationRegister;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Who coaches complex cases, with how many persons. */
final class FormsCoaches extends Section {

    private static final int MOST = 2000;
    private static final int FULL_PERCENT = 100;

    private final OrganisationRegister organisations;
    private final Assessments assessments;
    private final Supplier<Actor> actor;
    private final Runnable redraw;

    FormsCoaches(
            List<Coach> coaches,
            OrganisationRegister organisations,
            Assessments assessments,
            Supplier<Actor> actor,
            Runnable redraw) {
        this.organisations = organisations;
        this.assessments = assessments;
        this.actor = actor;
        this.redraw = redraw;
        css(this, "mi-box mi-case__box");
        add(
                new H2("Integrationscoaching"),
                css(
                        new Paragraph("70 Personen sind das Mass für 100 Stellenprozente."),
                        "mi-muted"));
        add(
                coaches.isEmpty()
                        ? new Paragraph("Noch ist niemand eingetragen.")
                        : list("mi-coaches", coaches.stream().map(this::item).toList()));
        add(CaseParts.button("Coach eintragen", () -> edit(null)));
    }

    private ListItem item(Coach coach) {
        return css(
                new ListItem(
                        css(
                                new Span(coach.name() + ", " + coach.organisation()),
                                "mi-coaches__name"),
                        CaseOverviewCoach.load(coach),
                        CaseParts.quiet(
                                "Bearbeiten", "Bearbeiten: " + coach.name(), () -> edit(coach))),
                "mi-coaches__item");
    }

    private void edit(@Nullable Coach coach) {
        var name = new TextField("Name");
        name.setMaxLength(Assessments.LONGEST_COACH);
        var percent = new IntegerField("Stellenprozente");
        percent.setMin(1);
        percent.setMax(FULL_PERCENT);
        percent.setStepButtonsVisible(true);
        percent.setValue(coach == null ? FULL_PERCENT : coach.percent());
        var organisation = new ComboBox<OrganisationDetails>("Organisation");
        var all = organisations();
        organisation.setItems(all);
        organisation.setItemLabelGenerator(OrganisationDetails::name);
        if (coach != null) {
            name.setValue(coach.name());
            all.stream()
                    .filter(o -> o.name().equals(coach.organisation()))
                    .findFirst()
                    .ifPresent(organisation::setValue);
        }
        new CaseDialog(coach == null ? "Coach eintragen" : "Coach bearbeiten")
                .with(name, organisation, percent)
                .open(
                        "Speichern",
                        false,
                        () ->
                                put(
                                        coach,
                                        name.getValue(),
                                        organisation.getValue(),
                                        percent.getValue()));
    }

    private List<OrganisationDetails> organisations() {
        return organisations.page(1, MOST).organisations().stream()
                .sorted(Comparator.comparing(OrganisationDetails::name))
                .toList();
    }

    private Optional<String> put(
            @Nullable Coach coach,
            String name,
            @Nullable OrganisationDetails organisation,
            @Nullable Integer percent) {
        if (organisation == null || percent == null) {
            return Optional.of("Bitte füllen Sie alle Felder aus.");
        }
        var objection =
                assessments.putCoach(
                        actor.get(),
                        coach == null ? null : coach.id(),
                        name.strip(),
                        organisation.id().id(),
                        percent);
        if (objection.isEmpty()) {
            redraw.run();
            CaseParts.done("Gespeichert.");
        }
        return objection;
    }
}
