package ch.mitenand.casefile.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.labelled;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.list;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * Searching and leafing through lists of persons. What is searched for stays in the page: addresses
 * remain in the history of machines that several people use.
 */
final class CaseSearch {

    private static final int PAGE_SIZE = 50;
    private static final int LAST_PAGE = 10_000;
    private static final int LONGEST = 80;

    private CaseSearch() {}

    /** A field with the words of now and a button. */
    static Div field(String label, String words, Consumer<String> search) {
        var text = unsaved(new TextField(label));
        text.setValue(words);
        text.setClearButtonVisible(true);
        text.setMaxLength(LONGEST);
        text.addValueChangeListener(e -> search.accept(clean(e.getValue())));
        var button = CaseParts.button("Suchen", () -> search.accept(clean(text.getValue())));
        return attribute(css(new Div(text, button), "mi-cases__search"), "role", "search");
    }

    private static String clean(String words) {
        return words.substring(0, Math.min(words.length(), LONGEST)).strip();
    }

    /** The browser proposes nothing that was typed about somebody else. */
    static TextField unsaved(TextField field) {
        field.setAutocomplete(Autocomplete.OFF);
        return field;
    }

    /** A number of a page in an address, from 1; what cannot be one is 1. */
    static int page(String number) {
        return number.matches("[0-9]{1,5}")
                ? Math.clamp(Integer.parseInt(number), 1, LAST_PAGE)
                : 1;
    }

    /** Whether there is more than one page. */
    static boolean hasPages(long total) {
        return total > PAGE_SIZE;
    }

    /** The pages, of which one is shown. */
    static Nav pages(int page, long total, IntFunction<String> path) {
        int last = (int) ((total + PAGE_SIZE - 1) / PAGE_SIZE);
        var items = new ArrayList<ListItem>();
        if (page > 1) {
            items.add(new ListItem(link(path.apply(page - 1), "Zurück")));
        }
        items.add(new ListItem(new Span("Seite %d von %d".formatted(page, last))));
        if (page < last) {
            items.add(new ListItem(link(path.apply(page + 1), "Weiter")));
        }
        return labelled(css(new Nav(list("mi-cases__pages", items)), "mi-case__ways"), "Seiten");
    }
}
