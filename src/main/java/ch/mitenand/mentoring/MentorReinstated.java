package ch.mitenand.mentoring;

/** A volunteer's suspension was lifted. */
public record MentorReinstated(MentorId mentor) {}
