package ch.mitenand.offer;

import ch.mitenand.shared.Language;
import ch.mitenand.shared.LanguageLevel;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What offers can be narrowed down by; its parameter is the name in the address. */
public enum Facet {
    CATEGORY("kategorie", "Kategorie"),
    ENTRY_LEVEL("niveau", "Einstiegsniveau"),
    TARGET_LEVEL("ziel", "Zielniveau"),
    LANGUAGE("sprache", "Kurssprache"),
    TARGET_GROUP("zielgruppe", "Zielgruppe"),
    WEEKDAY("tag", "Wochentag"),
    TIME("zeit", "Tageszeit"),
    PRICE("preis", "Preis"),
    MODE("form", "Vor Ort oder online"),
    CHILDCARE("kinderbetreuung", "Kinderbetreuung"),
    FREE_PLACES("frei", "Freie Plätze"),
    STARTS_SOON("start", "Beginn"),
    WOMEN_ONLY("frauen", "Nur für Frauen"),
    ACCREDITED("anerkannt", "Anerkennung"),
    WHEELCHAIR("rollstuhl", "Barrierefreiheit");

    /** One value of a facet: its code in the address and its name in the interface. */
    public record Value(String code, String label) {}

    private final String parameter;
    private final String title;

    Facet(String parameter, String title) {
        this.parameter = parameter;
        this.title = title;
    }

    /** The name in the address. */
    public String parameter() {
        return parameter;
    }

    /** The heading in the interface. */
    public String title() {
        return title;
    }

    /** All values in their order. */
    public List<Value> values(Categories categories) {
        return switch (this) {
            case CATEGORY ->
                    categories.all().stream().map(c -> new Value(c.code(), c.name().de())).toList();
            case ENTRY_LEVEL, TARGET_LEVEL ->
                    Arrays.stream(LanguageLevel.values())
                            .map(l -> new Value(l.name(), l.name()))
                            .toList();
            case LANGUAGE ->
                    Arrays.stream(Language.values())
                            .map(l -> new Value(l.tag(), l.germanName()))
                            .toList();
            case TARGET_GROUP ->
                    Arrays.stream(TargetGroup.values())
                            .map(g -> new Value(code(g), g.germanName()))
                            .toList();
            case WEEKDAY ->
                    Stream.of(Weekday.values())
                            .map(d -> new Value(d.code(), d.germanName()))
                            .toList();
            case TIME ->
                    Stream.of(TimeOfDay.values())
                            .map(t -> new Value(t.code(), t.germanName()))
                            .toList();
            case PRICE ->
                    Stream.of(PriceBand.values())
                            .map(p -> new Value(p.code(), p.germanName()))
                            .toList();
            case MODE -> List.of(new Value("vorort", "vor Ort"), new Value("online", "online"));
            case CHILDCARE -> flag("mit Kinderbetreuung");
            case FREE_PLACES -> flag("mit freien Plätzen");
            case STARTS_SOON -> flag("startet in den nächsten 6 Wochen");
            case WOMEN_ONLY -> flag("nur für Frauen");
            case ACCREDITED -> flag("vom Kanton anerkannt");
            case WHEELCHAIR -> flag("rollstuhlgängig");
        };
    }

    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<Value> flag(String label) {
        return List.of(new Value("ja", label));
    }
}
