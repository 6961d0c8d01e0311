package ch.mitenand.referral.ui;

import ch.mitenand.account.Actor;
import ch.mitenand.casefile.Assessments;
import ch.mitenand.casefile.Assessments.ProviderKind;
import ch.mitenand.casefile.CaseFile;
import ch.mitenand.casefile.Goal;
import ch.mitenand.casefile.ShortAssessment;
import ch.mitenand.casefile.ui.CaseParts;
import ch.mitenand.fit.Fit;
import ch.mitenand.fit.FitHit;
import ch.mitenand.fit.FitNeed;
import ch.mitenand.fit.FitReason;
import ch.mitenand.fit.FitRule;
import ch.mitenand.fit.Verdict;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.offer.OfferId;
import ch.mitenand.referral.PoolQueue;
import ch.mitenand.referral.Target;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Free places, waiting time and what does not fit, for whoever is about to send somebody there. */
@Component
class AssignmentFit {

    /** What only the officer's filter of the search knows; it is not kept with an assignment. */
    private static final Set<FitRule> OF_THE_FILTER =
            EnumSet.of(FitRule.PLACE, FitRule.TIME, FitRule.WOMEN_ONLY, FitRule.WHEELCHAIR);

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
            case Target.ToOffer(var offer) -> hit(actor, file, goal, offer).map(this::box);
            case Target.ToPool(var pool) -> Optional.of(box(pool));
        };
    }

    private Optional<FitHit> hit(Actor actor, CaseFile file, @Nullable Goal goal, OfferId offer) {
        var assessment = CaseOffersView.latest(assessments.of(actor, file.id())).orElse(null);
        try {
            var hit = fit.one(need(file, goal, assessment, null), offer);
            var kind = ordered(hit.offer().categories());
            return Optional.of(
                    kind == null ? hit : fit.one(need(file, goal, assessment, kind), offer));
        } catch (NoSuchElementException e) {
            return Optional.empty();
        }
    }

    private FitNeed need(
            CaseFile file,
            @Nullable Goal goal,
            @Nullable ShortAssessment assessment,
            @Nullable ProviderKind ordered) {
        return new NeedOf(file, goal, assessment, ordered)
                .with(OfferFilter.USUAL, LocalDate.now(clock));
    }

    /** An offer that is an assessment is looked at as one; of both kinds as the in-depth one. */
    private static @Nullable ProviderKind ordered(List<String> categories) {
        return Stream.of(ProviderKind.IN_DEPTH_ASSESSMENT, ProviderKind.PRACTICE_ASSESSMENT)
                .filter(kind -> categories.contains(kind.category()))
                .findFirst()
                .orElse(null);
    }

    /** Without points and verdicts that would differ with the filter of the search. */
    private Section box(FitHit hit) {
        var box = CaseParts.box("Plätze und Passung", OfferHitCard.facts(hit));
        box.add(
                OfferHitCard.reasons(
                        hit.reasons().stream().filter(AssignmentFit::isOfTheCase).toList()));
        return box;
    }

    private static boolean isOfTheCase(FitReason reason) {
        return reason.verdict() == Verdict.UNKNOWN || !OF_THE_FILTER.contains(reason.rule());
    }

    private Section box(PoolId pool) {
        return CaseParts.box(
                "Wartezeit", new Paragraph(CaseOffersPool.waiting(queue.waiting(pool))));
    }
}
