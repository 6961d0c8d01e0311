package ch.mitenand.mentorship.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.tag;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.mentorship.PoolFiguresCsv;
import ch.mitenand.mentorship.PoolFiguresTable;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.OptionalLong;

/**
 * A table of numbers: a row for each column and a column for each pool, because there are few pools
 * and a phone is narrow.
 */
final class CantonFiguresPart extends Section {

    CantonFiguresPart(PoolFiguresTable table) {
        var heading = new H2(table.title());
        var head = tag("tr", attribute(tag("td"), "class", "mi-figures__corner"));
        table.rows()
                .forEach(row -> head.add(attribute(tag("th", text(row.name())), "scope", "col")));
        var body = tag("tbody");
        for (int c = 0; c < table.columns().size(); c++) {
            body.add(row(table, c));
        }
        var sheet = css(tag("table", tag("thead", head), body), "mi-figures__table");
        var frame = attribute(css(new Div(sheet), "mi-figures__frame"), "tabindex", "0");
        attribute(attribute(frame, "role", "region"), "aria-label", table.title());
        add(heading, frame);
    }

    private static HtmlContainer row(PoolFiguresTable table, int column) {
        var row = tag("tr");
        String name = table.columns().get(column);
        row.add(attribute(tag("th", text(name)), "scope", "row"));
        table.rows().forEach(pool -> row.add(cell(pool.cells().get(column))));
        return name.equals("Total") ? css(row, "mi-figures__total") : row;
    }

    private static HtmlContainer cell(OptionalLong number) {
        var cell = tag("td", text(PoolFiguresCsv.shown(number)));
        return number.isPresent()
                ? number.getAsLong() == 0 ? css(cell, "mi-figures__none") : cell
                : attribute(
                        css(cell, "mi-figures__hidden"), "title", "aus Datenschutz nicht gezeigt");
    }
}
