package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;

import ch.mitenand.offer.OfferDetails;
import ch.mitenand.offer.ui.OfferPage;
import ch.mitenand.offer.ui.OfferPhoto;
import ch.mitenand.shared.Language;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The public page as it would be. It is drawn only while somebody looks at it; its links lead
 * nowhere, so that nobody leaves the editor by accident.
 */
final class PreviewPanel extends Div {

    private static final String NOTHING_YET =
            "Hier sehen Sie Ihr Angebot, sobald das Nötigste ausgefüllt ist.";

    private final OfferPage page;
    private final EditorPictures pictures;
    private final Supplier<Optional<OfferDetails>> source;
    private final Select<Language> language = new Select<>();
    private final Div content = css(new Div(), "mi-preview__page");
    private boolean open;
    private @Nullable OfferPhoto photo;

    PreviewPanel(OfferPage page, EditorPictures pictures, Supplier<Optional<OfferDetails>> source) {
        this.page = page;
        this.pictures = pictures;
        this.source = source;
        css(this, "mi-preview");
        // Not a landmark: the page shown in it has landmarks of its own.
        attribute(attribute(this, "role", "group"), "aria-label", "Vorschau");
        attribute(this, "tabindex", "0");
        language.setLabel("Sprache der Vorschau");
        language.setItemLabelGenerator(Language::germanName);
        language.setVisible(false);
        language.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                refresh();
            }
        });
        var note =
                new Paragraph("So sieht Ihr Angebot für alle aus. Links sind hier ohne Funktion.");
        add(css(new H2("Vorschau"), "mi-preview__title"), css(note, "mi-muted"), language, content);
    }

    /** Starts or stops drawing. */
    void open(boolean looking) {
        open = looking;
        refresh();
    }

    /** Draws what is written now, if somebody looks. */
    void refresh() {
        if (!open) {
            return;
        }
        content.removeAll();
        source.get()
                .ifPresentOrElse(
                        this::draw,
                        () -> content.add(css(new Paragraph(NOTHING_YET), "mi-preview__empty")));
    }

    private void draw(OfferDetails offer) {
        var languages = page.languages(offer);
        var shown = chosen(languages);
        language.setItems(languages);
        language.setValue(shown);
        language.setVisible(languages.size() > 1);
        var drawn = page.draw(offer, shown);
        disarm(drawn);
        embedPicture(drawn);
        content.add(drawn);
    }

    private Language chosen(List<Language> languages) {
        return language.getOptionalValue().filter(languages::contains).orElse(Language.DE);
    }

    /**
     * The picture has no address before it is public and is sent along; the same one only once,
     * because the page is drawn anew with every pause of typing.
     */
    private void embedPicture(Component component) {
        if (component instanceof OfferPhoto drawn) {
            if (photo != null && photo.shows(drawn)) {
                var around = drawn.getElement().getParent();
                around.setChild(around.indexOfChild(drawn.getElement()), photo.getElement());
            } else {
                drawn.from(pictures.address(drawn.id()).orElse(""));
                photo = drawn;
            }
        } else {
            component.getChildren().toList().forEach(this::embedPicture);
        }
    }

    private static void disarm(Component component) {
        if (component instanceof Anchor anchor) {
            anchor.removeHref();
            anchor.getElement().removeAttribute("href");
        }
        component.getElement().removeAttribute("data-aktion").removeAttribute("id");
        component.getChildren().forEach(PreviewPanel::disarm);
    }
}
