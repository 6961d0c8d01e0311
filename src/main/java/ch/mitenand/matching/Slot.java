package ch.mitenand.matching;

import java.time.DayOfWeek;
import java.util.Comparator;

/** A weekday and a part of it, for instance Tuesday evening. */
public record Slot(DayOfWeek day, DayPart part) implements Comparable<Slot> {

    @Override
    public int compareTo(Slot other) {
        return Comparator.comparing(Slot::day).thenComparing(Slot::part).compare(this, other);
    }
}
