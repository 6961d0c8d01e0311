package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.css;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Rows of the same kind that can be added and taken away; there is always one to write into.
 *
 * @param <T> what a row stands for
 */
final class EditRows<T> extends Div {

    /**
     * A row.
     *
     * @param <T> what it stands for
     */
    interface Row<T> {

        /** What is drawn. */
        Component component();

        /** What was typed; empty when nothing was. */
        Optional<T> read();
    }

    private final EditFields fields;
    private final String name;
    private final Function<Optional<T>, Row<T>> maker;
    private final List<Row<T>> rows = new ArrayList<>();
    private final Div list = css(new Div(), "mi-edit__rows");

    /**
     * Rows.
     *
     * @param name what one row is called, for instance "Ort"
     * @param maker makes a row of a value, or an empty one
     */
    EditRows(EditFields fields, String name, String add, Function<Optional<T>, Row<T>> maker) {
        this.fields = fields;
        this.name = name;
        this.maker = maker;
        NativeButton more = EditFields.adder(add, () -> add(Optional.empty()).focus());
        add(list, more);
    }

    void show(List<T> values) {
        list.removeAll();
        rows.clear();
        values.forEach(value -> add(Optional.of(value)));
        keepOne();
    }

    List<T> read() {
        return rows.stream().flatMap(row -> row.read().stream()).toList();
    }

    /** Puts a value into the first empty row, or into a new one. */
    void offer(T value) {
        rows.stream().filter(row -> row.read().isEmpty()).findFirst().ifPresent(this::drop);
        add(Optional.of(value));
        fields.changed();
    }

    private RowFrame add(Optional<T> value) {
        var row = maker.apply(value);
        rows.add(row);
        var frame = new RowFrame(row.component());
        frame.add(EditFields.remover(name + " " + rows.size(), () -> remove(row)));
        list.add(frame);
        return frame;
    }

    private void remove(Row<T> row) {
        drop(row);
        keepOne();
        fields.changed();
    }

    private void drop(Row<T> row) {
        rows.remove(row);
        row.component().getParent().ifPresent(list::remove);
    }

    private void keepOne() {
        if (rows.isEmpty()) {
            add(Optional.empty());
        }
    }

    /** A row with its button. */
    private static final class RowFrame extends Div {

        RowFrame(Component content) {
            super(content);
            css(this, "mi-edit__row");
        }

        void focus() {
            getElement().executeJs("this.querySelector('input,textarea')?.focus()");
        }
    }
}
