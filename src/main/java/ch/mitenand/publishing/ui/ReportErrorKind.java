package ch.mitenand.publishing.ui;

import java.util.Arrays;
import java.util.Optional;

/** What is usually wrong with an offer; a choice spares people the writing. */
enum ReportErrorKind {
    WHEN_OR_WHERE("zeit-ort", "Zeit oder Ort ist falsch"),
    CONTACT("kontakt", "Kontakt ist falsch: Telefon, E-Mail oder Website"),
    ENDED("vorbei", "Das Angebot findet nicht mehr statt"),
    OTHER("anderes", "Etwas anderes");

    private final String code;
    private final String germanName;

    ReportErrorKind(String code, String germanName) {
        this.code = code;
        this.germanName = germanName;
    }

    /** The kind a form means; empty for anything else. */
    static Optional<ReportErrorKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    /** How the form writes it. */
    String code() {
        return code;
    }

    /** The name in the interface. */
    String germanName() {
        return germanName;
    }

    /** Whether it says enough without further words. */
    boolean saysEnough() {
        return this != OTHER;
    }
}
