package ch.mitenand.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.ElementUtil;
import org.jsoup.nodes.Document;

/** Writes components as HTML without a user interface or a session. */
final class Rendering {

    private Rendering() {}

    /** The component and everything in it; texts and attributes are escaped. */
    static String html(Component component) {
        var document = new Document("");
        document.outputSettings().prettyPrint(false);
        document.appendChild(ElementUtil.toJsoup(document, component.getElement()));
        return document.outerHtml();
    }

    /** A text for use in HTML, also inside a quoted attribute. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
