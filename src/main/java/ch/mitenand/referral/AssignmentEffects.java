package ch.mitenand.referral;

import ch.mitenand.offer.OfferPlaces;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does what belongs to a move beside the change of state. */
@Component
class AssignmentEffects {

    private final OfferPlaces places;
    private final ReferredMentees mentees;
    private final CaseBehind cases;
    private final NeedColumns needs;
    private final Attendances attendances;
    private final ReferralMails mails;
    private final Clock clock;

    AssignmentEffects(
            OfferPlaces places,
            ReferredMentees mentees,
            CaseBehind cases,
            NeedColumns needs,
            Attendances attendances,
            ReferralMails mails,
            Clock clock) {
        this.places = places;
        this.mentees = mentees;
        this.cases = cases;
        this.needs = needs;
        this.attendances = attendances;
        this.mails = mails;
        this.clock = clock;
    }

    /** Does it, and says which columns change with it. */
    Map<String, @Nullable Object> columns(
            AssignmentEffect effect, AssignmentRow row, Mover mover, Details details) {
        var columns = new HashMap<String, @Nullable Object>();
        switch (effect) {
            case SEND -> {
                columns.put("sent_at", now());
                columns.putAll(needs.of(row, Objects.requireNonNull(mover.file())));
                if (!row.content().shareAccessNeeds()) {
                    columns.put("access_needs", "");
                }
            }
            case ACCEPT -> columns.putAll(accept(row, mover, details));
            case TELL_SENDER -> {}
            case START -> columns.put("starts_on", details.day());
            case DROP -> {
                columns.put("ended_on", today());
                columns.put("ended_by", mover.party().name());
            }
            case END -> columns.putAll(ended(row, mover, details));
            case END_AND_FREE -> {
                columns.putAll(ended(row, mover, details));
                columns.putAll(freed(row));
                if (mover.party() == Party.SENDER) {
                    columns.put("acknowledged_at", now());
                }
            }
            case TAKE_BACK -> columns.putAll(takenBack(mover, details));
            case TAKE_BACK_AND_FREE -> {
                columns.putAll(takenBack(mover, details));
                columns.putAll(freed(row));
                attendances.forget(row.id());
            }
            case ACKNOWLEDGE -> columns.put("acknowledged_at", now());
        }
        return columns;
    }

    /** Tells those who have to know; called after the change. */
    void tell(AssignmentEffect effect, AssignmentRow row, Mover mover) {
        switch (effect) {
            case SEND -> mails.receiver(row, "new");
            case ACCEPT, TELL_SENDER, START, END -> mails.sender(row, "step");
            case END_AND_FREE -> {
                if (mover.party() == Party.SENDER) {
                    mentees.takeOut(row, mover.actor());
                    mails.receiver(row, "ended");
                } else {
                    if (row.consentWithdrawn()) {
                        mentees.erase(row, mover.actor());
                    }
                    mails.sender(row, "step");
                }
            }
            case TAKE_BACK, TAKE_BACK_AND_FREE -> {
                mentees.takeOut(row, mover.actor());
                mails.receiver(row, "taken-back");
            }
            case DROP, ACKNOWLEDGE -> {}
        }
    }

    /** Whom to expect is copied, so that the receiver never reads the case. */
    private Map<String, @Nullable Object> accept(AssignmentRow row, Mover mover, Details details) {
        var file = cases.of(row, mover);
        var told = AssignmentRow.Told.of(file.person(), row.content());
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("accepted_at", now());
        columns.put("starts_on", details.day());
        columns.putAll(told.columns());
        switch (row.target()) {
            case Target.ToOffer(var offer) -> columns.put("place_taken", places.take(offer));
            case Target.ToPool(var pool) -> {
                var coordinator = Objects.requireNonNull(mover.actor());
                var accepted =
                        row.imagine(
                                AssignmentState.ACCEPTED,
                                clock.instant(),
                                today(),
                                row.need(),
                                told);
                columns.put("mentee_id", mentees.enter(accepted, pool, coordinator).id());
            }
        }
        return columns;
    }

    private Map<String, @Nullable Object> ended(AssignmentRow row, Mover mover, Details details) {
        var columns = new HashMap<String, @Nullable Object>();
        var reason = details.reason();
        var outcome = details.outcome();
        columns.put("ended_on", details.day() == null ? today() : details.day());
        columns.put("ended_by", (mover.isOnBehalf() ? Party.SENDER : mover.party()).name());
        columns.put("reason", reason == null ? null : reason.name());
        columns.put("outcome", outcome == null ? null : outcome.name());
        columns.put("reported_text", details.text().strip());
        boolean outOfPool = mover.party() == Party.SENDER && row.target() instanceof Target.ToPool;
        if (reason == Reason.DATA_REFUSED) {
            columns.put("consent_withdrawn", true);
        }
        if (reason == Reason.DATA_REFUSED || outOfPool) {
            columns.putAll(Names.EMPTIED);
            attendances.forget(row.id());
        }
        return columns;
    }

    private Map<String, @Nullable Object> takenBack(Mover mover, Details details) {
        var columns = new HashMap<String, @Nullable Object>(Names.EMPTIED);
        var reason = details.reason();
        columns.put("ended_on", today());
        columns.put("ended_by", mover.party().name());
        columns.put("reason", reason == null ? null : reason.name());
        return columns;
    }

    private Map<String, Object> freed(AssignmentRow row) {
        if (row.placeTaken() && row.target() instanceof Target.ToOffer(var offer)) {
            places.giveBack(offer);
        }
        return Map.of("place_taken", false);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
