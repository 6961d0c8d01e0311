package ch.mitenand.mentorship;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Where a mentorship stands; see {@link MentorshipTable} for how it moves. */
public enum MentorshipState {
    PROPOSED("vorgeschlagen"),
    DISMISSED("verworfen"),
    ASKED("angefragt"),
    NOT_FORMED("nicht zustande gekommen"),
    AGREED("beide einverstanden"),
    TRIAL("Kennenlernen"),
    ACTIVE("läuft"),
    PAUSED("pausiert"),
    SUSPENDED("ausgesetzt"),
    ENDED("beendet");

    /** The states in which a mentorship takes the mentor's place and the mentee. */
    public static final Set<MentorshipState> LIVE =
            Collections.unmodifiableSet(
                    EnumSet.of(ASKED, AGREED, TRIAL, ACTIVE, PAUSED, SUSPENDED));

    /** The states in which the two meet and have each other's contact data. */
    public static final Set<MentorshipState> MEETING =
            Collections.unmodifiableSet(EnumSet.of(TRIAL, ACTIVE, PAUSED));

    private final String germanName;

    MentorshipState(String germanName) {
        this.germanName = germanName;
    }

    /** The name in the interface. */
    public String germanName() {
        return germanName;
    }

    /** Whether nothing comes after it. */
    public boolean isFinal() {
        return this == DISMISSED || this == NOT_FORMED || this == ENDED;
    }
}
