package ch.mitenand.referral.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.casefile.Goal;
import ch.mitenand.casefile.ui.CaseParts;
import ch.mitenand.offer.OfferId;
import ch.mitenand.referral.AssignmentState;
import ch.mitenand.referral.Recommendations;
import ch.mitenand.referral.Step;
import com.vaadin.flow.component.html.Span;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

/** Small parts that the pages of those who refer share. */
final class OfficerParts {

    private OfficerParts() {}

    /** An icon with its word, so that nothing is told by colour alone. */
    static Span sign(String icon, String word, String look) {
        return css(new Span(icon(icon), text(word)), "mi-refer__sign mi-refer__sign--" + look);
    }

    /** Where an assignment stands. */
    static Span badge(AssignmentState state) {
        return CaseParts.badge(
                state.germanName(),
                switch (state) {
                    case DRAFT, SENT, WAITLISTED -> "wait";
                    case ACCEPTED, RUNNING, COMPLETED -> "good";
                    case DISCONTINUED,
                            NOT_TAKEN_UP,
                            DECLINED,
                            WITHDRAWN,
                            EXPIRED,
                            ENTERED_IN_ERROR ->
                            "";
                });
    }

    /** Where a recommendation stands. */
    static Span badge(Recommendations.State state) {
        return CaseParts.badge(
                state.germanName(),
                switch (state) {
                    case ISSUED -> "wait";
                    case TAKEN_UP -> "good";
                    case NOT_TAKEN_UP, UNKNOWN -> "";
                });
    }

    /** For instance {@code Sprache: B1 mündlich}. */
    static String name(Goal goal) {
        return goal.area().germanName() + ": " + goal.target();
    }

    /** Why something was not done, in one text for a dialog; empty when it was done. */
    static Optional<String> objection(Step step) {
        return switch (step) {
            case Step.Done _ -> Optional.empty();
            case Step.No(var sentence) -> Optional.of(sentence);
            case Step.Wrong(var faults) -> Optional.of(String.join(" ", faults.values()));
        };
    }

    /**
     * An identity typed into an address.
     *
     * @throws NoSuchElementException when it cannot be one
     */
    static UUID uuid(String typed) {
        return OfferId.parse(typed).orElseThrow(() -> new NoSuchElementException("no id")).id();
    }
}
