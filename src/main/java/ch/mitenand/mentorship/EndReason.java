package ch.mitenand.mentorship;

import java.util.EnumSet;
import java.util.Set;

/** Why a mentorship ended; decides whether the mentee's waiting time continues. */
public enum EndReason {
    GOAL_REACHED("Ziel erreicht"),
    PLANNED_END("geplantes Ende"),
    CHEMISTRY("passt nicht zusammen"),
    MENTOR_NO_TIME("Mentor/in hat keine Zeit mehr"),
    MENTEE_NO_TIME("Mentee hat keine Zeit mehr"),
    MENTOR_MOVED("Mentor/in weggezogen"),
    MENTEE_MOVED("Mentee weggezogen"),
    MENTOR_LEFT("Mentor/in ausgetreten"),
    MENTEE_LEFT("Mentee ausgetreten"),
    SAFEGUARDING("zum Schutz beendet"),
    OTHER("anderer Grund");

    private final String germanName;

    EndReason(String germanName) {
        this.germanName = germanName;
    }

    /** The reasons a party can give, for choices. */
    public static Set<EndReason> openTo(Party party) {
        return switch (party) {
            case COORDINATOR, NEIGHBOUR -> EnumSet.allOf(EndReason.class);
            case MENTOR ->
                    EnumSet.of(
                            GOAL_REACHED,
                            PLANNED_END,
                            CHEMISTRY,
                            MENTOR_NO_TIME,
                            MENTOR_MOVED,
                            OTHER);
            case MENTEE ->
                    EnumSet.of(
                            GOAL_REACHED,
                            PLANNED_END,
                            CHEMISTRY,
                            MENTEE_NO_TIME,
                            MENTEE_MOVED,
                            OTHER);
            case PORTAL -> EnumSet.of(MENTOR_LEFT, MENTEE_LEFT);
        };
    }

    /**
     * Whether the mentee waits on as if nothing had been, because the end was not their doing.
     * Nobody shall stay for fear of losing the place in the queue, so a lack of chemistry counts so
     * whoever says it.
     */
    boolean waitingContinues(Party by) {
        return switch (this) {
            case CHEMISTRY, MENTOR_NO_TIME, MENTOR_MOVED, MENTOR_LEFT, SAFEGUARDING -> true;
            case OTHER -> by != Party.MENTEE;
            case GOAL_REACHED, PLANNED_END, MENTEE_NO_TIME, MENTEE_MOVED, MENTEE_LEFT -> false;
        };
    }

    /** The name in the interface. */
    public String germanName() {
        return germanName;
    }
}
