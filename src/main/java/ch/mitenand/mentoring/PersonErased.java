package ch.mitenand.mentoring;

import java.util.UUID;

/**
 * A person was deleted: whoever keeps words, addresses or accounts of theirs deletes them too, in
 * the same transaction.
 *
 * @param person id of the mentor or mentee
 * @param mentor whether it is a mentor
 */
public record PersonErased(UUID person, boolean mentor) {}
