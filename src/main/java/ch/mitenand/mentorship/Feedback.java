package ch.mitenand.mentorship;

/**
 * What one of the two says at the end.
 *
 * @param grade 1 (not good) to 4 (very good)
 * @param again whether they would like to go on with the same person
 * @param sentence at most 600 characters, may be empty
 */
public record Feedback(Party party, int grade, boolean again, String sentence) {}
