package ch.mitenand.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.IntegrationTest;
import ch.mitenand.offer.Schedule;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class DemoScheduleWordsTests extends IntegrationTest {

    @Autowired private JdbcClient jdbc;

    @Test
    void readsWhatItWritesForEverySchedule() {
        var schedules =
                jdbc.sql("select * from offer_schedule")
                        .query((row, _) ->
                                new Schedule(
                                        row.getObject("id", UUID.class),
                                        row.getObject("first_day", LocalDate.class),
                                        row.getObject("last_day", LocalDate.class),
                                        row.getObject("start_time", LocalTime.class),
                                        row.getObject("end_time", LocalTime.class),
                                        row.getString("rrule"),
                                        row.getBoolean("except_school_holidays"),
                                        new LocalDate[0]))
                        .list();
        assertThat(schedules).hasSizeGreaterThan(250);
        schedules.forEach(ScheduleWordsTests::assertRoundTrip);
    }
}
