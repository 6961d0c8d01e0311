package ch.mitenand.organisation;

import ch.mitenand.shared.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Compares two forms field by field, in the order and with the names of the interface. */
final class FormComparison {

    static final String NAME = "Name";
    static final String LEGAL_FORM = "Rechtsform";
    static final String UID = "UID";
    static final String STREET = "Strasse und Hausnummer";
    static final String PLACE = "Ort";
    static final String EMAIL = "E-Mail";
    static final String PHONE = "Telefon";
    static final String WEBSITE = "Webadresse";
    static final String LANGUAGES = "Sprachen";

    private FormComparison() {}

    /** The fields that differ. */
    static List<ChangedField> between(OrganisationForm before, OrganisationForm after) {
        var old = fields(before);
        var differences = new ArrayList<ChangedField>();
        fields(after)
                .forEach((label, value) -> {
                    String known = old.getOrDefault(label, "");
                    if (!known.equals(value)) {
                        differences.add(new ChangedField(label, known, value));
                    }
                });
        return differences;
    }

    private static Map<String, String> fields(OrganisationForm form) {
        var fields = new LinkedHashMap<String, String>();
        LegalForm legalForm = form.legalForm();
        fields.put(NAME, form.name());
        fields.put(LEGAL_FORM, legalForm == null ? "" : legalForm.germanName());
        fields.put(UID, form.uid());
        fields.put(STREET, form.street());
        fields.put(PLACE, (form.postalCode() + " " + form.locality()).strip());
        fields.put(EMAIL, form.email());
        fields.put(PHONE, form.phone());
        fields.put(WEBSITE, form.website());
        fields.put(
                LANGUAGES,
                form.languages().stream()
                        .sorted()
                        .map(Language::germanName)
                        .collect(Collectors.joining(", ")));
        for (Language language : Language.values()) {
            fields.put(description(language), form.description().in(language).orElse(""));
        }
        return fields;
    }

    /** The name of the description in a language. */
    static String description(Language language) {
        return "Beschreibung (" + language.germanName() + ")";
    }
}
