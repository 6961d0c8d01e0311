package ch.mitenand.referral.ui;

import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.referral.Disclosure.Field;
import ch.mitenand.referral.Disclosure.Stage;
import ch.mitenand.referral.ReceiverDesk.Item;
import ch.mitenand.referral.ReferralId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the pages of receivers say about a referral. */
final class InboxText {

    private static final Set<Field> CONTACTS = Set.of(Field.CONTACT, Field.SENDER_CONTACT);
    private static final Pattern MAIL = Pattern.compile("[^\\s@<>,;?&]+@[^\\s@<>,;?&]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ]{7,20}");

    private InboxText() {}

    /** The identity in an address; empty when it is none. */
    static Optional<ReferralId> referral(String id) {
        try {
            return Optional.of(new ReferralId(UUID.fromString(id)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whom to expect, before the acceptance what it is about, at last the number. */
    static String title(Item item) {
        return Stream.of(Field.FIRST_NAME, Field.TOPIC, Field.NUMBER)
                .flatMap(field -> item.shown().get(field).stream())
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("Zuweisung");
    }

    /** A value of a field; an address or number of a contact can be touched. */
    static Component value(Field field, String value) {
        if (!CONTACTS.contains(field)) {
            return text(value);
        }
        var ways = new Span();
        for (String way : value.split(", ")) {
            ways.add(way(way), text(" "));
        }
        return ways;
    }

    /** A number or an address to touch; words as they are. */
    private static Component way(String value) {
        if (MAIL.matcher(value).matches()) {
            return link("mailto:" + value, value);
        }
        if (PHONE.matcher(value).matches()) {
            return link("tel:" + value.replace(" ", ""), value);
        }
        return text(value);
    }

    /** Why there is no more to see. */
    static String more(Stage stage) {
        return switch (stage) {
            case NEED -> "Namen und Kontakt sehen Sie, sobald Sie die Zuweisung annehmen.";
            case PERSON ->
                    "Bitte behandeln Sie diese Angaben vertraulich und geben Sie sie nicht weiter.";
            case ENDED -> "30 Tage nach dem Ende verschwindet auch der Vorname.";
            case ARCHIVED, HIDDEN -> "Angaben zur Person zeigen wir hier nicht mehr.";
        };
    }
}
