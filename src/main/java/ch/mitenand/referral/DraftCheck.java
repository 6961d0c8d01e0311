package ch.mitenand.referral;

import ch.mitenand.casefile.CaseFile;
import ch.mitenand.mentoring.Pool;
import ch.mitenand.mentoring.Pools;
import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferDetails;
import ch.mitenand.referral.AssignmentRows.Addressee;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Checks what was entered for an assignment, and finds whom it is for. */
@Component
class DraftCheck {

    private static final long DEAREST = 10_000_000;
    private static final int LONGEST_NAME = 300;

    private final OfferCatalogue catalogue;
    private final AssessmentProviders providers;
    private final Pools pools;
    private final PoolResidence residence;

    DraftCheck(
            OfferCatalogue catalogue,
            AssessmentProviders providers,
            Pools pools,
            PoolResidence residence) {
        this.catalogue = catalogue;
        this.providers = providers;
        this.pools = pools;
        this.residence = residence;
    }

    /** Sentences by field; empty when nothing is wrong. */
    static Map<String, String> faults(AssignmentDraft draft, CaseFile file) {
        var faults = new LinkedHashMap<String, String>();
        if (draft.topic().isBlank() || isBad(draft.topic(), 100)) {
            faults.put("topic", "Schreiben Sie das Anliegen in höchstens 100 Zeichen, ohne Namen.");
        }
        tooLong(faults, "times", draft.times(), 200);
        tooLong(faults, "accessNeeds", draft.accessNeeds(), 200);
        tooLong(faults, "note", draft.note(), 300);
        if (draft.amountRappen() < 0 || draft.amountRappen() > DEAREST) {
            faults.put("amount", "Geben Sie einen Preis von 0 bis 100’000 Franken ein.");
        } else if (draft.payer() == CostPayer.NOBODY && draft.amountRappen() > 0) {
            faults.put("payer", "Wählen Sie, wer den Preis bezahlt, oder setzen Sie ihn auf 0.");
        }
        new NamelessText(file).faults(draft).forEach(faults::putIfAbsent);
        return faults;
    }

    /** The text fields without spaces around them. */
    static AssignmentDraft tidy(AssignmentDraft draft) {
        return new AssignmentDraft(
                draft.target(),
                draft.goal(),
                draft.topic().strip(),
                draft.times().strip(),
                draft.accessNeeds().strip(),
                draft.shareAccessNeeds(),
                draft.shareSurname(),
                draft.note().strip(),
                draft.basis(),
                draft.payer(),
                draft.amountRappen());
    }

    /** Whom it is for; empty when the offer is not public, or there is no such pool. */
    Optional<Addressee> addressee(Target target) {
        return switch (target) {
            case Target.ToOffer(var offer) -> catalogue.findPublic(offer).map(this::addressee);
            case Target.ToPool(var pool) ->
                    pools.find(pool)
                            .map(Pool::name)
                            .map(name -> new Addressee(null, null, cut(name)));
        };
    }

    /** Why somebody of this municipality is not referred there; a German sentence. */
    Optional<String> tooFar(Target target, int bfs) {
        return target instanceof Target.ToPool(var pool)
                ? residence.objection(pool, bfs)
                : Optional.empty();
    }

    private Addressee addressee(OfferDetails offer) {
        var organisation = offer.organisation();
        return new Addressee(
                organisation.id(),
                providers.ordered(offer).orElse(null),
                cut(offer.content().title().de() + ", " + organisation.name()));
    }

    private static void tooLong(
            Map<String, String> faults, String field, String text, int longest) {
        if (isBad(text, longest)) {
            faults.put(field, "Kürzen Sie den Text auf höchstens " + longest + " Zeichen.");
        }
    }

    private static boolean isBad(String text, int longest) {
        return text.strip().length() > longest || text.indexOf('\0') >= 0;
    }

    private static String cut(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }
}
