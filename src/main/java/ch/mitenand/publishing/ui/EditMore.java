package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.shell.Markup;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What most offers do not need, folded away; it opens by itself when something is in it. */
final class EditMore extends Div {

    private final HtmlContainer fold;

    EditMore(String title, String about, Component... content) {
        css(this, "mi-edit__more");
        var head = Markup.summary(new Span(text(title)), Markup.muted(about));
        fold = css(Markup.details(head, false, css(new Div(content), "mi-edit__fold")), "mi-fold");
        add(fold);
    }

    /** Opens the fold in the browser; it is never closed for the person. */
    void open() {
        fold.getElement().executeJs("this.open = true");
    }

    /** Opens the fold when there is something to see. */
    void openIf(boolean filled) {
        if (filled) {
            Markup.attribute(fold, "open", "");
        }
    }
}
