package ch.mitenand.referral;

import ch.mitenand.referral.ReceiverDesk.Attendance;
import ch.mitenand.referral.ReceiverDesk.Inbox;
import ch.mitenand.referral.ReceiverDesk.Presence;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The attendance lists. */
@Component
class Attendances {

    private final JdbcClient jdbc;
    private final Clock clock;

    Attendances(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The entries of the running ones of an inbox in the month of a day. */
    List<Attendance> of(Inbox inbox, LocalDate month) {
        String whose =
                switch (inbox) {
                    case Inbox.OfOrganisation _ -> "a.organisation_id = :receiver";
                    case Inbox.OfPool _ -> "a.pool_id = :receiver";
                };
        var first = month.withDayOfMonth(1);
        return jdbc.sql(
                        """
                        select e.referral_id, e.day, e.presence from referral_attendance e
                        join referral_assignment a on a.id = e.referral_id
                        where a.state = 'RUNNING' and e.day >= :first and e.day < :next and\
                         \
                        """
                                + whose
                                + " order by e.day, e.referral_id")
                .param("first", first)
                .param("next", first.plusMonths(1))
                .param("receiver", AssignmentRows.receiver(inbox))
                .query((row, _) ->
                        new Attendance(
                                new ReferralId(row.getObject("referral_id", UUID.class)),
                                row.getObject("day", LocalDate.class),
                                Presence.valueOf(row.getString("presence"))))
                .list();
    }

    /**
     * The sums of those for which anything was ever entered, also when the days are deleted; in one
     * statement, however many they are.
     */
    Map<ReferralId, AttendanceSums> sums(Collection<ReferralId> referrals) {
        var sums = new HashMap<ReferralId, AttendanceSums>();
        jdbc.sql(
                        """
                        select a.id, greatest(a.last_attended, max(e.day)) as last_day,
                            a.present_count + count(*) filter (where e.presence = 'PRESENT') as present,
                            a.excused_count + count(*) filter (where e.presence = 'EXCUSED') as excused,
                            a.absent_count + count(*) filter (where e.presence = 'ABSENT') as absent
                        from referral_assignment a left join referral_attendance e on e.referral_id = a.id
                        where a.id = any (cast(:referrals as uuid[]))
                        group by a.id having coalesce(a.last_attended, max(e.day)) is not null\
                        """)
                .param(
                        "referrals",
                        referrals.stream().map(ReferralId::toString).toArray(String[]::new))
                .query((row, _) ->
                        sums.put(
                                new ReferralId(row.getObject("id", UUID.class)),
                                new AttendanceSums(
                                        row.getInt("present"),
                                        row.getInt("excused"),
                                        row.getInt("absent"),
                                        row.getObject("last_day", LocalDate.class))))
                .list();
        return sums;
    }

    /** Why nothing can be entered for this day. */
    Optional<String> obstacle(AssignmentRow row, LocalDate day) {
        var today = LocalDate.now(clock);
        var first = row.startsOn();
        if (row.state() != AssignmentState.RUNNING) {
            return Optional.of(
                    "Anwesenheit lässt sich nur eintragen, solange die Zuweisung läuft.");
        }
        if (day.isAfter(today) || day.isBefore(today.minusDays(ReferralDays.ENTERED_BACK))) {
            return Optional.of(
                    "Wählen Sie heute oder einen der letzten %d Tage."
                            .formatted(ReferralDays.ENTERED_BACK));
        }
        return first != null && day.isBefore(first)
                ? Optional.of("Dieser Tag liegt vor dem Beginn.")
                : Optional.empty();
    }

    /** Takes an entry back; nothing happens when there is none. */
    void remove(ReferralId referral, LocalDate day) {
        jdbc.sql("delete from referral_attendance where referral_id = :id and day = :day")
                .param("id", referral.id())
                .param("day", day)
                .update();
    }

    /** Enters, or corrects what was entered. */
    void enter(ReferralId referral, LocalDate day, Presence presence) {
        jdbc.sql(
                        """
                        insert into referral_attendance (referral_id, day, presence) values (:id, :day, :presence)
                        on conflict (referral_id, day) do update set presence = excluded.presence\
                        """)
                .param("id", referral.id())
                .param("day", day)
                .param("presence", presence.name())
                .update();
    }

    /** Deletes the days with the name; how many there were of each kind, and the last one, stay. */
    void forget(ReferralId referral) {
        jdbc.sql(
                        """
                        with gone as (delete from referral_attendance where referral_id = :id returning day, presence)
                        update referral_assignment set
                            present_count = present_count + (select count(*) from gone where presence = 'PRESENT'),
                            excused_count = excused_count + (select count(*) from gone where presence = 'EXCUSED'),
                            absent_count = absent_count + (select count(*) from gone where presence = 'ABSENT'),
                            last_attended = greatest(last_attended, (select max(day) from gone))
                        where id = :id and exists (select from gone)\
                        """)
                .param("id", referral.id())
                .update();
    }
}
