package ch.mitenand.mentorship;

import java.util.UUID;

/**
 * A mentor or mentee in a plan, as the coordinators of a pool see them.
 *
 * @param name the full name; of a neighbouring pool's mentor the first name only
 * @param pool name of the pool a neighbouring mentor belongs to; empty for the own pool
 */
public record PlanPerson(UUID id, String firstName, String name, String pool) {}
