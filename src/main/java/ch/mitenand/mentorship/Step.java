package ch.mitenand.mentorship;

/** What became of a command. */
public sealed interface Step {

    /** It is done. */
    record Done(MentorshipId mentorship, MentorshipState state) implements Step {}

    /**
     * It cannot be done now; nothing changed.
     *
     * @param sentence German: why, and what to do; for instance "Der letzte Platz von Anna ging
     *     soeben an jemand anderen."
     */
    record No(String sentence) implements Step {}
}
