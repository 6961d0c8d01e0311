package ch.mitenand.referral;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.referral.Disclosure.Field;
import ch.mitenand.referral.Disclosure.Stage;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The exact fields of what viewers get beside the disclosure. A new one fails here until somebody
 * has decided who may see it.
 */
class ViewerFieldsTests {

    @Test
    void receiverGetsTheDisclosureAndWhatItCanDo() {
        assertThat(fields(ReceiverDesk.Item.class))
                .containsExactly("shown", "state", "sentOn", "answerBy", "allowed");
        assertThat(fields(Disclosure.class)).containsExactly("id", "stage", "fields");
        assertThat(fields(ReceiverDesk.Attendance.class))
                .containsExactly("referral", "day", "presence");
    }

    @Test
    void pagesOfTheReceiverGetTheTargetAndTheFirstDayBeside() {
        assertThat(fields(InboxDirectory.Facts.class))
                .containsExactly("offer", "offerTitle", "assessment", "startsOn");
    }

    @Test
    void calendarGetsNumbersAndDays() {
        assertThat(fields(FeedRows.Dates.class))
                .containsExactly("number", "target", "state", "sentAt", "startsOn", "offer");
        var told = List.of(Field.NUMBER, Field.OFFER, Field.STATE, Field.SENT_ON);
        assertThat(DisclosureTable.visible(Stage.NEED)).containsAll(told);
        assertThat(DisclosureTable.visible(Stage.PERSON))
                .containsAll(told)
                .contains(Field.STARTS_ON);
    }

    @Test
    void senderGetsTheAssignmentWithItsCosts() {
        assertThat(fields(Assignment.class))
                .containsExactly(
                        "id",
                        "number",
                        "caseId",
                        "content",
                        "need",
                        "targetName",
                        "state",
                        "stateSince",
                        "sentAt",
                        "startsOn",
                        "endedOn",
                        "reason",
                        "outcome",
                        "reportedText",
                        "acknowledged",
                        "costs",
                        "hardshipText",
                        "before",
                        "version");
        assertThat(fields(Assignments.Entry.class))
                .containsExactly("at", "by", "name", "to", "reason");
    }

    private static List<String> fields(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
    }
}
