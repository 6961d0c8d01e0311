package ch.mitenand.offer.ui;

import ch.mitenand.offer.EntryRequirements;
import ch.mitenand.offer.RegistrationKind;
import ch.mitenand.offer.Schooling;
import ch.mitenand.shared.LanguageLevel;
import ch.mitenand.shared.LocalizedText;
import ch.mitenand.shared.SwissFormat;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the page of an offer says beside the offer's own texts. */
final class OfferTexts {

    static final String KEY_FACTS = "Das Wichtigste";
    static final String REQUIREMENTS = "Das brauchen Sie für den Einstieg";
    static final String OPEN_TO_ALL = "Offen für alle, unabhängig vom Aufenthaltsstatus";
    static final String NEXT = "So geht es weiter";
    static final String PLACES = "Ort und Zugang";
    static final String CONTACT = "Kontakt";
    static final String PLAIN = "In Leichter Sprache";
    static final String UNCONFIRMED =
            "Die Organisation hat seither nicht bestätigt, dass die Angaben stimmen. Fragen Sie vorher nach.";
    static final String UNCONFIRMED_SINCE = "nicht bestätigt seit ";
    static final String WRONG = "Etwas stimmt nicht? Melden Sie es uns";
    static final String DEMO =
            "Dieses Angebot ist ein erfundenes Beispiel. Telefonnummern und Adressen gibt es nicht.";

    private OfferTexts() {}

    /** The heading above the ways to register. */
    static String registration(RegistrationKind kind) {
        return switch (kind) {
            case NONE -> "Ohne Anmeldung: kommen Sie einfach";
            case ONSITE -> "Anmeldung vor Ort";
            case REFERRAL -> "Anmeldung über eine zuweisende Stelle";
            default -> "Jetzt anmelden";
        };
    }

    /** What one needs to take part, one sentence each. */
    static List<String> requirements(EntryRequirements entry) {
        var needed = new ArrayList<String>();
        german(entry.oral(), entry.written(), needed);
        if (entry.schooling() == Schooling.ACCUSTOMED) {
            needed.add("mindestens 6 Jahre Schule (schulgewohnt)");
        } else if (entry.schooling() == Schooling.UNACCUSTOMED) {
            needed.add("für Menschen mit wenig Schulbildung (schulungewohnt)");
        }
        age(entry.minAge(), entry.maxAge(), needed);
        add(entry.status(), needed);
        add(entry.other(), needed);
        if (entry.status().isEmpty()) {
            needed.add(OPEN_TO_ALL);
        }
        return needed;
    }

    private static void german(
            @Nullable LanguageLevel oral, @Nullable LanguageLevel written, List<String> needed) {
        if (oral == LanguageLevel.A0 && (written == null || written == LanguageLevel.A0)) {
            needed.add("Sie brauchen noch kein Deutsch");
        } else if (oral != null && written != null) {
            needed.add("Deutsch: sprechen " + oral + ", schreiben " + written);
        } else if (oral != null) {
            needed.add("Deutsch: sprechen " + oral);
        } else if (written != null) {
            needed.add("Deutsch: schreiben " + written);
        }
    }

    private static void age(@Nullable Integer least, @Nullable Integer most, List<String> needed) {
        if (least != null && most != null) {
            needed.add("Alter: " + least + " bis " + most + " Jahre");
        } else if (least != null) {
            needed.add("ab " + least + " Jahren");
        } else if (most != null) {
            needed.add("bis " + most + " Jahre");
        }
    }

    private static void add(LocalizedText text, List<String> needed) {
        if (!text.isEmpty()) {
            needed.add(text.de());
        }
    }

    /** Levels in words, for instance {@code von A1 bis A2}; empty when none is known. */
    static String level(@Nullable LanguageLevel in, @Nullable LanguageLevel out) {
        if (in != null && out != null) {
            return in == out ? "Niveau " + in : "von " + in + " bis " + out;
        }
        return in != null ? "ab " + in : out != null ? "bis " + out : "";
    }

    /** For instance {@code 3 von 12 Plätzen frei}. */
    static String places(int free, int all) {
        return free == 0
                ? "im Moment alle " + all + " Plätze besetzt"
                : free + " von " + all + " Plätzen frei";
    }

    /** For instance {@code 1 Angebot} or {@code 12 Angebote}. */
    static String offers(long number) {
        return number == 1 ? "1 Angebot" : SwissFormat.number(number) + " Angebote";
    }
}
