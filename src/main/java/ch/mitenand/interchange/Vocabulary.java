package ch.mitenand.interchange;

import java.util.Locale;
import java.util.UUID;

/** The taxonomies from which the attributes of a service are taken. */
enum Vocabulary {
    CATEGORY("Kategorie", "Die zweistufigen Kategorien der Angebote"),
    LANGUAGE_LEVEL(
            "Sprachniveau",
            "Niveaus des Gemeinsamen europäischen Referenzrahmens (GER), A0 = ohne Vorkenntnisse"),
    TARGET_GROUP("Zielgruppe", "Für wen ein Angebot gemacht ist"),
    SCHOOLING("Schulbildung", "Welche Schulbildung ein Angebot voraussetzt"),
    CHILDCARE("Kinderbetreuung", "Ob Kinder während des Angebots betreut werden"),
    MODE("Durchführung", "Ob man vor Ort oder online teilnimmt"),
    SCALE("Reichweite", "Wie weit ein Angebot reicht"),
    REGISTRATION("Anmeldung", "Wie man sich anmeldet"),
    PAYER("Kostenträger", "Wer die Kosten der Teilnahme übernehmen kann"),
    FEATURE("Merkmal", "Weitere Merkmale und Texte eines Angebots");

    private final String title;
    private final String description;

    Vocabulary(String title, String description) {
        this.title = title;
        this.description = description;
    }

    /** The name. */
    String title() {
        return title;
    }

    /** The identity, the same in every installation. */
    UUID id() {
        return HsdsObject.stableId("taxonomy", code());
    }

    /** The code used in attributes. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The HSDS taxonomy. */
    HsdsObject entry() {
        return HsdsObject.of(id()).with("name", title).with("description", description);
    }
}
