package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.offer.Accessibility;
import ch.mitenand.publishing.OfferSketch.SketchPlace;
import ch.mitenand.region.Municipality.Locality;
import ch.mitenand.region.Regions;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One place; a postal code of the canton fills the locality in. */
final class EditPlace implements EditRows.Row<SketchPlace> {

    private static final SketchPlace EMPTY = new SketchPlace("", "", "", "", Set.of(), "");

    private final Regions regions;
    private final TextField name;
    private final TextField street;
    private final TextField postalCode;
    private final TextField locality;
    private final CheckboxGroup<Accessibility> accessibility;
    private final TextField publicTransport;
    private final Div content;

    EditPlace(EditFields fields, Regions regions, Optional<SketchPlace> value) {
        this.regions = regions;
        name = fields.text("Name des Ortes", "Zum Beispiel: Pfarreizentrum, Raum 2");
        street = fields.text("Strasse und Nummer", "");
        postalCode = css(fields.text("PLZ", ""), "mi-edit__code");
        postalCode.setMaxLength(4);
        postalCode.getElement().setAttribute("inputmode", "numeric");
        locality = fields.text("Ort", "");
        accessibility =
                fields.checks(
                        "Barrierefreiheit",
                        EditFields.all(Accessibility.values()),
                        Accessibility::germanName);
        publicTransport = fields.text("Nächste Haltestelle", "Zum Beispiel: Bus 4 bis Kreuzacker");
        var more =
                new EditMore(
                        "Zugang", "Barrierefreiheit, Haltestelle", accessibility, publicTransport);
        var town = css(new Div(postalCode, locality), "mi-edit__pair");
        content = css(new Div(name, street, town, more), "mi-edit__place");
        fields.quietly(() -> value.ifPresent(this::show));
        more.openIf(
                value.filter(p -> !p.publicTransport().isEmpty() || !p.accessibility().isEmpty())
                        .isPresent());
        postalCode.addValueChangeListener(_ -> fillLocality());
    }

    @Override
    public Component component() {
        return content;
    }

    @Override
    public Optional<SketchPlace> read() {
        var place =
                new SketchPlace(
                        name.getValue().strip(),
                        street.getValue().strip(),
                        postalCode.getValue().strip(),
                        locality.getValue().strip(),
                        Set.copyOf(accessibility.getValue()),
                        publicTransport.getValue().strip());
        return Optional.of(place).filter(p -> !p.equals(EMPTY));
    }

    private void show(SketchPlace place) {
        name.setValue(place.name());
        street.setValue(place.street());
        postalCode.setValue(place.postalCode());
        locality.setValue(place.locality());
        accessibility.setValue(place.accessibility());
        publicTransport.setValue(place.publicTransport());
    }

    private void fillLocality() {
        var names = localities(postalCode.getValue().strip());
        if (locality.isEmpty() && names.size() == 1) {
            locality.setValue(names.getFirst());
        }
        locality.setHelperText(names.size() > 1 ? String.join(", ", names) : null);
    }

    private List<String> localities(String code) {
        return regions.municipalities().stream()
                .flatMap(municipality -> municipality.localities().stream())
                .filter(place -> place.postalCode().equals(code))
                .map(Locality::name)
                .distinct()
                .sorted()
                .toList();
    }
}
