package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.offer.Childcare;
import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferSearch;
import ch.mitenand.offer.Schooling;
import ch.mitenand.publishing.Finding;
import ch.mitenand.publishing.Finding.Step;
import ch.mitenand.publishing.OfferSketch.Details;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LanguageLevel;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;

/** Everything else, folded away: an offer can be public without it. */
final class StepDetails extends StepSection<Details> {

    private static final int OLDEST = 120;

    private final EditLocalized description;
    private final EditLocalized plainDescription;
    private final Select<LanguageLevel> entryOral;
    private final Select<LanguageLevel> entryWritten;
    private final Select<Schooling> entrySchooling;
    private final IntegerField entryMinAge;
    private final IntegerField entryMaxAge;
    private final EditLocalized entryStatus;
    private final EditLocalized entryOther;
    private final Select<LanguageLevel> targetOral;
    private final Select<LanguageLevel> targetWritten;
    private final EditLocalized targetCertificate;
    private final EditLocalized leadsTo;
    private final EditFollowOn followOn;
    private final Select<Childcare> childcare;
    private final EditLocalized childcareNote;
    private final MultiSelectComboBox<Language> spokenLanguages;
    private final TextField web;
    private final EditPicture picture;
    private final EditMore fold;

    StepDetails(
            EditFields fields,
            OfferCatalogue catalogue,
            OfferSearch search,
            EditorPictures pictures) {
        super(Step.DETAILS, "Freiwillig. Sie können das auch später ergänzen.");
        description =
                EditLocalized.area(
                        fields, "Beschreibung", "Eine leere Zeile beginnt einen neuen Absatz.");
        plainDescription =
                EditLocalized.area(
                        fields, "In leichter Sprache", "Kurze Sätze, keine schwierigen Wörter.");
        entryOral = level(fields, "Einstieg mündlich");
        entryWritten = level(fields, "Einstieg schriftlich");
        entrySchooling =
                fields.selectOrNone(
                        "Schulbildung",
                        EditFields.all(Schooling.values()),
                        Schooling::germanName,
                        "keine Angabe");
        entryMinAge = fields.number("Alter von", 0, OLDEST);
        entryMaxAge = fields.number("Alter bis", 0, OLDEST);
        entryStatus =
                EditLocalized.line(
                        fields,
                        "Aufenthaltsstatus",
                        "Nur ausfüllen, wenn ein Gesetz die Teilnahme einschränkt.");
        entryOther = EditLocalized.line(fields, "Andere Voraussetzungen", "");
        targetOral = level(fields, "Ziel mündlich");
        targetWritten = level(fields, "Ziel schriftlich");
        targetCertificate = EditLocalized.line(fields, "Abschluss oder Zertifikat", "");
        leadsTo = EditLocalized.line(fields, "Wohin führt es?", "Was ist danach möglich?");
        followOn = new EditFollowOn(fields, catalogue, search);
        childcare =
                fields.select(
                        "Kinderbetreuung",
                        EditFields.all(Childcare.values()),
                        Childcare::germanName);
        childcareNote = EditLocalized.line(fields, "Hinweis zur Kinderbetreuung", "");
        spokenLanguages =
                fields.several(
                        "Sprachen, die das Team spricht",
                        EditFields.all(Language.values()),
                        Language::germanName);
        web = fields.text("Website des Angebots", "Beginnt mit https://");
        picture = new EditPicture(fields, pictures);
        fold = new EditMore("Weitere Angaben zeigen", "freiwillig", fields());
        place(fold);
    }

    private Div fields() {
        return css(
                new Div(
                        description,
                        plainDescription,
                        new H3("Bild"),
                        picture,
                        new H3("Voraussetzungen"),
                        pair(entryOral, entryWritten),
                        entrySchooling,
                        pair(entryMinAge, entryMaxAge),
                        entryStatus,
                        entryOther,
                        new H3("Ziel und Anschluss"),
                        pair(targetOral, targetWritten),
                        targetCertificate,
                        leadsTo,
                        followOn,
                        new H3("Gut zu wissen"),
                        childcare,
                        childcareNote,
                        spokenLanguages,
                        web),
                "mi-edit__stack");
    }

    @Override
    void show(Details part) {
        description.show(part.description());
        plainDescription.show(part.plainDescription());
        entryOral.setValue(part.entryOral());
        entryWritten.setValue(part.entryWritten());
        entrySchooling.setValue(part.entrySchooling());
        entryMinAge.setValue(part.entryMinAge());
        entryMaxAge.setValue(part.entryMaxAge());
        entryStatus.show(part.entryStatus());
        entryOther.show(part.entryOther());
        targetOral.setValue(part.targetOral());
        targetWritten.setValue(part.targetWritten());
        targetCertificate.show(part.targetCertificate());
        leadsTo.show(part.leadsTo());
        followOn.show(part.followOn());
        childcare.setValue(part.childcare());
        childcareNote.show(part.childcareNote());
        spokenLanguages.setValue(part.spokenLanguages());
        web.setValue(part.web());
        picture.show(part.picture());
        fold.openIf(!part.description().isEmpty());
    }

    @Override
    Details read() {
        return new Details(
                description.read(),
                plainDescription.read(),
                entryOral.getValue(),
                entryWritten.getValue(),
                entrySchooling.getValue(),
                entryMinAge.getValue(),
                entryMaxAge.getValue(),
                entryStatus.read(),
                entryOther.read(),
                targetOral.getValue(),
                targetWritten.getValue(),
                targetCertificate.read(),
                leadsTo.read(),
                followOn.read(),
                childcare.getValue(),
                childcareNote.read(),
                List.copyOf(spokenLanguages.getValue()),
                web.getValue().strip(),
                picture.read());
    }

    @Override
    void hint(List<Finding> findings) {
        super.hint(findings);
        fold.openIf(findings.stream().anyMatch(f -> f.severity() == Finding.Severity.MISSING));
    }

    @Override
    void reveal() {
        fold.open();
        super.reveal();
    }

    private static Select<LanguageLevel> level(EditFields fields, String label) {
        return fields.selectOrNone(
                label, EditFields.all(LanguageLevel.values()), LanguageLevel::name, "keine Angabe");
    }

    private static Div pair(com.vaadin.flow.component.Component... two) {
        return css(new Div(two), "mi-edit__pair");
    }
}
