package ch.mitenand.organisation;

import ch.mitenand.shared.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Compares two forms field by field, in the order and with the names of the interface. */
final class FormComparison {

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
        fields.put("Name", form.name());
        fields.put("Rechtsform", legalForm == null ? "" : legalForm.germanName());
        fields.put("UID", form.uid());
        fields.put("Strasse und Hausnummer", form.street());
        fields.put("Ort", form.postalCode() + " " + form.locality());
        fields.put("E-Mail", form.email());
        fields.put("Telefon", form.phone());
        fields.put("Webadresse", form.website());
        fields.put(
                "Sprachen",
                form.languages().stream()
                        .sorted()
                        .map(Language::germanName)
                        .collect(Collectors.joining(", ")));
        for (Language language : Language.values()) {
            fields.put(
                    "Beschreibung (" + language.germanName() + ")",
                    form.description().in(language).orElse(""));
        }
        return fields;
    }
}
