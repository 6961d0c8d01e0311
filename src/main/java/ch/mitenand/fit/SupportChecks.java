package ch.mitenand.fit;

import ch.mitenand.offer.Mode;
import ch.mitenand.offer.OfferContent;
import ch.mitenand.offer.OffersInFull.OfferInFull;
import ch.mitenand.offer.TargetGroup;

/** What makes it possible to take part: childcare and access with a wheelchair. */
final class SupportChecks {

    private static final int ARRANGED = 800;

    private SupportChecks() {}

    static Rated childcare(Search search, OfferInFull offer) {
        if (!search.need().childcareNeeded()) {
            return Rated.silent(FitRule.CHILDCARE);
        }
        var content = offer.content();
        return switch (content.childcare()) {
            case DURING ->
                    Rated.fits(
                            FitRule.CHILDCARE,
                            Rated.FULL,
                            "Die Kinder werden während des Angebots betreut.");
            case ARRANGED ->
                    Rated.fits(
                            FitRule.CHILDCARE,
                            ARRANGED,
                            "Die Organisation vermittelt eine Kinderbetreuung.");
            case NONE -> withoutChildcare(content);
        };
    }

    private static Rated withoutChildcare(OfferContent content) {
        if (isWithChildren(content)) {
            return Rated.unknown(
                    FitRule.CHILDCARE,
                    Rated.FULL / 2,
                    "Das Angebot richtet sich an Eltern oder Familien. Fragen Sie, ob die Kinder"
                            + " mitkommen können.");
        }
        return content.mode() == Mode.ONSITE
                ? Rated.misses(FitRule.CHILDCARE, 0, "Es gibt keine Kinderbetreuung.")
                : Rated.unknown(
                        FitRule.CHILDCARE,
                        Rated.FULL / 2,
                        "Es gibt keine Kinderbetreuung, aber man kann von zu Hause aus teilnehmen.");
    }

    private static boolean isWithChildren(OfferContent content) {
        var groups = content.targetGroups();
        return groups.contains(TargetGroup.PARENTS) || groups.contains(TargetGroup.FAMILIES);
    }

    static Rated wheelchair(Search search, OfferInFull offer) {
        if (!search.need().wheelchair()) {
            return Rated.silent(FitRule.WHEELCHAIR);
        }
        var content = offer.content();
        if (content.wheelchair()) {
            return Rated.fits(FitRule.WHEELCHAIR, Rated.FULL, "Der Ort ist rollstuhlgängig.");
        }
        if (content.mode() != Mode.ONSITE) {
            return Rated.fits(
                    FitRule.WHEELCHAIR, Rated.FULL, "Man kann von zu Hause aus teilnehmen.");
        }
        boolean nothingSaid = content.places().stream().allMatch(p -> p.accessibility().isEmpty());
        return nothingSaid
                ? Rated.unknown(
                        FitRule.WHEELCHAIR,
                        Rated.FULL / 3,
                        "Ob der Ort rollstuhlgängig ist, ist nicht angegeben.")
                : Rated.misses(
                        FitRule.WHEELCHAIR, 0, "Der Ort ist nicht als rollstuhlgängig angegeben.");
    }
}
