package ch.mitenand.care;

import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Builds a formatting-objects document as a tree; texts in it cannot become markup. */
record FoElement(Element element) {

    private static final String NAMESPACE = "http://www.w3.org/1999/XSL/Format";

    /** The root of a new document. */
    static FoElement root() {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            var document = factory.newDocumentBuilder().newDocument();
            var root = document.createElementNS(NAMESPACE, "fo:root");
            document.appendChild(root);
            return new FoElement(root);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    Document document() {
        return element.getOwnerDocument();
    }

    /**
     * Adds a child.
     *
     * @param attributes names and values in turn
     */
    FoElement add(String name, String... attributes) {
        var child = document().createElementNS(NAMESPACE, "fo:" + name);
        element.appendChild(child);
        return new FoElement(child).with(attributes);
    }

    FoElement with(String... attributes) {
        IntStream.range(0, attributes.length / 2)
                .forEach(i -> element.setAttribute(attributes[2 * i], attributes[2 * i + 1]));
        return this;
    }

    FoElement text(String text) {
        element.appendChild(document().createTextNode(text));
        return this;
    }

    /** Adds elements of another vocabulary from the root of their namespace. */
    Element foreign(Element parent, String namespace, String name) {
        var child = document().createElementNS(namespace, name);
        parent.appendChild(child);
        return child;
    }
}
