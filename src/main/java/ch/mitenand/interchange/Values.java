package ch.mitenand.interchange;

import ch.mitenand.shared.LocalizedText;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Single values in the forms that HSDS wants. */
final class Values {

    /** In which the dates and times of offers are meant. */
    static final ZoneId ZONE = ZoneId.of("Europe/Zurich");

    private static final DateTimeFormatter MILLISECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private Values() {}

    /** A moment in UTC with milliseconds, cut off so that {@code modified_after} finds it again. */
    static String moment(Instant instant) {
        return MILLISECONDS.format(instant);
    }

    /** The beginning of a day. */
    static String moment(LocalDate day) {
        return moment(day.atStartOfDay(ZONE).toInstant());
    }

    /** An address made of ASCII characters only; null for what is no absolute address. */
    static @Nullable String uri(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            var uri = new URI(text.strip());
            return uri.isAbsolute() ? uri.toASCIIString() : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** A list with one HSDS phone, or none. */
    static List<HsdsObject> phones(@Nullable String number, Object owner) {
        return number == null || number.isBlank()
                ? List.of()
                : List.of(
                        HsdsObject.of(HsdsObject.stableId("phone", owner, number))
                                .with("number", number)
                                .with("type", "voice"));
    }

    /** An HSDS postal address in the canton. */
    static HsdsObject address(UUID location, String street, String postalCode, String locality) {
        var address = HsdsObject.of(HsdsObject.stableId("address", location));
        address.put("address_1", street);
        return address.with("city", locality)
                .with("state_province", "SO")
                .with("postal_code", postalCode)
                .with("country", "CH")
                .with("address_type", "physical");
    }

    /** Adds the texts in languages other than German, as the profile describes it. */
    static HsdsObject translations(Map<String, LocalizedText> texts) {
        var byLanguage = new HsdsObject();
        texts.forEach((name, text) ->
                text.texts()
                        .forEach((language, value) -> {
                            if (!language.tag().equals("de")) {
                                ((HsdsObject)
                                                byLanguage.computeIfAbsent(
                                                        language.tag(), _ -> new HsdsObject()))
                                        .with(name, value);
                            }
                        }));
        return byLanguage;
    }
}
