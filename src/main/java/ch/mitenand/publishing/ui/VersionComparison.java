package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;

import ch.mitenand.publishing.Difference;
import ch.mitenand.publishing.VersionDesk.Version;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Two versions to choose, and what changed from one to the other. */
final class VersionComparison extends Section {

    /** Stands for the working copy. */
    static final int DRAFT = 0;

    private final BiFunction<Integer, Integer, List<Difference>> source;
    private final List<Integer> numbers = new ArrayList<>();
    private final Select<Integer> from;
    private final Select<Integer> to;
    private final Div result = attribute(new Div(), "aria-live", "polite");
    private boolean showing;

    /**
     * The choice.
     *
     * @param hasDraft whether there is a working copy to compare with
     * @param source gives what changed from one version to another, 0 for the working copy
     */
    VersionComparison(
            List<Version> versions,
            boolean hasDraft,
            ZoneId zone,
            BiFunction<Integer, Integer, List<Difference>> source) {
        this.source = source;
        css(this, "mi-versions__compare");
        if (hasDraft) {
            numbers.add(DRAFT);
        }
        versions.forEach(version -> numbers.add(version.number()));
        from = select("Von", versions, zone);
        to = select("Bis", versions, zone);
        var print = css(new NativeButton("Drucken"), "mi-action mi-noprint");
        attribute(print, "data-aktion", "drucken");
        add(new H2("Was hat sich geändert?"));
        add(css(new Div(from, to), "mi-edit__pair"), result, print);
    }

    /** Shows what changed between two versions; a number that does not exist is replaced. */
    void show(int older, int newer) {
        showing = true;
        from.setValue(numbers.contains(older) ? older : numbers.getLast());
        to.setValue(numbers.contains(newer) ? newer : numbers.getFirst());
        showing = false;
        compare();
    }

    private Select<Integer> select(String label, List<Version> versions, ZoneId zone) {
        var select = new Select<Integer>();
        select.setLabel(label);
        select.setItems(numbers);
        select.setItemLabelGenerator(number -> name(number, versions, zone));
        select.addValueChangeListener(_ -> compare());
        return css(select, "mi-edit__field");
    }

    private static String name(Integer number, List<Version> versions, ZoneId zone) {
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .map(version -> VersionList.name(version, zone))
                .orElse("Entwurf, noch nicht öffentlich");
    }

    private void compare() {
        if (!showing && !from.isEmpty() && !to.isEmpty()) {
            result.removeAll();
            result.add(new DifferenceView(source.apply(from.getValue(), to.getValue())));
        }
    }
}
