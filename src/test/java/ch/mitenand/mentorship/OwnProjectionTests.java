package ch.mitenand.mentorship;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.matching.Topic;
import ch.mitenand.shared.DelimitedFile;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What each side sees in each state, against {@code mentorship/visible.csv}. */
class OwnProjectionTests {

    private static final Portrait OTHER =
            new Portrait(
                    "Samira", "Lebern", Set.of(), Set.of(), true, Set.of(Topic.GERMAN), Set.of());
    private static final Contact CONTACT = new Contact("Samira Probst", "s@example.ch", "+41 00 1");

    @Test
    void everySideSeesInEveryStateWhatTheTableSays() {
        var found = new ArrayList<String>();
        for (var state : MentorshipState.values()) {
            for (var side : List.of(Party.MENTOR, Party.MENTEE)) {
                found.add(state + ";" + side + ";" + seen(state, side));
            }
        }
        var expected =
                DelimitedFile.read("mentorship/visible.csv", "state", "viewer", "sees").stream()
                        .map(r ->
                                r.required("state")
                                        + ";"
                                        + r.required("viewer")
                                        + ";"
                                        + r.required("sees"))
                        .toList();
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void portraitHasNoOtherFields() {
        assertThat(Portrait.class.getRecordComponents())
                .extracting(RecordComponent::getName)
                .containsExactly(
                        "firstName",
                        "region",
                        "languages",
                        "slots",
                        "flexible",
                        "topics",
                        "interests");
    }

    private static String seen(MentorshipState state, Party side) {
        var meetings = new MeetingSummary(AttemptFixture.TODAY, AttemptFixture.TODAY, 3, 90, false);
        var own =
                OwnProjection.of(
                        AttemptFixture.in(state),
                        side,
                        AttemptFixture.TODAY,
                        OTHER,
                        CONTACT,
                        meetings,
                        false,
                        true);
        if (own.isEmpty()) {
            return "nothing";
        }
        var seen = own.get();
        var parts = new ArrayList<String>();
        parts.add(seen.other().region().isEmpty() ? "first name" : "portrait");
        if (seen.contact() != null) {
            parts.add("contact");
        }
        if (!seen.agreement().isEmpty()) {
            parts.add("agreement");
        }
        if (seen.meetings() > 0) {
            parts.add("meetings");
        }
        if (seen.logsMeetings()) {
            parts.add("log");
        }
        if (seen.asksFeedback()) {
            parts.add("feedback");
        }
        return String.join(" + ", parts);
    }
}
