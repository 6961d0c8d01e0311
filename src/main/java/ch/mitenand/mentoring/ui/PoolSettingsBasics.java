package ch.mitenand.mentoring.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.muted;

import ch.mitenand.mentoring.Pool;
import ch.mitenand.mentoring.PoolDesk.Saved;
import ch.mitenand.mentoring.PoolDraft;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentoring.Pools;
import ch.mitenand.region.Municipality;
import ch.mitenand.region.Regions;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Name, municipalities and contact of a pool; only municipalities of no other pool can be chosen.
 */
final class PoolSettingsBasics extends Section {

    private final Regions regions;
    private final PersonFaults faults = new PersonFaults();
    private final TextField name = new TextField("Name des Pools");
    private final MultiSelectComboBox<Municipality> municipalities =
            new MultiSelectComboBox<>("Gemeinden");
    private final EmailField email = new EmailField("E-Mail des Pools");
    private final TextField phone = new TextField("Telefon");
    private final Div alert = PersonParts.alert();

    /**
     * A form.
     *
     * @param pool null for a new one
     * @param may which municipalities of no other pool the person may choose
     */
    PoolSettingsBasics(
            Regions regions,
            Pools pools,
            @Nullable Pool pool,
            Predicate<Municipality> may,
            Function<PoolDraft, Saved> save,
            Consumer<PoolId> saved) {
        this.regions = regions;
        css(this, "mi-box mi-pool__box");
        email.setHelperText("Öffentlich; hierhin schreiben Freiwillige und Mentees");
        phone.setHelperText("Öffentlich, mit Vorwahl; darf leer bleiben");
        municipalities.setItems(free(pools, pool).stream().filter(may).toList());
        municipalities.setItemLabelGenerator(Municipality::shortName);
        municipalities.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        municipalities.setHelperText(
                "Zur Wahl stehen nur Gemeinden, die zu keinem anderen Pool gehören");
        if (pool != null) {
            show(pool);
        }
        add(
                new H2("Name, Gemeinden und Kontakt"),
                muted("Das sehen alle auf der Seite «Mentoring»."),
                css(
                        new Div(
                                faults.add("name", name),
                                faults.add("municipalities", municipalities),
                                faults.add("email", email),
                                faults.add("phone", phone)),
                        "mi-pool__fields"),
                alert,
                PersonParts.primary(
                        pool == null ? "Pool gründen" : "Speichern", () -> save(save, saved)));
    }

    private void show(Pool pool) {
        name.setValue(pool.name());
        email.setValue(pool.email());
        phone.setValue(pool.phone());
        municipalities.setValue(
                pool.municipalities().stream()
                        .flatMap(bfs -> regions.municipality(bfs).stream())
                        .collect(Collectors.toSet()));
    }

    private List<Municipality> free(Pools pools, @Nullable Pool pool) {
        var taken = new HashSet<Integer>();
        pools.all().stream()
                .filter(p -> pool == null || !p.id().equals(pool.id()))
                .forEach(p -> taken.addAll(p.municipalities()));
        return regions.municipalities().stream().filter(m -> !taken.contains(m.bfs())).toList();
    }

    private void save(Function<PoolDraft, Saved> save, Consumer<PoolId> saved) {
        var draft =
                new PoolDraft(
                        name.getValue().strip(),
                        chosen(),
                        email.getValue().strip(),
                        phone.getValue().strip());
        switch (save.apply(draft)) {
            case Saved.Done(var id) -> {
                faults.show(java.util.Map.of());
                PersonParts.say(alert, "");
                saved.accept(id);
            }
            case Saved.Changed() ->
                    PersonParts.say(
                            alert,
                            "Jemand hat den Pool inzwischen geändert. Laden Sie die Seite neu und ändern Sie nochmals.");
            case Saved.Wrong(var wrong) -> {
                faults.show(wrong);
                PersonParts.say(
                        alert, "Noch nicht gespeichert: Korrigieren Sie, was rot markiert ist.");
            }
        }
    }

    private Set<Integer> chosen() {
        return municipalities.getValue().stream()
                .map(Municipality::bfs)
                .collect(Collectors.toSet());
    }
}
