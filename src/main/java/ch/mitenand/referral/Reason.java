package ch.mitenand.referral;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Coded reasons for an end; each belongs to commands. */
public enum Reason {
    FULL("Kein Platz frei", Set.of(AssignmentCommand.DECLINE)),
    LEVEL("Niveau passt nicht", Set.of(AssignmentCommand.DECLINE)),
    REQUIREMENT("Andere Voraussetzung fehlt", Set.of(AssignmentCommand.DECLINE)),
    TIMES("Zeiten passen nicht", Set.of(AssignmentCommand.DECLINE, AssignmentCommand.DISCONTINUE)),
    OFFER_ENDS(
            "Das Angebot findet nicht statt",
            Set.of(
                    AssignmentCommand.DECLINE,
                    AssignmentCommand.MARK_NOT_TAKEN_UP,
                    AssignmentCommand.DISCONTINUE)),
    OTHER_OFFER(
            "Ein anderes Angebot passt besser",
            Set.of(AssignmentCommand.DECLINE, AssignmentCommand.WITHDRAW)),
    DID_NOT_COME("Nicht erschienen", Set.of(AssignmentCommand.MARK_NOT_TAKEN_UP)),
    NOT_REACHED(
            "Nicht erreichbar",
            Set.of(AssignmentCommand.MARK_NOT_TAKEN_UP, AssignmentCommand.DISCONTINUE)),
    ILLNESS(
            "Krankheit",
            Set.of(AssignmentCommand.MARK_NOT_TAKEN_UP, AssignmentCommand.DISCONTINUE)),
    WORK(
            "Arbeit oder Ausbildung begonnen",
            Set.of(
                    AssignmentCommand.MARK_NOT_TAKEN_UP,
                    AssignmentCommand.DISCONTINUE,
                    AssignmentCommand.WITHDRAW)),
    FAMILY(
            "Familie oder Kinderbetreuung",
            Set.of(AssignmentCommand.MARK_NOT_TAKEN_UP, AssignmentCommand.DISCONTINUE)),
    MOVED(
            "Wegzug",
            Set.of(
                    AssignmentCommand.MARK_NOT_TAKEN_UP,
                    AssignmentCommand.DISCONTINUE,
                    AssignmentCommand.WITHDRAW)),
    TOO_OFTEN_ABSENT("Zu viele Absenzen", Set.of(AssignmentCommand.DISCONTINUE)),
    CONSENT_WITHDRAWN(
            "Einwilligung zurückgezogen",
            Set.of(AssignmentCommand.WITHDRAW, AssignmentCommand.DISCONTINUE)),
    CASE_CLOSED(
            "Fall abgeschlossen",
            Set.of(AssignmentCommand.WITHDRAW, AssignmentCommand.DISCONTINUE)),
    PERSON_DECLINES(
            "Die Person möchte nicht",
            Set.of(
                    AssignmentCommand.WITHDRAW,
                    AssignmentCommand.MARK_NOT_TAKEN_UP,
                    AssignmentCommand.DISCONTINUE));

    private final String germanName;
    private final Set<AssignmentCommand> commands;

    Reason(String germanName, Set<AssignmentCommand> commands) {
        this.germanName = germanName;
        this.commands = commands;
    }

    /** The name in the interface. */
    public String germanName() {
        return germanName;
    }

    /** The reasons from which to choose for a command. */
    public static List<Reason> of(AssignmentCommand command) {
        return Arrays.stream(values()).filter(r -> r.commands.contains(command)).toList();
    }
}
