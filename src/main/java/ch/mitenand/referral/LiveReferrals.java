package ch.mitenand.referral;

import ch.mitenand.account.Actor;
import ch.mitenand.casefile.CaseAccess;
import ch.mitenand.casefile.CaseAccess.What;
import ch.mitenand.casefile.CaseId;
import ch.mitenand.casefile.CaseReferrals;
import ch.mitenand.referral.Recommendations.Recommendation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What cases ask of their assignments. */
@Service
public class LiveReferrals implements CaseReferrals {

    private final CaseAccess access;
    private final AssignmentRows rows;
    private final RecommendationRows recommendations;
    private final Attendances attendances;
    private final ReferralFacts facts;
    private final AssignmentEnds ends;
    private final Clock clock;

    LiveReferrals(
            CaseAccess access,
            AssignmentRows rows,
            RecommendationRows recommendations,
            Attendances attendances,
            ReferralFacts facts,
            AssignmentEnds ends,
            Clock clock) {
        this.access = access;
        this.rows = rows;
        this.recommendations = recommendations;
        this.attendances = attendances;
        this.facts = facts;
        this.ends = ends;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int live(CaseId id) {
        return rows.live(id);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Line> all(CaseId id) {
        var assigned = rows.of(id);
        var sums = attendances.sums(assigned.stream().map(AssignmentRow::id).toList());
        return Stream.concat(
                        assigned.stream().map(row -> line(row, sums.get(row.id()))),
                        recommendations.of(id).stream().map(LiveReferrals::line))
                .toList();
    }

    private Line line(AssignmentRow row, @Nullable AttendanceSums sums) {
        var sent = row.sentAt();
        var reason = row.reason();
        var outcome = row.outcome();
        return new Line(
                row.number(),
                "Zuweisung",
                row.targetName(),
                row.state().germanName(),
                sent == null ? null : LocalDate.ofInstant(sent, clock.getZone()),
                row.startsOn(),
                row.endedOn(),
                reason != null ? reason.germanName() : outcome != null ? outcome.germanName() : "",
                standing(row),
                facts.of(row, sums));
    }

    private static Standing standing(AssignmentRow row) {
        if (!row.state().isFinal()) {
            return Standing.OPEN;
        }
        return row.waitsForAcknowledgement() ? Standing.WANTS_ATTENTION : Standing.OVER;
    }

    private static Line line(Recommendation recommendation) {
        return new Line(
                recommendation.code(),
                "Empfehlung",
                recommendation.offerTitle(),
                recommendation.state().germanName(),
                recommendation.issuedOn(),
                null,
                null,
                "",
                recommendation.state() == Recommendations.State.ISSUED
                        ? Standing.OPEN
                        : Standing.OVER,
                Map.of("Mitgeteilt", "nichts über die Person"));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdrawAll(Actor actor, CaseId id) {
        var file = access.lock(actor, id, What.REFERRAL_WRITTEN);
        ends.endAll(id, Mover.sender(actor, file), Reason.CASE_CLOSED);
    }
}
