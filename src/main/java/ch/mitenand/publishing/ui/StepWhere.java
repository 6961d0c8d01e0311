package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.muted;

import ch.mitenand.offer.Mode;
import ch.mitenand.offer.Scale;
import ch.mitenand.publishing.Finding.Step;
import ch.mitenand.publishing.OfferSketch.SketchPlace;
import ch.mitenand.publishing.OfferSketch.Where;
import ch.mitenand.region.Municipality;
import ch.mitenand.region.Regions;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.Collectors;

/** Where it is held and for whom it is meant. */
final class StepWhere extends StepSection<Where> {

    private final RadioButtonGroup<Mode> mode;
    private final Div onSite = css(new Div(), "mi-edit__stack");
    private final EditRows<SketchPlace> places;
    private final Select<Scale> scale;
    private final Checkbox servesCanton;
    private final MultiSelectComboBox<Municipality> serves;
    private final EditMore more;
    private final Regions regions;

    /**
     * The step.
     *
     * @param known places at which the organisation already holds something
     */
    StepWhere(EditFields fields, Regions regions, List<SketchPlace> known) {
        super(Step.WHERE, "Wo trifft man sich?");
        this.regions = regions;
        mode = fields.radios("Findet statt", EditFields.all(Mode.values()), Mode::germanName);
        places =
                new EditRows<>(
                        fields,
                        "Ort",
                        "Weiterer Ort",
                        value -> new EditPlace(fields, regions, value));
        scale = fields.select("Reichweite", EditFields.all(Scale.values()), Scale::germanName);
        servesCanton = fields.check("Für den ganzen Kanton");
        serves =
                fields.several(
                        "Nur für diese Gemeinden", regions.municipalities(), Municipality::name);
        serves.setHelperText("Leer lassen, wenn alle kommen dürfen.");
        more = new EditMore("Für welche Gemeinden?", "Reichweite", scale, servesCanton, serves);
        if (!known.isEmpty()) {
            onSite.add(suggestions(known));
        }
        onSite.add(places);
        mode.addValueChangeListener(_ -> onSite.setVisible(mode.getValue() != Mode.ONLINE));
        place(mode, onSite, more);
    }

    @Override
    void show(Where part) {
        mode.setValue(part.mode());
        places.show(part.places());
        scale.setValue(part.scale());
        servesCanton.setValue(part.servesCanton());
        serves.setValue(
                part.serves().stream()
                        .flatMap(bfs -> regions.municipality(bfs).stream())
                        .collect(Collectors.toSet()));
        more.openIf(part.servesCanton() || !part.serves().isEmpty());
    }

    @Override
    Where read() {
        boolean online = mode.getValue() == Mode.ONLINE;
        return new Where(
                mode.getValue(),
                scale.getValue(),
                online ? List.of() : places.read(),
                servesCanton.getValue(),
                serves.getValue().stream()
                        .map(Municipality::bfs)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private Div suggestions(List<SketchPlace> known) {
        var chips = css(new Div(muted("Ihre Orte:")), "mi-chips");
        for (SketchPlace place : known) {
            String name = place.name() + ", " + place.locality();
            chips.add(css(new NativeButton(name, _ -> places.offer(place)), "mi-chip"));
        }
        return chips;
    }
}
