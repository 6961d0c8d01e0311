package ch.mitenand.offer;

import java.time.LocalTime;

/** When in the day an offer begins: before 12, before 17, or later. */
public enum TimeOfDay {
    MORNING("morgen", "Vormittag"),
    AFTERNOON("nachmittag", "Nachmittag"),
    EVENING("abend", "Abend");

    private final String code;
    private final String germanName;

    TimeOfDay(String code, String germanName) {
        this.code = code;
        this.germanName = germanName;
    }

    /** The code in addresses. */
    public String code() {
        return code;
    }

    /** The name in the interface. */
    public String germanName() {
        return germanName;
    }

    /** The time of day of a begin. */
    public static TimeOfDay of(LocalTime start) {
        return start.getHour() < 12 ? MORNING : start.getHour() < 17 ? AFTERNOON : EVENING;
    }
}
