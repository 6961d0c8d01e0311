package ch.mitenand.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Shows texts that people write in a small subset of Markdown: paragraphs, line breaks, bold,
 * italic, lists and links. Everything else stays text; a text can never bring markup of its own.
 */
public final class Markdown {

    /** What comes after so many characters is shown as it is. */
    static final int MOST_CHARACTERS = 20_000;

    /** Deeper nesting is shown without format, so that no text can exhaust the stack. */
    private static final int DEEPEST = 16;

    private static final Parser PARSER =
            Parser.builder()
                    .enabledBlockTypes(Set.of(Heading.class, ListBlock.class))
                    .maxOpenBlockParsers(2 * DEEPEST)
                    .maxInlineNesting(2 * DEEPEST)
                    .build();

    /** No blanks or quotes, and no name before the host, which could pose as another host. */
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?i)https?://[^\\s/?#@\\\\\"'<>\\p{Cntrl}\\p{Cf}]+(?:[/?#][^\\s\"<>\\\\\\p{Cntrl}\\p{Cf}]*)?|mailto:[^\\s\"<>\\\\\\p{Cntrl}\\p{Cf}]+|tel:\\+?[\\d()./%\\-"
                            + " ]+");

    private Markdown() {}

    /** The text as components, in a {@code div}; links open only web, mail and phone addresses. */
    public static Component render(String markdown) {
        var root = Markup.css(new Div(), "mi-markdown");
        blocks(parse(markdown), root, 0);
        if (markdown.length() > MOST_CHARACTERS) {
            root.add(new Paragraph(markdown.substring(cut(markdown))));
        }
        return root;
    }

    /**
     * The text without format: one line per paragraph and line break, list items start with a dash,
     * links are their text.
     */
    public static String plain(String markdown) {
        var plain = new StringBuilder(plain(parse(markdown)));
        if (markdown.length() > MOST_CHARACTERS) {
            plain.append(markdown, cut(markdown), markdown.length());
        }
        return plain.toString().replaceAll("[ \\t]*\\n\\s*", "\n").strip();
    }

    private static Node parse(String markdown) {
        return PARSER.parse(markdown.substring(0, cut(markdown)));
    }

    /** Does not cut a character of two units in half. */
    private static int cut(String text) {
        int cut = Math.min(text.length(), MOST_CHARACTERS);
        return cut < text.length() && Character.isHighSurrogate(text.charAt(cut - 1))
                ? cut - 1
                : cut;
    }

    private static void blocks(Node parent, HasComponents into, int depth) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node, into, depth);
        }
    }

    private static void block(Node node, HasComponents into, int depth) {
        if (depth > DEEPEST) {
            into.add(Markup.text(plain(node)));
            return;
        }
        switch (node) {
            case ListBlock list -> into.add(list(list, depth));
            case Heading heading -> {
                var bold = Markup.tag("b");
                inlines(heading, bold, depth);
                into.add(new Paragraph(bold));
            }
            case LinkReferenceDefinition link -> into.add(new Paragraph(plain(link)));
            case org.commonmark.node.Paragraph paragraph when isTight(paragraph) ->
                    inlines(paragraph, into, depth);
            default -> {
                var paragraph = new Paragraph();
                inlines(node, paragraph, depth);
                into.add(paragraph);
            }
        }
    }

    private static boolean isTight(org.commonmark.node.Paragraph paragraph) {
        return paragraph.getParent() instanceof org.commonmark.node.ListItem item
                && item.getParent() instanceof ListBlock list
                && list.isTight();
    }

    private static Component list(ListBlock list, int depth) {
        Component component = list instanceof BulletList ? new UnorderedList() : numbered(list);
        for (var node = list.getFirstChild(); node != null; node = node.getNext()) {
            var item = new ListItem();
            blocks(node, item, depth + 1);
            ((HasComponents) component).add(item);
        }
        return component;
    }

    private static OrderedList numbered(ListBlock list) {
        var numbered = new OrderedList();
        if (list instanceof org.commonmark.node.OrderedList ordered) {
            Integer start = ordered.getMarkerStartNumber();
            if (start != null && start != 1) {
                Markup.attribute(numbered, "start", start.toString());
            }
        }
        return numbered;
    }

    private static void inlines(Node parent, HasComponents into, int depth) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (depth > DEEPEST) {
                into.add(Markup.text(plain(node)));
            } else {
                inline(node, into, depth + 1);
            }
        }
    }

    private static void inline(Node node, HasComponents into, int depth) {
        switch (node) {
            case StrongEmphasis _ -> nested(node, "strong", into, depth);
            case Emphasis _ -> nested(node, "em", into, depth);
            case Link link when isAllowed(link.getDestination()) -> {
                var anchor = Markup.link(link.getDestination());
                inlines(link, anchor, depth);
                into.add(Markup.attribute(anchor, "rel", "nofollow noopener"));
            }
            case SoftLineBreak _ -> into.add(Markup.lineBreak());
            case HardLineBreak _ -> into.add(Markup.lineBreak());
            default -> {
                String literal = literal(node);
                if (literal == null) {
                    inlines(node, into, depth);
                } else {
                    into.add(Markup.text(literal));
                }
            }
        }
    }

    private static void nested(Node node, String tag, HasComponents into, int depth) {
        var element = Markup.tag(tag);
        inlines(node, element, depth);
        into.add(element);
    }

    private static boolean isAllowed(String destination) {
        return ADDRESS.matcher(destination).matches();
    }

    private static @Nullable String literal(Node node) {
        return switch (node) {
            case Text text -> text.getLiteral();
            case Code code -> code.getLiteral();
            case HtmlInline html -> html.getLiteral();
            case LinkReferenceDefinition link ->
                    "[" + link.getLabel() + "]: " + link.getDestination();
            default -> null;
        };
    }

    /** Walks without recursion, because people can nest formats thousands of levels deep. */
    private static String plain(Node root) {
        var plain = new StringBuilder();
        Node node = root;
        while (node != null) {
            plain.append(opening(node));
            Node next = node.getFirstChild();
            while (next == null && node != root) {
                plain.append(closing(node));
                next = node.getNext();
                if (next == null) {
                    node = node.getParent();
                }
            }
            node = next;
        }
        return plain.toString();
    }

    private static String opening(Node node) {
        if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            return "\n";
        }
        if (node instanceof org.commonmark.node.ListItem) {
            return "- ";
        }
        String literal = literal(node);
        return literal == null ? "" : literal;
    }

    private static String closing(Node node) {
        return node instanceof org.commonmark.node.Block ? "\n" : "";
    }
}
