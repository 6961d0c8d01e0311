package ch.mitenand.care;

import java.util.UUID;

/**
 * A course for volunteers of a pool.
 *
 * @param present how many were there; 0 before anybody has entered it
 */
public record Course(UUID id, CourseDraft what, int present) {}
