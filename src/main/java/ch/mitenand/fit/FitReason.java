package ch.mitenand.fit;

/**
 * What fits or does not.
 *
 * @param sentence concrete German sentence, for instance {@code Der Kurs setzt A2 mündlich voraus,
 *     bekannt ist A1.}
 */
public record FitReason(FitRule rule, Verdict verdict, String sentence) {}
