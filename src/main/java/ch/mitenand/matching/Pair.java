package ch.mitenand.matching;

import java.util.UUID;

/** A mentor and a mentee, by their ids. */
public record Pair(UUID mentor, UUID mentee) {}
