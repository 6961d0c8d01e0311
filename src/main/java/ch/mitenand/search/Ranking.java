package ch.mitenand.search;

/**
 * The weights of the text ranking; each says why it is what it is.
 *
 * @param synonym a word of the same group is nearly as good as the word itself
 * @param synonymOfTranslation two steps away from what was typed
 * @param partSynonym a part of a compound replaced by a synonym
 * @param compound the parts of a compound anywhere in the text, instead of the compound
 * @param translation the best German word for a foreign one; later ones count less
 * @param correction the likeliest word for a typing error
 * @param partsField deep stems and parts reach further and err more than light stems
 * @param headPart only the last part of a compound: a Schwimmkurs is a Kurs
 * @param otherLanguage the word as typed in a text of another language
 * @param kind the word names the kind of thing that the text describes
 * @param togetherTie how much further ways to say a compound add to the best one; many ways are not
 *     many reasons
 * @param tie how much the weaker fields add to the best one
 */
public record Ranking(
        float synonym,
        float synonymOfTranslation,
        float partSynonym,
        float compound,
        float translation,
        float correction,
        float partsField,
        float headPart,
        float otherLanguage,
        float kind,
        float togetherTie,
        float tie) {

    /** The weights in use, chosen on a judged development set. */
    public static final Ranking STANDARD =
            new Ranking(0.6f, 0.4f, 0.35f, 0.7f, 0.9f, 0.7f, 0.6f, 0.2f, 0.7f, 0.6f, 0.1f, 0.2f);
}
