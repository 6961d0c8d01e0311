package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.offer.Payer;
import ch.mitenand.offer.RegistrationKind;
import ch.mitenand.publishing.Finding.Step;
import ch.mitenand.publishing.OfferSketch.Joining;
import ch.mitenand.publishing.OfferSketch.SketchCost;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;

/** What it costs and how one joins. */
final class StepJoining extends StepSection<Joining> {

    private static final int MOST_PLACES = 10_000;

    private final Checkbox free;
    private final EditRows<SketchCost> costs;
    private final Select<RegistrationKind> registration;
    private final TextField registrationUrl;
    private final TextField contactName;
    private final TextField contactPhone;
    private final TextField contactEmail;
    private final EditLocalized registrationNote;
    private final EditLocalized contactRole;
    private final CheckboxGroup<Payer> payers;
    private final IntegerField capacityPlaces;
    private final IntegerField capacityFree;
    private final IntegerField capacityWaiting;
    private final EditMore more;

    StepJoining(EditFields fields) {
        super(Step.JOINING, "Was kostet es, und wie macht man mit?");
        free = fields.check("Gratis");
        costs = new EditRows<>(fields, "Preis", "Weiterer Preis", v -> new EditCost(fields, v));
        registration =
                fields.select(
                        "Anmeldung",
                        EditFields.all(RegistrationKind.values()),
                        RegistrationKind::germanName);
        registrationUrl = fields.text("Adresse des Formulars", "Beginnt mit https://");
        registrationUrl.getElement().setAttribute("inputmode", "url");
        contactName = fields.text("Kontaktperson", "Wird öffentlich gezeigt.");
        contactPhone = fields.text("Telefon", "");
        contactPhone.getElement().setAttribute("inputmode", "tel");
        contactEmail = fields.text("E-Mail", "");
        contactEmail.getElement().setAttribute("inputmode", "email");
        registrationNote =
                EditLocalized.area(fields, "Hinweis zur Anmeldung", "Zum Beispiel: bis am Montag");
        contactRole = EditLocalized.line(fields, "Funktion der Kontaktperson", "");
        payers =
                fields.checks(
                        "Wer kann zahlen?", EditFields.all(Payer.values()), Payer::germanName);
        capacityPlaces = fields.number("Plätze insgesamt", 0, MOST_PLACES);
        capacityFree = fields.number("Davon frei", 0, MOST_PLACES);
        capacityWaiting = fields.number("Auf der Warteliste", 0, MOST_PLACES);
        more =
                new EditMore(
                        "Plätze und Hinweise",
                        "freie Plätze, Kostenübernahme",
                        registrationNote,
                        css(
                                new Div(capacityPlaces, capacityFree, capacityWaiting),
                                "mi-edit__pair"),
                        contactRole,
                        payers);
        free.addValueChangeListener(_ -> costs.setVisible(!free.getValue()));
        registration.addValueChangeListener(_ -> askForAddress());
        place(free, costs, registration, registrationUrl, contactName);
        place(css(new Div(contactPhone, contactEmail), "mi-edit__pair"), more);
    }

    @Override
    void show(Joining part) {
        free.setValue(part.free());
        costs.show(part.costs());
        registration.setValue(part.registration());
        registrationUrl.setValue(part.registrationUrl());
        contactName.setValue(part.contactName());
        contactPhone.setValue(part.contactPhone());
        contactEmail.setValue(part.contactEmail());
        registrationNote.show(part.registrationNote());
        contactRole.show(part.contactRole());
        payers.setValue(part.payers());
        capacityPlaces.setValue(part.capacityPlaces());
        capacityFree.setValue(part.capacityFree());
        capacityWaiting.setValue(part.capacityWaiting());
        askForAddress();
        more.openIf(
                !part.registrationNote().isEmpty()
                        || part.capacityPlaces() != null
                        || !part.payers().isEmpty());
    }

    @Override
    Joining read() {
        return new Joining(
                free.getValue(),
                free.getValue() ? List.of() : costs.read(),
                Set.copyOf(payers.getValue()),
                registration.getValue(),
                registrationNote.read(),
                registrationUrl.getValue().strip(),
                contactName.getValue().strip(),
                contactRole.read(),
                contactPhone.getValue().strip(),
                contactEmail.getValue().strip(),
                capacityPlaces.getValue(),
                capacityFree.getValue(),
                capacityWaiting.getValue());
    }

    private void askForAddress() {
        registrationUrl.setVisible(
                registration.getValue() == RegistrationKind.FORM || !registrationUrl.isEmpty());
    }
}
