package ch.mitenand.referral.ui;

import ch.mitenand.casefile.CaseId;
import ch.mitenand.casefile.ui.CaseNavigation;
import ch.mitenand.casefile.ui.CaseNavigation.Tab;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.offer.OfferId;
import ch.mitenand.referral.ReferralId;
import ch.mitenand.referral.Target;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Addresses of the pages on which those who lead a case refer somebody. */
final class OfficerPaths {

    static final String REFERRAL = "ref";
    static final String GOAL = "ziel";
    static final String OFFER = "angebot";
    static final String POOL = "pool";
    static final String LANGUAGE = "sprache";

    static final String OFFERS_ROUTE = CaseNavigation.CASE_ROUTE + "/angebote";
    static final String REFERRALS_ROUTE = CaseNavigation.CASE_ROUTE + "/vermittlungen";
    static final String NEW_ASSIGNMENT_ROUTE = CaseNavigation.CASE_ROUTE + "/zuweisungen/neu";
    static final String ASSIGNMENT_ROUTE =
            CaseNavigation.CASE_ROUTE + "/zuweisungen/:ref([0-9a-fA-F-]{36})";
    static final String RECOMMENDATION_ROUTE =
            CaseNavigation.CASE_ROUTE + "/empfehlungen/:ref([0-9a-fA-F-]{36})";

    private OfficerPaths() {}

    /** Offers that fit a goal; with null those that fit what is known of the person. */
    static String offers(CaseId id, @Nullable UUID goal) {
        String page = CaseNavigation.page(id, Tab.OFFERS);
        return goal == null ? page : page + "?" + GOAL + "=" + goal;
    }

    static String referrals(CaseId id) {
        return CaseNavigation.page(id, Tab.REFERRALS);
    }

    static String newAssignment(CaseId id, OfferId offer, UUID goal) {
        return newAssignment(id, OFFER, offer.toString(), goal);
    }

    static String newAssignment(CaseId id, PoolId pool, UUID goal) {
        return newAssignment(id, POOL, pool.toString(), goal);
    }

    /** Another assignment to the same target. */
    static String newAssignment(CaseId id, Target target, UUID goal) {
        return switch (target) {
            case Target.ToOffer(var offer) -> newAssignment(id, offer, goal);
            case Target.ToPool(var pool) -> newAssignment(id, pool, goal);
        };
    }

    private static String newAssignment(CaseId id, String name, String value, UUID goal) {
        return "/faelle/%s/zuweisungen/neu?%s=%s&%s=%s".formatted(id, name, value, GOAL, goal);
    }

    static String assignment(CaseId id, ReferralId referral) {
        return "/faelle/%s/zuweisungen/%s".formatted(id, referral);
    }

    static String recommendation(CaseId id, ReferralId referral) {
        return "/faelle/%s/empfehlungen/%s".formatted(id, referral);
    }

    /** The value of a parameter as it stands in an address. */
    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
