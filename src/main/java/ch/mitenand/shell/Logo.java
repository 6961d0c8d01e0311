package ch.mitenand.shell;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.drawn;

import com.vaadin.flow.component.html.Span;

/** Two arches side by side that make an m; the doorway in which they overlap stands for meeting. */
final class Logo extends Span {

    private static final String DRAWING =
            """
            <svg width="44" height="36" viewBox="0 0 44 36" aria-hidden="true" focusable="false">\
            <g fill="none" stroke-width="8"><path stroke="#a51220" d="M6 35V16a8 8 0 0 1 16 0v19"></path>\
            <path stroke="#0d5250" d="M22 35V16a8 8 0 0 1 16 0v19"></path></g>\
            <path fill="#211e1b" d="M18 16h8v19h-8z"></path></svg>\
            """;

    Logo() {
        drawn(css(this, "mi-brand__logo"), DRAWING);
    }
}
