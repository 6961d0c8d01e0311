package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.muted;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.offer.Categories;
import ch.mitenand.offer.Category;
import ch.mitenand.shell.Markup;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The two levels of categories: areas to unfold with check boxes in them, large enough for a thumb.
 * What was chosen stands on top; the first one counts as the main category.
 */
final class EditCategories extends Div {

    private final EditFields fields;
    private final Categories categories;
    private final List<String> chosen = new ArrayList<>();
    private final Div summary = css(new Div(), "mi-edit__chosen");
    private final Map<String, CheckboxGroup<Category>> groups = new LinkedHashMap<>();
    private final Map<String, Span> counts = new LinkedHashMap<>();

    EditCategories(EditFields fields, Categories categories) {
        this.fields = fields;
        this.categories = categories;
        css(this, "mi-edit__categories");
        getElement().setAttribute("role", "group").setAttribute("aria-label", "Kategorien");
        add(css(new Paragraph("Kategorien"), "mi-edit__label"));
        add(muted("Mindestens eine. Die erste ist die Hauptkategorie."), summary);
        categories.upper().forEach(upper -> add(area(upper)));
    }

    void show(List<String> codes) {
        chosen.clear();
        codes.stream().filter(code -> categories.find(code).isPresent()).forEach(chosen::add);
        drawBoxes();
        drawChosen();
    }

    List<String> read() {
        return List.copyOf(chosen);
    }

    private Div area(Category upper) {
        var terms = new ArrayList<>(categories.below(upper.code()));
        terms.addFirst(upper);
        var group = fields.checks("", terms, category -> name(category, upper));
        group.setAriaLabel(upper.name().de());
        group.addValueChangeListener(event -> take(terms, event.getValue()));
        groups.put(upper.code(), group);
        var count = css(new Span(), "mi-count");
        counts.put(upper.code(), count);
        var head = Markup.summary(text(upper.name().de()), count);
        return new Div(css(Markup.details(head, false, group), "mi-fold"));
    }

    private static String name(Category category, Category upper) {
        return category.equals(upper) ? category.name().de() + " allgemein" : category.name().de();
    }

    private void take(List<Category> terms, Set<Category> ticked) {
        for (Category term : terms) {
            if (!ticked.contains(term)) {
                chosen.remove(term.code());
            } else if (!chosen.contains(term.code())) {
                chosen.add(term.code());
            }
        }
        drawChosen();
    }

    private void drop(String code) {
        chosen.remove(code);
        redraw();
    }

    private void first(String code) {
        chosen.sort(Comparator.comparing(other -> !other.equals(code)));
        redraw();
    }

    private void redraw() {
        fields.quietly(this::drawBoxes);
        drawChosen();
        fields.changed();
    }

    /** The boxes report every change, so they get a copy of what was chosen. */
    private void drawBoxes() {
        var ticked = List.copyOf(chosen);
        groups.forEach((upper, group) -> {
            var terms = new HashSet<Category>();
            ticked.stream()
                    .filter(code -> code.equals(upper) || code.startsWith(upper + "."))
                    .forEach(code -> categories.find(code).ifPresent(terms::add));
            group.setValue(terms);
        });
        chosen.clear();
        chosen.addAll(ticked);
    }

    private void drawChosen() {
        summary.removeAll();
        var items = new ArrayList<ListItem>();
        for (String code : chosen) {
            items.add(item(code, code.equals(chosen.getFirst())));
        }
        if (!items.isEmpty()) {
            summary.add(Markup.ordered("mi-edit__chosen-list", items));
        }
        groups.forEach((upper, group) -> {
            int number = group.getValue().size();
            var count = counts.getOrDefault(upper, new Span());
            count.setText(number == 0 ? "" : number + " gewählt");
        });
    }

    private ListItem item(String code, boolean main) {
        String name = categories.germanName(code);
        var item = new ListItem(new Span(name));
        if (main) {
            item.add(css(new Span("Hauptkategorie"), "mi-badge mi-badge--good"));
        } else {
            var button = new NativeButton("Zur Hauptkategorie machen", _ -> first(code));
            button.setAriaLabel(name + " zur Hauptkategorie machen");
            item.add(css(button, "mi-action"));
        }
        item.add(EditFields.remover(name, () -> drop(code)));
        return item;
    }
}
