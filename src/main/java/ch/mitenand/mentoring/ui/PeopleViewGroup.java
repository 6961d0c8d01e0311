package ch.mitenand.mentoring.ui;

import ch.mitenand.mentoring.AdmissionState;
import java.util.Arrays;
import java.util.Set;

/** The parts of the list of volunteers: first what waits for the coordinator. */
enum PeopleViewGroup {
    TO_DO(
            "Hier ist etwas zu tun",
            Set.of(
                    AdmissionState.APPLIED,
                    AdmissionState.IN_VETTING,
                    AdmissionState.ADMITTED,
                    AdmissionState.LAPSED)),
    ACTIVE("Im Pool", Set.of(AdmissionState.IN_POOL)),
    AWAY("Im Moment nicht da", Set.of(AdmissionState.PAUSED, AdmissionState.SUSPENDED)),
    GONE("Nicht mehr dabei", Set.of(AdmissionState.REJECTED, AdmissionState.LEFT));

    private final String heading;
    private final Set<AdmissionState> states;

    PeopleViewGroup(String heading, Set<AdmissionState> states) {
        this.heading = heading;
        this.states = states;
    }

    String heading() {
        return heading;
    }

    /** The part in which a state is shown; every state is in one. */
    static PeopleViewGroup of(AdmissionState state) {
        return Arrays.stream(values())
                .filter(g -> g.states.contains(state))
                .findFirst()
                .orElse(GONE);
    }
}
