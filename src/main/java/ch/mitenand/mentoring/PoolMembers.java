package ch.mitenand.mentoring;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Who is in a pool by address, and how people get in. */
@Component
class PoolMembers {

    private final MentorRows mentors;
    private final MentorFiles files;
    private final MenteeRows mentees;

    PoolMembers(MentorRows mentors, MentorFiles files, MenteeRows mentees) {
        this.mentors = mentors;
        this.files = files;
        this.mentees = mentees;
    }

    /**
     * Whether a pool has somebody with this address who has not left; also who was not taken in.
     */
    boolean has(PoolId pool, String email, boolean mentor) {
        return mentor
                ? mentors.withEmail(email).stream()
                        .anyMatch(m -> m.pool().equals(pool) && !hasLeft(m))
                : mentees.withEmail(email).stream()
                        .anyMatch(m -> m.pool().equals(pool) && !m.left());
    }

    void add(PoolId pool, PersonDetails person, MentorOffer offer, Instant appliedAt) {
        mentors.add(pool, person, offer, appliedAt);
    }

    void addConfirmed(PoolId pool, PersonDetails person, MenteeNeed need, LocalDate askedOn) {
        mentees.add(pool, person, need, askedOn, true);
    }

    private boolean hasLeft(MentorRow row) {
        return files.file(row).status().state() == AdmissionState.LEFT;
    }
}
