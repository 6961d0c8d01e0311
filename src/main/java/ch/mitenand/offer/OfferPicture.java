package ch.mitenand.offer;

import ch.mitenand.shared.Language;
import ch.mitenand.shared.LocalizedText;

/**
 * The picture of an offer.
 *
 * @param id names the content in {@link OfferPictures}
 * @param alt says what is to be seen, for people who do not see it; at least in German
 */
public record OfferPicture(String id, LocalizedText alt) {

    public OfferPicture {
        if (alt.in(Language.DE).isEmpty()) {
            throw new IllegalArgumentException("no German description");
        }
    }
}
