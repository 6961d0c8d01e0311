package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;

import ch.mitenand.offer.OfferDetails;
import ch.mitenand.offer.ui.OfferPage;
import ch.mitenand.offer.ui.OfferPhoto;
import ch.mitenand.publishing.PreviewGap;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.SwissFormat;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The public page as it would be. It is drawn only while somebody looks at it; its links lead
 * nowhere, so that nobody leaves the editor by accident.
 */
final class PreviewPanel extends Div {

    private static final String NOTHING_YET =
            "Hier sehen Sie Ihr Angebot, sobald Sie zu schreiben beginnen.";

    /** What the public page says where nothing is said. */
    private static final Map<PreviewGap, String> SAID =
            Map.of(PreviewGap.PRICE, "gratis", PreviewGap.TIME, "Termine auf Anfrage");

    private final OfferPage page;
    private final EditorPictures pictures;
    private final Supplier<Optional<OfferDetails>> source;
    private final Select<Language> language = new Select<>();
    private final Div content = css(new Div(), "mi-preview__page");
    private final Paragraph missing = css(new Paragraph(), "mi-note mi-preview__missing");
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
        add(
                css(new H2("Vorschau"), "mi-preview__title"),
                css(note, "mi-muted"),
                language,
                missing,
                content);
        missing.setVisible(false);
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
        missing.setVisible(false);
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
        var gaps = PreviewGap.of(offer);
        sayMissing(gaps);
        var drawn = page.draw(offer, shown);
        gaps.forEach(gap -> mark(drawn.getElement(), gap));
        disarm(drawn);
        embedPicture(drawn);
        content.add(drawn);
    }

    private void sayMissing(List<PreviewGap> gaps) {
        var names = gaps.stream().map(PreviewGap::germanName).toList();
        missing.setText("Es fehlt noch: " + SwissFormat.join(names) + ".");
        missing.setVisible(!gaps.isEmpty());
    }

    /** What the page says of offers without a price or a time would be wrong here. */
    private static void mark(Element element, PreviewGap gap) {
        String said = SAID.get(gap);
        if (said == null) {
            return;
        }
        if (element.isTextNode()) {
            if (element.getText().equals(said)) {
                element.setText(gap == PreviewGap.PRICE ? "Preis folgt" : "Zeiten folgen");
            }
            return;
        }
        element.getChildren().forEach(child -> mark(child, gap));
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
