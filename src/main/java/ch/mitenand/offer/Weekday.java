package ch.mitenand.offer;

import java.time.DayOfWeek;

/** Days of the week with their codes in addresses and in RFC 5545. */
public enum Weekday {
    MONDAY("mo", "MO", "Montag"),
    TUESDAY("di", "TU", "Dienstag"),
    WEDNESDAY("mi", "WE", "Mittwoch"),
    THURSDAY("do", "TH", "Donnerstag"),
    FRIDAY("fr", "FR", "Freitag"),
    SATURDAY("sa", "SA", "Samstag"),
    SUNDAY("so", "SU", "Sonntag");

    private final String code;
    private final String icalCode;
    private final String germanName;

    Weekday(String code, String icalCode, String germanName) {
        this.code = code;
        this.icalCode = icalCode;
        this.germanName = germanName;
    }

    /** The code in addresses. */
    public String code() {
        return code;
    }

    /** The code in a recurrence rule. */
    public String icalCode() {
        return icalCode;
    }

    /** The name in the interface. */
    public String germanName() {
        return germanName;
    }

    /** The day of a date. */
    public static Weekday of(DayOfWeek day) {
        return values()[day.ordinal()];
    }

    /** The day of a rule's part such as TU or 1SA. */
    public static Weekday ofRule(String byDay) {
        for (Weekday day : values()) {
            if (byDay.endsWith(day.icalCode)) {
                return day;
            }
        }
        throw new IllegalArgumentException("no weekday: " + byDay);
    }
}
