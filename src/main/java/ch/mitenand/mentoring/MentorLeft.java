package ch.mitenand.mentoring;

/** A volunteer has left or was erased: running mentorships end, mentees wait on. */
public record MentorLeft(MentorId mentor) {}
