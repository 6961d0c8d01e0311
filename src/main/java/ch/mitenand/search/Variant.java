package ch.mitenand.search;

import java.util.List;

/**
 * One way to say a concept: words that must all occur.
 *
 * @param words folded German words
 * @param weight from 0 to 1: how sure it is that the person means this
 */
record Variant(List<String> words, float weight) {}
