package ch.mitenand.mentoring;

import java.util.Map;

/** How many places of volunteers are taken; known by the module that keeps the mentorships. */
public interface PlacesTaken {

    /** The number of places taken by volunteer; volunteers without any may be left out. */
    Map<MentorId, Integer> of(PoolId pool);
}
