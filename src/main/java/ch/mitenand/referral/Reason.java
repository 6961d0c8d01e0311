package ch.mitenand.referral;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Coded reasons for an end; each belongs to commands, and some to one side alone. */
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
                    AssignmentCommand.DISCONTINUE)),
    /** Told to the receiver, which then sees nothing of the person from that moment on. */
    DATA_REFUSED(
            "Die Person möchte nicht mehr, dass wir ihre Angaben haben",
            Set.of(AssignmentCommand.MARK_NOT_TAKEN_UP, AssignmentCommand.DISCONTINUE));

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

    /**
     * The reasons that a party may give for a command, by a button or by what it does elsewhere.
     */
    public static List<Reason> of(AssignmentCommand command, Party party) {
        return Arrays.stream(values())
                .filter(r -> r.commands.contains(command) && r.parties().contains(party))
                .toList();
    }

    /** The same without those that come about elsewhere; from these somebody can choose. */
    public static List<Reason> choices(AssignmentCommand command, Party party) {
        return of(command, party).stream().filter(r -> !r.comesFromElsewhere()).toList();
    }

    /** Whether it comes about by the consent or by closing the case, never by a choice. */
    public boolean comesFromElsewhere() {
        return this == CONSENT_WITHDRAWN || this == CASE_CLOSED;
    }

    private Set<Party> parties() {
        return switch (this) {
            case CONSENT_WITHDRAWN, CASE_CLOSED -> EnumSet.of(Party.SENDER);
            case DATA_REFUSED -> EnumSet.of(Party.RECEIVER);
            default -> EnumSet.allOf(Party.class);
        };
    }
}
