package ch.mitenand.referral;

import ch.mitenand.casefile.CaseId;
import ch.mitenand.offer.OfferDetails;
import ch.mitenand.offer.OfferId;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.referral.Recommendations.Recommendation;
import ch.mitenand.referral.Recommendations.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps recommendations; the policies of the database leave only those of the scope. */
@Repository
class RecommendationRows {

    private static final String ALL = "select * from referral_recommendation where ";

    private final JdbcClient jdbc;
    private final Clock clock;

    RecommendationRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps one; false when the code is taken. */
    boolean add(
            ReferralId id, CaseId caseId, OfferDetails offer, @Nullable UUID goal, String code) {
        return jdbc.sql(
                                """
                                insert into referral_recommendation (id, case_id, goal_id, offer_id, organisation_id,
                                    offer_title, code, issued_on, state, state_on)
                                values (:id, :case, :goal, :offer, :organisation, :title, :code, :today, 'ISSUED', :today)
                                on conflict (code) do nothing\
                                """)
                        .param("id", id.id())
                        .param("case", caseId.id())
                        .param("goal", goal)
                        .param("offer", offer.id().id())
                        .param("organisation", offer.organisation().id().id())
                        .param("title", offer.content().title().de())
                        .param("code", code)
                        .param("today", LocalDate.now(clock))
                        .update()
                == 1;
    }

    List<Recommendation> of(CaseId id) {
        return jdbc.sql(ALL + "case_id = :case order by issued_on desc, id")
                .param("case", id.id())
                .query(RecommendationRows::read)
                .list();
    }

    /** The recommendation, locked, if it belongs to the case. */
    Optional<Recommendation> lock(CaseId id, ReferralId recommendation) {
        return jdbc.sql(ALL + "id = :id and case_id = :case for update")
                .param("id", recommendation.id())
                .param("case", id.id())
                .query(RecommendationRows::read)
                .optional();
    }

    /** The recommendation of a code, locked, if it is for an offer of the organisation. */
    Optional<Recommendation> lock(OrganisationId organisation, String code) {
        return jdbc.sql(ALL + "code = :code and organisation_id = :organisation for update")
                .param("code", code)
                .param("organisation", organisation.id())
                .query(RecommendationRows::read)
                .optional();
    }

    void set(ReferralId id, State state) {
        jdbc.sql(
                        "update referral_recommendation set state = :state, state_on = :today where id = :id")
                .param("state", state.name())
                .param("today", LocalDate.now(clock))
                .param("id", id.id())
                .update();
    }

    /** What nobody has said anything about is unknown; for the portal. */
    void forgetSilent() {
        var today = LocalDate.now(clock);
        jdbc.sql(
                        """
                        update referral_recommendation set state = 'UNKNOWN', state_on = :today
                        where state = 'ISSUED' and issued_on <= :old\
                        """)
                .param("today", today)
                .param("old", today.minusDays(ReferralDays.RECOMMENDATION_UNKNOWN))
                .update();
    }

    private static Recommendation read(ResultSet row, int number) throws SQLException {
        return new Recommendation(
                new ReferralId(row.getObject("id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                new OfferId(row.getObject("offer_id", UUID.class)),
                row.getString("offer_title"),
                row.getObject("goal_id", UUID.class),
                row.getString("code"),
                row.getObject("issued_on", LocalDate.class),
                State.valueOf(row.getString("state")),
                row.getObject("state_on", LocalDate.class));
    }
}
