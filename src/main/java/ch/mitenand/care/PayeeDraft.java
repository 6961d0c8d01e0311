package ch.mitenand.care;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What somebody types for an account; checked by {@link #faults}.
 *
 * @param house may be empty
 * @param country CH or LI
 */
public record PayeeDraft(
        String iban,
        String holder,
        String street,
        String house,
        String postalCode,
        String town,
        String country) {

    private static final Pattern POSTAL_CODE = Pattern.compile("[1-9][0-9]{3}");
    private static final String LATIN =
            "Schreiben Sie %s in lateinischen Buchstaben, wie auf der Bankkarte.";
    private static final Map<String, String> NAMES =
            Map.of(
                    "holder", "den Namen",
                    "street", "die Strasse",
                    "house", "die Hausnummer",
                    "town", "den Ort");

    /** What has to be corrected: a German sentence by field, in the order of the fields. */
    public Map<String, String> faults() {
        var faults = new LinkedHashMap<String, String>();
        var number = Iban.parse(iban);
        if (number.isEmpty()) {
            faults.put(
                    "iban",
                    "Diese IBAN stimmt nicht. Sie beginnt mit CH oder LI und hat 21 Zeichen; prüfen Sie jede Ziffer.");
        } else if (number.get().isForQr()) {
            faults.put(
                    "iban",
                    "Das ist eine QR-IBAN. Geben Sie die normale IBAN des Kontos an; sie steht auf dem Kontoauszug.");
        }
        text(faults, "holder", holder, 2, 70, "Schreiben Sie, auf welchen Namen das Konto lautet.");
        text(faults, "street", street, 2, 70, "Schreiben Sie die Strasse (2 bis 70 Zeichen).");
        text(faults, "house", house, 0, 16, "Die Hausnummer hat höchstens 16 Zeichen.");
        if (!POSTAL_CODE.matcher(postalCode.strip()).matches()) {
            faults.put("postalCode", "Die Postleitzahl hat vier Ziffern.");
        }
        text(faults, "town", town, 2, 35, "Schreiben Sie den Ort (2 bis 35 Zeichen).");
        if (!country.equals("CH") && !country.equals("LI")) {
            faults.put("country", "Wählen Sie Schweiz oder Liechtenstein.");
        }
        return faults;
    }

    /** What was typed, when it has no faults. */
    Payee payee() {
        return new Payee(
                Iban.parse(iban).orElseThrow(),
                holder.strip(),
                street.strip(),
                house.strip(),
                postalCode.strip(),
                town.strip(),
                country);
    }

    private static void text(
            Map<String, String> faults,
            String field,
            String text,
            int least,
            int most,
            String sentence) {
        int length = Words.characters(text);
        if (length < least || length > most || Words.isOdd(text)) {
            faults.put(field, sentence);
        } else if (!BankText.isWritable(text, Math.min(length, Math.max(least, 1)))) {
            faults.put(field, LATIN.formatted(NAMES.get(field)));
        }
    }
}
