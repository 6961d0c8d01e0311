package ch.mitenand.offer.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;

import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.OfferPicture;
import ch.mitenand.shared.Language;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import org.springframework.modulith.NamedInterface;

/** The picture on the page of an offer, with its description in the language of the page. */
@NamedInterface("navigation")
public final class OfferPhoto extends Div {

    private final OfferPicture picture;
    private final Language language;
    private final Image image;

    OfferPhoto(OfferId offer, OfferPicture picture, Language language) {
        this.picture = picture;
        this.language = language;
        image =
                new Image(
                        OfferNavigation.picture(offer, picture.id()), picture.alt().best(language));
        attribute(image, "decoding", "async");
        if (picture.alt().in(language).isPresent()) {
            OfferText.foreign(image, language);
        }
        add(css(image, "mi-photo__image"));
        css(this, "mi-photo");
    }

    /** Which picture it is. */
    public String id() {
        return picture.id();
    }

    /** Whether it shows the same, described with the same words. */
    public boolean shows(OfferPhoto other) {
        return picture.equals(other.picture) && language == other.language;
    }

    /** Takes the picture from another address, because that of the public page is not yet one. */
    public void from(String address) {
        image.setSrc(address);
    }
}
