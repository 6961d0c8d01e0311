package ch.mitenand.fit;

import java.util.List;

/** Offers one after the other, and the levels that one has then. */
record Route(List<PathOffer> offers, LevelPair end) {}
