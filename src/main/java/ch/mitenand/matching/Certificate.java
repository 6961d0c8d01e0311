package ch.mitenand.matching;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The dual values of a plan: prices that prove that no other plan is better. No possible pair is
 * worth more than its two prices together, and the plan is worth exactly what the prices allow at
 * most; {@link PlanCheck} checks both. The unit is the common number into which all aims are put.
 *
 * @param mentors price of a place at each mentor, in the order of the ids
 * @param mentees price of each mentee, 0 or more; locked and postponed mentees have none
 */
public record Certificate(Map<UUID, Long> mentors, Map<UUID, Long> mentees) {

    public Certificate {
        mentors = Collections.unmodifiableMap(new TreeMap<>(mentors));
        mentees = Collections.unmodifiableMap(new TreeMap<>(mentees));
    }
}
