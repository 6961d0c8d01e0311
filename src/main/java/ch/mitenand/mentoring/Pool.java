package ch.mitenand.mentoring;

import java.util.Set;

/**
 * A pool of volunteers of one municipality or of several together.
 *
 * @param municipalities BFS numbers of today; every municipality belongs to one pool at most
 * @param email address of the pool, public
 * @param phone may be empty
 */
public record Pool(
        PoolId id, String name, Set<Integer> municipalities, String email, String phone) {}
