package ch.mitenand.mentoring;

/** A volunteer was suspended: running mentorships are suspended at once. */
public record MentorSuspended(MentorId mentor) {}
