package ch.mitenand.matching;

/** One hard rule. It says for itself whether and why it excludes a pair. */
interface Rule {

    /** Which of the hard rules it belongs to. */
    HardRule rule();

    /** Whether it excludes the pair. Called for millions of pairs: no texts, no new objects. */
    boolean excludes(MentorTraits mentor, MenteeTraits mentee);

    /** Why it excludes the pair, a short German sentence; only asked when it does. */
    String sentence(MentorTraits mentor, MenteeTraits mentee);
}
