package ch.mitenand.mentorship.ui;

import static ch.mitenand.shell.Markup.css;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;

/** A list that shows some of its items, and the next ones when asked; so hundreds stay quick. */
final class WorkbenchMore<T> extends Div {

    private final UnorderedList list;
    private final List<T> all;
    private final Function<T, ListItem> item;
    private final int step;
    private final Button more;
    private int shown;

    /** Shows the first {@code step} items. */
    WorkbenchMore(String classes, List<T> all, int step, Function<T, ListItem> item) {
        this.list = css(new UnorderedList(), classes);
        this.all = all;
        this.item = item;
        this.step = step;
        this.more = css(new Button("", _ -> showMore()), "mi-wb__quiet");
        add(list, more);
        showMore();
    }

    private void showMore() {
        int from = shown;
        shown = Math.min(all.size(), shown + step);
        all.subList(from, shown).forEach(one -> list.add(item.apply(one)));
        int left = all.size() - shown;
        more.setVisible(left > 0);
        more.setText(
                left <= step
                        ? "Die letzten " + left + " zeigen"
                        : step + " weitere zeigen (von " + left + ")");
        if (from > 0) {
            list.getChildren().skip(from).findFirst().ifPresent(WorkbenchParts::focus);
        }
    }
}
