package ch.mitenand.referral;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a receiver sees of an assignment in its present state; the only projection of what tells of
 * the person and the need. A field that is not listed for a stage is not in it. Calendars and pages
 * read beside it only number, target, state and days, which every stage has; a test names these
 * columns one by one.
 */
public record Disclosure(ReferralId id, Stage stage, Map<Field, String> fields) {

    /** How much is told. */
    public enum Stage {
        /** Nothing but that there is none. */
        HIDDEN,
        /** SENT and WAITLISTED: a nameless profile of the need. */
        NEED,
        /** ACCEPTED and RUNNING: whom to expect. */
        PERSON,
        /** Up to 30 days after the end: still the first name. */
        ENDED,
        /** Later: numbers, offer, dates, outcome. */
        ARCHIVED
    }

    /** Everything that can ever be told, with its name in the interface. */
    public enum Field {
        NUMBER("Nummer"),
        OFFER("Angebot"),
        STATE("Stand"),
        SENT_ON("Übermittelt am"),
        SENDER("Zuweisende Stelle"),
        SENDER_CONTACT("Kontakt der Stelle"),
        TOPIC("Anliegen"),
        ORAL("Deutsch mündlich"),
        WRITTEN("Deutsch schriftlich"),
        WANTED("Ziel"),
        AGE_BAND("Alter"),
        REGION("Region"),
        TIMES("Zeiten"),
        LANGUAGES("Verständigung"),
        ACCESS_NEEDS("Zugang"),
        FIRST_NAME("Vorname"),
        SURNAME("Nachname"),
        CONTACT("Kontakt"),
        NOTE("Bemerkung"),
        PAYER("Kosten trägt"),
        APPROVED("Zugesichert bis"),
        STARTS_ON("Beginn"),
        ENDED_ON("Ende"),
        REASON("Grund"),
        OUTCOME("Ergebnis"),
        /** This one and the next ones are told to pools only. */
        BIRTH_YEAR("Jahrgang"),
        RESIDENCE("Wohngemeinde"),
        LETTERS("Sprache der Briefe");

        private final String germanName;

        Field(String germanName) {
            this.germanName = germanName;
        }

        /** The name in the interface. */
        public String germanName() {
            return germanName;
        }
    }

    public Disclosure {
        var copy = new EnumMap<Field, String>(Field.class);
        copy.putAll(fields);
        fields = copy;
    }

    /** What is told, if it is told. */
    public Optional<String> get(Field field) {
        return Optional.ofNullable(fields.get(field));
    }
}
