package ch.mitenand.timer;

import java.time.LocalTime;

/**
 * Something that is done once a day. It can be cut off and run again, so doing it twice must do
 * nothing twice.
 */
public interface DailyTask {

    /** A name that stays the same over releases. */
    String name();

    /** The time of day, in the canton's time zone. */
    LocalTime time();

    /** Does what is due. */
    void run();
}
