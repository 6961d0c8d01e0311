package ch.mitenand.mentorship;

import java.time.Duration;

/** What the link in a question stands for: one side of one mentorship. */
record AskLink(MentorshipId mentorship, Party side) {

    static final String PURPOSE = "mentorship-answer";

    /** One day longer than the question, whose end follows the calendar. */
    static final Duration VALID = Duration.ofDays(Watch.EXPIRE_AFTER_DAYS + 1);

    static AskLink parse(String subject) {
        var parts = subject.split("/", 2);
        return new AskLink(MentorshipId.parse(parts[0]).orElseThrow(), Party.valueOf(parts[1]));
    }

    String subject() {
        return mentorship + "/" + side;
    }
}
