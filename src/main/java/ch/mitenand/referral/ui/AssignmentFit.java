package ch.mitenand.referral.ui;

import ch.mitenand.account.Actor;
import ch.mitenand.casefile.Assessments;
import ch.mitenand.casefile.CaseFile;
import ch.mitenand.casefile.Goal;
import ch.mitenand.casefile.ui.CaseParts;
import ch.mitenand.fit.Fit;
import ch.mitenand.fit.FitHit;
import ch.mitenand.fit.FitNeed;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.offer.OfferId;
import ch.mitenand.referral.PoolQueue;
import ch.mitenand.referral.Target;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Free places, waiting time and what does not fit, for whoever is about to send somebody there. */
@Component
class AssignmentFit {

    private final Fit fit;
    private final Assessments assessments;
    private final PoolQueue queue;
    private final Clock clock;

    AssignmentFit(Fit fit, Assessments assessments, PoolQueue queue, Clock clock) {
        this.fit = fit;
        this.assessments = assessments;
        this.queue = queue;
        this.clock = clock;
    }

    /** A box; none for an offer that is not public any more. */
    Optional<Section> of(Actor actor, CaseFile file, @Nullable Goal goal, Target target) {
        return switch (target) {
            case Target.ToOffer(var offer) -> hit(offer, need(actor, file, goal)).map(this::box);
            case Target.ToPool(var pool) -> Optional.of(box(pool));
        };
    }

    private FitNeed need(Actor actor, CaseFile file, @Nullable Goal goal) {
        var assessment = CaseOffersView.latest(assessments.of(actor, file.id()));
        return new NeedOf(file, goal, assessment.orElse(null))
                .with(OfferFilter.USUAL, LocalDate.now(clock));
    }

    private Optional<FitHit> hit(OfferId offer, FitNeed need) {
        try {
            return Optional.of(fit.one(need, offer));
        } catch (NoSuchElementException e) {
            return Optional.empty();
        }
    }

    private Section box(FitHit hit) {
        var box = CaseParts.box("Plätze und Passung", OfferHitCard.facts(hit));
        box.add(OfferHitCard.reasons(hit));
        return box;
    }

    private Section box(PoolId pool) {
        return CaseParts.box(
                "Wartezeit", new Paragraph(CaseOffersPool.waiting(queue.waiting(pool))));
    }
}
