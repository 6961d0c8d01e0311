package ch.mitenand.mentoring;

/** A mentee has left or was erased: running mentorships end. */
public record MenteeLeft(MenteeId mentee) {}
