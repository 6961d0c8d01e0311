package ch.mitenand.referral;

import ch.mitenand.casefile.Lead;
import ch.mitenand.referral.Disclosure.Field;
import ch.mitenand.referral.Disclosure.Stage;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.SwissFormat;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Builds what a receiver sees of an assignment; the only place that does. Whatever leaves the
 * portal towards a receiver about the person and the need (screen, mail) comes from here; calendars
 * have only what {@link FeedRows.Dates} names, pages beside it what {@link InboxDirectory.Facts}
 * names.
 */
@Component
class Disclosures {

    private final Receivers receivers;
    private final Clock clock;

    Disclosures(Receivers receivers, Clock clock) {
        this.receivers = receivers;
        this.clock = clock;
    }

    /** The office that sent it, as a receiver sees it. */
    private record Office(String name, String contact) {}

    /** What the receiver sees now. */
    Disclosure of(AssignmentRow row) {
        return of(row, this::office);
    }

    /** The same of many; each office is looked up once, and only where it is told. */
    List<Disclosure> of(List<AssignmentRow> rows) {
        var offices = new HashMap<Lead, Office>();
        return rows.stream()
                .map(row -> of(row, lead -> offices.computeIfAbsent(lead, this::office)))
                .toList();
    }

    private Office office(Lead lead) {
        return new Office(receivers.name(lead), receivers.contact(lead));
    }

    private Disclosure of(AssignmentRow row, Function<Lead, Office> offices) {
        var stage =
                DisclosureTable.stage(
                        row.state(),
                        row.hadPlace(),
                        row.endedOn(),
                        row.consentWithdrawn(),
                        LocalDate.now(clock));
        var visible = DisclosureTable.visible(stage, row.state());
        var told = everything(row);
        if (visible.contains(Field.SENDER) || visible.contains(Field.SENDER_CONTACT)) {
            var office = offices.apply(row.sender());
            told.put(Field.SENDER, office.name());
            told.put(Field.SENDER_CONTACT, office.contact());
        }
        told.values().removeIf(String::isBlank);
        told.keySet().retainAll(visible);
        return new Disclosure(row.id(), stage, told);
    }

    /**
     * What a stage tells beside the office, whatever the state is now: for those who led the case.
     */
    Map<Field, String> released(AssignmentRow row, Stage stage) {
        var told = everything(row);
        told.values().removeIf(String::isBlank);
        told.keySet().retainAll(DisclosureTable.visible(stage));
        return told;
    }

    /** All that could ever be told but the office, as far as the sender has released it. */
    private Map<Field, String> everything(AssignmentRow row) {
        var all = new EnumMap<Field, String>(Field.class);
        referral(row, all);
        need(row, all);
        person(row, all);
        if (row.target() instanceof Target.ToPool) {
            pool(row.told(), all);
        }
        return all;
    }

    private void referral(AssignmentRow row, Map<Field, String> all) {
        all.put(Field.NUMBER, row.number());
        all.put(Field.OFFER, row.targetName());
        all.put(Field.STATE, row.state().germanName());
        all.put(Field.SENT_ON, day(row.sentAt()));
        var payer = row.content().payer();
        all.put(Field.PAYER, payer == null ? "" : payer.toldName());
        all.put(Field.APPROVED, amount(row.costs().limit()));
        all.put(Field.STARTS_ON, day(row.startsOn()));
        all.put(Field.ENDED_ON, day(row.endedOn()));
        all.put(Field.REASON, reason(row));
        var outcome = row.outcome();
        all.put(Field.OUTCOME, outcome == null ? "" : outcome.germanName());
    }

    private static void need(AssignmentRow row, Map<Field, String> all) {
        var need = row.need();
        all.put(Field.TOPIC, need.topic());
        all.put(Field.ORAL, text(need.oral()));
        all.put(Field.WRITTEN, text(need.written()));
        all.put(Field.WANTED, text(need.wanted()));
        all.put(Field.AGE_BAND, text(need.ageBand()));
        all.put(Field.REGION, need.region());
        all.put(Field.TIMES, need.times());
        all.put(
                Field.LANGUAGES,
                need.languages().stream()
                        .map(Language::germanName)
                        .collect(Collectors.joining(", ")));
        all.put(Field.ACCESS_NEEDS, row.content().shareAccessNeeds() ? need.accessNeeds() : "");
    }

    private static void person(AssignmentRow row, Map<Field, String> all) {
        all.put(Field.FIRST_NAME, row.told().firstName());
        all.put(Field.SURNAME, row.content().shareSurname() ? row.told().surname() : "");
        all.put(Field.CONTACT, row.told().contact());
        all.put(Field.NOTE, row.content().note());
    }

    private void pool(AssignmentRow.Told told, Map<Field, String> all) {
        all.put(Field.BIRTH_YEAR, told.birthYear());
        all.put(Field.RESIDENCE, receivers.residence(told.residence()));
        all.put(
                Field.LETTERS,
                Language.ofTag(told.letterLanguage()).map(Language::germanName).orElse(""));
    }

    /** Why a sender ended it is nobody's business; only the own reason is told again. */
    private static String reason(AssignmentRow row) {
        var reason = row.reason();
        return reason == null || row.endedBy() != Party.RECEIVER ? "" : reason.germanName();
    }

    private String day(@Nullable Instant instant) {
        return instant == null ? "" : day(LocalDate.ofInstant(instant, clock.getZone()));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : SwissFormat.date(day);
    }

    private static String amount(@Nullable Long rappen) {
        return rappen == null ? "" : SwissFormat.amount(BigDecimal.valueOf(rappen, 2));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
