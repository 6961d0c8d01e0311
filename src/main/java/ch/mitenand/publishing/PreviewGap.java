package ch.mitenand.publishing;

import ch.mitenand.offer.Mode;
import ch.mitenand.offer.OfferContent;
import ch.mitenand.offer.OfferDetails;
import ch.mitenand.offer.RegistrationKind;
import ch.mitenand.shared.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What a preview still lacks; a placeholder stands where the page cannot do without. */
public enum PreviewGap {
    TITLE("der Titel", c -> c.title().in(Language.DE).equals(placeholder(PreviewFill.TITLE))),
    SUMMARY(
            "ein Satz zum Angebot",
            c -> c.summary().in(Language.DE).equals(placeholder(PreviewFill.SUMMARY))),
    CATEGORY("die Kategorie", c -> c.categories().contains(PreviewFill.CATEGORY)),
    GROUPS("für wen es ist", PreviewFill::isWithoutGroups),
    LANGUAGES("in welcher Sprache", PreviewFill::isWithoutLanguages),
    PLACE("der Ort", PreviewGap::lacksPlace),
    TIME("die Zeiten", c -> c.schedules().isEmpty() && !c.byAppointment() && !c.continuousEntry()),
    PRICE("der Preis", c -> c.costs().isEmpty()),
    JOINING("wie man sich anmeldet", PreviewGap::lacksWayToJoin),
    PICTURE("was auf dem Bild zu sehen ist", PreviewGap::lacksPictureText);

    private final String germanName;
    private final Predicate<OfferContent> open;

    PreviewGap(String germanName, Predicate<OfferContent> open) {
        this.germanName = germanName;
        this.open = open;
    }

    /** The name in a sentence. */
    public String germanName() {
        return germanName;
    }

    /** What this preview lacks, in the order of the editor. */
    public static List<PreviewGap> of(OfferDetails preview) {
        return Arrays.stream(values()).filter(gap -> gap.open.test(preview.content())).toList();
    }

    private static Optional<String> placeholder(String text) {
        return Optional.of(text);
    }

    private static boolean lacksPlace(OfferContent content) {
        return content.mode() != Mode.ONLINE
                && content.places().stream()
                        .anyMatch(p -> p.name().equals(PreviewFill.PLACE) || p.street().isEmpty());
    }

    private static boolean lacksWayToJoin(OfferContent content) {
        var kind = content.registration().kind();
        return kind == RegistrationKind.FORM && content.registration().url() == null
                || kind == RegistrationKind.PHONE && content.contact().phone() == null
                || kind == RegistrationKind.EMAIL && content.contact().email() == null;
    }

    private static boolean lacksPictureText(OfferContent content) {
        var picture = content.picture();
        return picture != null && picture.alt().in(Language.DE).isEmpty();
    }
}
