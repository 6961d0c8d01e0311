package ch.mitenand.referral;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CodeThrottle;
import ch.mitenand.account.RowScope;
import ch.mitenand.casefile.CaseAccess;
import ch.mitenand.casefile.CaseAccess.What;
import ch.mitenand.casefile.CaseId;
import ch.mitenand.casefile.Goals;
import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferId;
import ch.mitenand.organisation.OrganisationId;
import java.io.Serial;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Recommendations (Empfehlungen): a handout with an anonymous code; nothing about the person is
 * sent to anybody.
 */
@Service
@Transactional
public class Recommendations {

    /** Where a recommendation stands. */
    public enum State {
        ISSUED("abgegeben"),
        TAKEN_UP("angenommen"),
        NOT_TAKEN_UP("nicht angenommen"),
        /** Nobody has said anything for 90 days. */
        UNKNOWN("unbekannt");

        private final String germanName;

        State(String germanName) {
            this.germanName = germanName;
        }

        /** The name in the interface. */
        public String germanName() {
            return germanName;
        }
    }

    /**
     * A recommendation.
     *
     * @param code eight letters and digits without look-alikes, in two groups, such as K7PM-4X2T
     */
    public record Recommendation(
            ReferralId id,
            CaseId caseId,
            OfferId offer,
            String offerTitle,
            @Nullable UUID goal,
            String code,
            LocalDate issuedOn,
            State state,
            LocalDate stateOn) {}

    private final CaseAccess access;
    private final ReceiverAccess receivers;
    private final RowScope scope;
    private final Goals goals;
    private final OfferCatalogue catalogue;
    private final RecommendationRows rows;
    private final CodeThrottle throttle;

    Recommendations(
            CaseAccess access,
            ReceiverAccess receivers,
            RowScope scope,
            Goals goals,
            OfferCatalogue catalogue,
            RecommendationRows rows,
            CodeThrottle throttle) {
        this.access = access;
        this.receivers = receivers;
        this.scope = scope;
        this.goals = goals;
        this.catalogue = catalogue;
        this.rows = rows;
        this.throttle = throttle;
    }

    /**
     * Issues one for a public offer; {@link NoPublicOffer} when it is not public any more.
     *
     * @throws IllegalStateException when the case is closed
     * @throws NoSuchElementException when the goal belongs to another case; recorded
     */
    public Recommendation issue(Actor actor, CaseId id, OfferId offer, @Nullable UUID goal) {
        var file = access.lock(actor, id, What.REFERRAL_WRITTEN);
        if (!file.state().isOpen()) {
            throw new IllegalStateException("the case is closed");
        }
        if (goal != null && goals.find(id, goal).isEmpty()) {
            access.refuse(actor, id);
            throw new NoSuchElementException("no such goal");
        }
        var found = catalogue.findPublic(offer).orElseThrow(NoPublicOffer::new);
        var made = ReferralId.create();
        while (!rows.add(made, id, found, goal, ReferralCode.create())) {
            // the code was taken: once in a very long time
        }
        return rows.lock(id, made).orElseThrow();
    }

    /** The offer is not public any more. */
    public static final class NoPublicOffer extends RuntimeException {

        @Serial private static final long serialVersionUID = 1L;
    }

    /** The recommendations of a case, latest first. */
    public List<Recommendation> of(Actor actor, CaseId id) {
        access.demand(actor, id, What.REFERRAL_READ);
        return rows.of(id);
    }

    /** The officer has heard what became of it; empty when done, else why not. */
    public Optional<String> set(Actor actor, CaseId id, ReferralId recommendation, State state) {
        access.lock(actor, id, What.REFERRAL_WRITTEN);
        var found = rows.lock(id, recommendation);
        if (found.isEmpty()) {
            access.refuse(actor, id);
            throw new NoSuchElementException("no such recommendation");
        }
        if (found.get().state() == state) {
            return Optional.empty();
        }
        if (!RecommendationTable.allows(found.get().state(), state, Party.SENDER)) {
            return Optional.of(
                    "Halten Sie fest, ob das Angebot angenommen wurde oder nicht; «%s» lässt sich nicht wählen."
                            .formatted(state.germanName()));
        }
        rows.set(recommendation, state);
        return Optional.empty();
    }

    /**
     * An organisation reports a code that somebody brought; the same answer for a code of another
     * organisation and for one that does not exist. Slowed down: also the same answer when there
     * were too many tries.
     */
    public boolean report(Actor actor, OrganisationId organisation, String code) {
        receivers.demand(actor, new ReceiverDesk.Inbox.OfOrganisation(organisation));
        if (!throttle.allows(actor.account(), organisation.toString())) {
            return false;
        }
        scope.enterPortal();
        var found = ReferralCode.read(code).flatMap(read -> rows.lock(organisation, read));
        found.filter(r -> RecommendationTable.allows(r.state(), State.TAKEN_UP, Party.RECEIVER))
                .ifPresent(r -> rows.set(r.id(), State.TAKEN_UP));
        scope.enter(actor);
        return found.isPresent();
    }
}
