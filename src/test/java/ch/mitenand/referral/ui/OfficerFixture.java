package ch.mitenand.referral.ui;

import ch.mitenand.account.Role;
import ch.mitenand.casefile.CaseBasis;
import ch.mitenand.casefile.CaseFile;
import ch.mitenand.casefile.CaseId;
import ch.mitenand.casefile.CasePerson;
import ch.mitenand.casefile.CaseState;
import ch.mitenand.casefile.CloseReason;
import ch.mitenand.casefile.Goal;
import ch.mitenand.casefile.GoalArea;
import ch.mitenand.casefile.GoalState;
import ch.mitenand.casefile.Lead;
import ch.mitenand.casefile.ShortAssessment;
import ch.mitenand.casefile.SupportPlan;
import ch.mitenand.fit.FitHit;
import ch.mitenand.fit.FitReason;
import ch.mitenand.fit.FreePlaces;
import ch.mitenand.offer.Childcare;
import ch.mitenand.offer.CostUnit;
import ch.mitenand.offer.Mode;
import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.OfferSummary;
import ch.mitenand.offer.Scale;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.referral.Assignment;
import ch.mitenand.referral.AssignmentDraft;
import ch.mitenand.referral.AssignmentState;
import ch.mitenand.referral.CostPayer;
import ch.mitenand.referral.Costs;
import ch.mitenand.referral.NeedProfile;
import ch.mitenand.referral.Reason;
import ch.mitenand.referral.Recommendations.Recommendation;
import ch.mitenand.referral.Recommendations.State;
import ch.mitenand.referral.ReferralId;
import ch.mitenand.referral.SharingBasis;
import ch.mitenand.referral.Target;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LanguageLevel;
import ch.mitenand.shared.LocalizedText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Frau T. of Olten, who wants to go from A1 to B1, and what is done for her. */
final class OfficerFixture {

    static final CaseId CASE = CaseId.create();
    static final UUID GOAL = UUID.randomUUID();
    static final OfferId OFFER = OfferId.create();
    static final ReferralId REFERRAL = ReferralId.create();

    private OfficerFixture() {}

    static CaseFile file() {
        return file(CaseState.IN_SUPPORT, CaseBasis.INCREASED_NEED, Language.DE);
    }

    static CaseFile file(CaseState state, CaseBasis basis, Language language) {
        var day = LocalDate.of(2026, 6, 1);
        return new CaseFile(
                CASE,
                "F-2026-0042",
                "",
                new Lead(Role.INTEGRATION_OFFICER, "2581"),
                basis,
                state,
                day,
                day,
                null,
                state == CaseState.CLOSED ? CloseReason.MANAGES_ALONE : null,
                person(language),
                false,
                Instant.parse("2026-06-01T08:00:00Z"),
                1);
    }

    private static CasePerson person(Language language) {
        return new CasePerson(
                "Samira",
                "Tesfai",
                1992,
                2581,
                "+41 00 123 45 67",
                language,
                List.of(Language.TI),
                LanguageLevel.A1,
                LanguageLevel.A0,
                false);
    }

    static Goal goal() {
        return goal(GoalArea.LANGUAGE, LanguageLevel.B1, GoalState.OPEN);
    }

    static Goal goal(GoalArea area, @Nullable LanguageLevel oral, GoalState state) {
        var due = LocalDate.of(2027, 6, 30);
        return new Goal(
                GOAL, area, "B1 mündlich", oral, null, due, "Nachweis", state, null, List.of());
    }

    static SupportPlan plan(Goal... goals) {
        return new SupportPlan(CASE, 1, List.of(goals), "", null, 1);
    }

    static ShortAssessment assessment(Map<String, List<String>> answers) {
        var day = LocalDate.of(2026, 6, 10);
        return new ShortAssessment(UUID.randomUUID(), CASE, 1, day, answers, day, 1);
    }

    static OfferSummary offer(String title) {
        return new OfferSummary(
                OFFER,
                OrganisationId.create(),
                "Verein Sprachbrücke",
                LocalizedText.german(title),
                LocalizedText.german("Deutsch lernen."),
                List.of("language.structured"),
                Mode.ONSITE,
                Scale.LOCAL,
                List.of(new OfferSummary.Place("Haus", "Olten", 2581)),
                List.of(),
                false,
                LanguageLevel.A1,
                LanguageLevel.A2,
                BigDecimal.ZERO,
                CostUnit.COURSE,
                Childcare.NONE,
                3,
                false,
                false,
                false,
                false,
                LocalDate.of(2027, 1, 11),
                LocalDate.of(2026, 9, 1),
                List.of(Language.DE),
                false);
    }

    static FitHit hit(@Nullable Integer free, @Nullable Integer waiting, FitReason... reasons) {
        var updated = free == null ? null : LocalDate.of(2026, 9, 28);
        return new FitHit(
                offer("Deutsch A2"),
                "Verein Sprachbrücke",
                820,
                List.of(reasons),
                1.24,
                new FreePlaces(free, waiting, updated, 12));
    }

    static AssignmentDraft draft(@Nullable SharingBasis basis, @Nullable CostPayer payer) {
        return new AssignmentDraft(
                new Target.ToOffer(OFFER),
                GOAL,
                "Deutsch A2",
                "Abend",
                "",
                false,
                false,
                "",
                basis,
                payer,
                12_000);
    }

    static Assignment assignment(AssignmentState state) {
        return assignment(state, draft(SharingBasis.CONSENT, CostPayer.MUNICIPALITY), null);
    }

    static Assignment assignment(
            AssignmentState state, AssignmentDraft content, @Nullable Reason reason) {
        return assignment(state, content, reason, Costs.Hardship.NONE, "");
    }

    /** Somebody asked for help because of hardship. */
    static Assignment hardship(AssignmentState state, String why) {
        var content = draft(SharingBasis.CONSENT, CostPayer.MUNICIPALITY);
        return assignment(state, content, null, Costs.Hardship.REQUESTED, why);
    }

    private static Assignment assignment(
            AssignmentState state,
            AssignmentDraft content,
            @Nullable Reason reason,
            Costs.Hardship hardship,
            String why) {
        return new Assignment(
                REFERRAL,
                "Z-2026-0007",
                CASE,
                content,
                new NeedProfile(
                        "Deutsch A2",
                        LanguageLevel.A1,
                        null,
                        LanguageLevel.B1,
                        "25 bis 34",
                        "Olten",
                        "Abend",
                        List.of(Language.TI),
                        ""),
                "Deutsch A2, Verein Sprachbrücke",
                state,
                Instant.parse("2026-10-01T08:00:00Z"),
                state == AssignmentState.DRAFT ? null : Instant.parse("2026-09-20T08:00:00Z"),
                null,
                null,
                reason,
                null,
                "",
                false,
                costs(hardship),
                why,
                null,
                4);
    }

    private static Costs costs(Costs.Hardship hardship) {
        return new Costs(CostPayer.MUNICIPALITY, 12_000, null, null, null, null, hardship, 0, null);
    }

    static Recommendation recommendation(State state) {
        return new Recommendation(
                REFERRAL,
                CASE,
                OFFER,
                "Sprachcafé",
                GOAL,
                "K7PM-4X2T",
                LocalDate.of(2026, 9, 1),
                state,
                LocalDate.of(2026, 9, 1));
    }
}
