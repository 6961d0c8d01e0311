package ch.mitenand.care;

import static ch.mitenand.care.ClaimCommand.APPROVE;
import static ch.mitenand.care.ClaimCommand.DELETE;
import static ch.mitenand.care.ClaimCommand.EDIT;
import static ch.mitenand.care.ClaimCommand.PAY;
import static ch.mitenand.care.ClaimCommand.RETURN;
import static ch.mitenand.care.ClaimCommand.SUBMIT;
import static ch.mitenand.care.ClaimCommand.WITHDRAW;
import static ch.mitenand.care.ClaimState.APPROVED;
import static ch.mitenand.care.ClaimState.DRAFT;
import static ch.mitenand.care.ClaimState.PAID;
import static ch.mitenand.care.ClaimState.RETURNED;
import static ch.mitenand.care.ClaimState.SUBMITTED;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The states of a claim: who can do what, when, and what becomes of it. All else is refused. */
final class ClaimTable {

    private ClaimTable() {}

    /** Who acts; a claimant is never the coordinator of the own claim. */
    enum Who {
        CLAIMANT,
        COORDINATOR
    }

    /** What has to be true besides. */
    enum When {
        ALWAYS,
        /** Not given to the bank yet. */
        NOT_EXPORTED,
        /** Given to the bank. */
        EXPORTED
    }

    record Row(ClaimState from, ClaimCommand command, Who who, When when, ClaimState to) {}

    static final List<Row> ROWS =
            List.of(
                    new Row(DRAFT, EDIT, Who.CLAIMANT, When.ALWAYS, DRAFT),
                    new Row(DRAFT, DELETE, Who.CLAIMANT, When.ALWAYS, DRAFT),
                    new Row(DRAFT, SUBMIT, Who.CLAIMANT, When.ALWAYS, SUBMITTED),
                    new Row(SUBMITTED, WITHDRAW, Who.CLAIMANT, When.ALWAYS, DRAFT),
                    new Row(SUBMITTED, APPROVE, Who.COORDINATOR, When.ALWAYS, APPROVED),
                    new Row(SUBMITTED, RETURN, Who.COORDINATOR, When.ALWAYS, RETURNED),
                    new Row(RETURNED, EDIT, Who.CLAIMANT, When.ALWAYS, RETURNED),
                    new Row(RETURNED, DELETE, Who.CLAIMANT, When.ALWAYS, RETURNED),
                    new Row(RETURNED, SUBMIT, Who.CLAIMANT, When.ALWAYS, SUBMITTED),
                    new Row(APPROVED, RETURN, Who.COORDINATOR, When.NOT_EXPORTED, RETURNED),
                    new Row(APPROVED, PAY, Who.COORDINATOR, When.EXPORTED, PAID));

    /** What becomes of a claim; empty when the command is not possible. */
    static Optional<ClaimState> next(
            ClaimState from, ClaimCommand command, Who who, boolean exported) {
        return ROWS.stream()
                .filter(row -> row.from() == from && row.command() == command && row.who() == who)
                .filter(row -> holds(row.when(), exported))
                .map(Row::to)
                .findFirst();
    }

    /** What somebody can do with a claim, in the order of the commands. */
    static Set<ClaimCommand> allowed(ClaimState from, Who who, boolean exported) {
        var allowed = EnumSet.noneOf(ClaimCommand.class);
        ROWS.stream()
                .filter(row -> row.from() == from && row.who() == who)
                .filter(row -> holds(row.when(), exported))
                .map(Row::command)
                .sorted(Comparator.naturalOrder())
                .forEach(allowed::add);
        return allowed;
    }

    private static boolean holds(When when, boolean exported) {
        return switch (when) {
            case ALWAYS -> true;
            case NOT_EXPORTED -> !exported;
            case EXPORTED -> exported;
        };
    }
}
