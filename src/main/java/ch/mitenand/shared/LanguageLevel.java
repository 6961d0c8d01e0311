package ch.mitenand.shared;

import java.util.Locale;
import java.util.Optional;

/** A level of the Common European Framework (GER); A0 stands for "no knowledge yet". */
public enum LanguageLevel {
    A0,
    A1,
    A2,
    B1,
    B2,
    C1,
    C2;

    /** The level of a code such as {@code a2}; empty when there is none. */
    public static Optional<LanguageLevel> ofCode(String code) {
        for (var level : values()) {
            if (level.name().equals(code.trim().toUpperCase(Locale.ROOT))) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
