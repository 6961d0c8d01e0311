package ch.mitenand.referral;

import static ch.mitenand.referral.Disclosure.Field.*;

import ch.mitenand.referral.Disclosure.Field;
import ch.mitenand.referral.Disclosure.Stage;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which fields a receiver sees in which stage. What is not listed is not told; assessment, plan,
 * permit, nationality and other referrals are no fields at all.
 */
final class DisclosureTable {

    /** The name is gone so many days after the end. */
    static final int DAYS_WITH_NAME = 30;

    /**
     * What only pools are told: they look for somebody near, write to the person, and protect
     * minors.
     */
    static final Set<Field> ONLY_POOLS =
            Collections.unmodifiableSet(EnumSet.of(BIRTH_YEAR, RESIDENCE, LETTERS));

    private static final Set<Field> NEED =
            EnumSet.of(
                    NUMBER,
                    OFFER,
                    STATE,
                    SENT_ON,
                    SENDER,
                    SENDER_CONTACT,
                    TOPIC,
                    ORAL,
                    WRITTEN,
                    WANTED,
                    AGE_BAND,
                    REGION,
                    TIMES,
                    LANGUAGES,
                    ACCESS_NEEDS);
    private static final Set<Field> ARCHIVED =
            EnumSet.of(NUMBER, OFFER, STATE, SENT_ON, STARTS_ON, ENDED_ON, REASON, OUTCOME);

    private static final Map<Stage, Set<Field>> VISIBLE =
            Map.of(
                    Stage.HIDDEN,
                    Set.of(),
                    Stage.NEED,
                    NEED,
                    Stage.PERSON,
                    and(
                            NEED,
                            FIRST_NAME,
                            SURNAME,
                            CONTACT,
                            NOTE,
                            PAYER,
                            APPROVED,
                            STARTS_ON,
                            BIRTH_YEAR,
                            RESIDENCE,
                            LETTERS),
                    Stage.ENDED,
                    and(ARCHIVED, FIRST_NAME),
                    Stage.ARCHIVED,
                    ARCHIVED);

    private DisclosureTable() {}

    private static Set<Field> and(Set<Field> fields, Field... more) {
        var all = EnumSet.copyOf(fields);
        Collections.addAll(all, more);
        return all;
    }

    /** The fields of a stage. */
    static Set<Field> visible(Stage stage) {
        return VISIBLE.getOrDefault(stage, Set.of());
    }

    /** The same in a state: of what should never have been, only that there was something. */
    static Set<Field> visible(Stage stage, AssignmentState state) {
        return state == AssignmentState.ENTERED_IN_ERROR
                ? EnumSet.of(NUMBER, STATE)
                : visible(stage);
    }

    /**
     * How much is told.
     *
     * @param hadPlace whether it had been accepted before its end
     * @param endedOn last day, null while it is not over
     * @param consentWithdrawn then the person is gone at once
     */
    static Stage stage(
            AssignmentState state,
            boolean hadPlace,
            @Nullable LocalDate endedOn,
            boolean consentWithdrawn,
            LocalDate today) {
        return switch (state) {
            case DRAFT -> Stage.HIDDEN;
            case SENT, WAITLISTED -> consentWithdrawn ? Stage.ARCHIVED : Stage.NEED;
            case ACCEPTED, RUNNING -> consentWithdrawn ? Stage.ARCHIVED : Stage.PERSON;
            case COMPLETED, DISCONTINUED, NOT_TAKEN_UP -> {
                boolean recent =
                        endedOn != null && today.isBefore(endedOn.plusDays(DAYS_WITH_NAME + 1));
                yield hadPlace && recent && !consentWithdrawn ? Stage.ENDED : Stage.ARCHIVED;
            }
            case DECLINED, WITHDRAWN, EXPIRED, ENTERED_IN_ERROR -> Stage.ARCHIVED;
        };
    }
}
