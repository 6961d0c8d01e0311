package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;

import ch.mitenand.publishing.Difference;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Two versions to choose, and what changed from one to the other. */
final class VersionComparison extends Section {

    private final BiFunction<Long, Long, List<Difference>> source;
    private final Map<Long, String> names = new LinkedHashMap<>();
    private final List<Long> numbers;
    private final Select<Long> from;
    private final Select<Long> to;
    private final Div result = attribute(new Div(), "aria-live", "polite");
    private boolean showing;

    /**
     * Something to compare.
     *
     * @param number as {@link ch.mitenand.publishing.VersionDesk#difference} takes it
     */
    record Side(long number, String name) {}

    /**
     * The choice.
     *
     * @param sides at least one, newest first
     * @param source gives what changed from one to another
     */
    VersionComparison(List<Side> sides, BiFunction<Long, Long, List<Difference>> source) {
        this.source = source;
        css(this, "mi-versions__compare");
        sides.forEach(side -> names.put(side.number(), side.name()));
        numbers = List.copyOf(names.keySet());
        from = select("Von");
        to = select("Bis");
        var print = css(new NativeButton("Drucken"), "mi-action mi-noprint");
        attribute(print, "data-aktion", "drucken");
        add(new H2("Was hat sich geändert?"));
        add(css(new Div(from, to), "mi-edit__pair"), result, print);
    }

    /** Shows what changed between two versions; a number that does not exist is replaced. */
    void show(long older, long newer) {
        showing = true;
        from.setValue(numbers.contains(older) ? older : numbers.getLast());
        to.setValue(numbers.contains(newer) ? newer : numbers.getFirst());
        showing = false;
        compare();
    }

    private Select<Long> select(String label) {
        var select = new Select<Long>();
        select.setLabel(label);
        select.setItems(numbers);
        select.setItemLabelGenerator(number -> names.getOrDefault(number, ""));
        select.addValueChangeListener(_ -> compare());
        return css(select, "mi-edit__field");
    }

    private void compare() {
        if (!showing && !from.isEmpty() && !to.isEmpty()) {
            result.removeAll();
            result.add(new DifferenceView(source.apply(from.getValue(), to.getValue())));
        }
    }
}
