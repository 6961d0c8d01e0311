package ch.mitenand.matching;

/** One preference. It says for itself how much of it a pair meets, and why. */
interface Scorer {

    /** The preference it stands for. */
    Preference preference();

    /**
     * How much of the preference the pair meets, from 0 for nothing to {@link Scorers#WHOLE} for
     * everything. Called for millions of pairs: no texts, no new objects.
     */
    int share(MentorTraits mentor, MenteeTraits mentee);

    /** Why, a short German sentence. */
    String sentence(MentorTraits mentor, MenteeTraits mentee);
}
