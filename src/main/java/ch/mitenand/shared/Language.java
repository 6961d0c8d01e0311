package ch.mitenand.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A language in which offers are described, held or searched; identified by its BCP 47 tag. */
public enum Language {
    DE("de", "Deutsch", "Deutsch"),
    GSW("gsw", "Schweizerdeutsch", "Schwiizerdütsch"),
    FR("fr", "Französisch", "Français"),
    IT("it", "Italienisch", "Italiano"),
    EN("en", "Englisch", "English"),
    PT("pt", "Portugiesisch", "Português"),
    SQ("sq", "Albanisch", "Shqip"),
    TR("tr", "Türkisch", "Türkçe"),
    ES("es", "Spanisch", "Español"),
    HR("hr", "Kroatisch", "Hrvatski"),
    BS("bs", "Bosnisch", "Bosanski"),
    SR("sr", "Serbisch", "Srpski"),
    AR("ar", "Arabisch", "العربية"),
    TI("ti", "Tigrinya", "ትግርኛ"),
    UK("uk", "Ukrainisch", "Українська"),
    FA("fa", "Persisch", "فارسی"),
    PRS("prs", "Dari", "دری"),
    TA("ta", "Tamil", "தமிழ்"),
    KU("ku", "Kurdisch", "Kurdî"),
    SO("so", "Somali", "Soomaali"),
    AM("am", "Amharisch", "አማርኛ"),
    RU("ru", "Russisch", "Русский"),
    PL("pl", "Polnisch", "Polski");

    private static final Map<String, Language> BY_TAG =
            Arrays.stream(values()).collect(Collectors.toMap(Language::tag, Function.identity()));

    private final String tag;
    private final String germanName;
    private final String ownName;

    Language(String tag, String germanName, String ownName) {
        this.tag = tag;
        this.germanName = germanName;
        this.ownName = ownName;
    }

    /** The BCP 47 tag, lower case. */
    public String tag() {
        return tag;
    }

    /** The name in German, as the interface shows it. */
    public String germanName() {
        return germanName;
    }

    /** The name in the language itself. */
    public String ownName() {
        return ownName;
    }

    /** Whether the script runs from right to left. */
    public boolean rightToLeft() {
        return this == AR || this == FA || this == PRS;
    }

    /**
     * The language of a tag such as {@code de} or {@code DE}; empty when the portal does not know
     * it.
     */
    public static Optional<Language> ofTag(String tag) {
        return Optional.ofNullable(BY_TAG.get(tag.toLowerCase(Locale.ROOT)));
    }
}
