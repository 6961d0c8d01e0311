package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/** What stays in sight below the editor: whether everything is kept, the preview, and the end. */
final class EditorBar extends Div {

    private final PreviewPanel preview;

    /**
     * The bar of a page.
     *
     * @param page gets another look while the preview is shown instead of the form
     */
    EditorBar(EditorStatus status, EditorPublish publish, PreviewPanel preview, Div page) {
        this.preview = preview;
        var look = css(new NativeButton("Vorschau"), "mi-button mi-button--second mi-editor__look");
        look.addClickListener(_ -> {
            boolean open = !page.getClassNames().contains("mi-editor--preview");
            page.getClassNames().set("mi-editor--preview", open);
            look.setText(open ? "Weiter bearbeiten" : "Vorschau");
            preview.open(open);
        });
        var end =
                css(new NativeButton("Fertig?", _ -> publish.reveal()), "mi-button mi-editor__end");
        attribute(end, "aria-label", "Fertig? Zum Veröffentlichen");
        css(this, "mi-editor__bar");
        add(status, look, end);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement()
                .executeJs("return matchMedia('(min-width: 75em)').matches")
                .then(Boolean.class, this::lookBeside);
    }

    private void lookBeside(boolean wide) {
        if (wide) {
            preview.open(true);
        }
    }
}
