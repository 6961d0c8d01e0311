package ch.mitenand.fit;

import ch.mitenand.shared.LanguageLevel;
import java.util.List;

/** The way from today's level to the level wanted ("kein Abschluss ohne Anschluss"). */
public sealed interface Pathway {

    /**
     * Offers lead to the goal.
     *
     * @param steps one to eight
     */
    record Complete(List<PathStep> steps) implements Pathway {
        public Complete {
            steps = List.copyOf(steps);
        }
    }

    /**
     * Offers lead only part of the way.
     *
     * @param steps as far as one gets, possibly none
     * @param from level at which the way ends
     * @param to lowest level from which offers would lead on to the goal, or the goal
     * @param sentence German sentences: what is missing, and which offer comes nearest
     */
    record Gap(List<PathStep> steps, LanguageLevel from, LanguageLevel to, String sentence)
            implements Pathway {
        public Gap {
            steps = List.copyOf(steps);
        }
    }

    /** The goal is reached already, or no level is wanted. */
    record AlreadyThere() implements Pathway {}
}
