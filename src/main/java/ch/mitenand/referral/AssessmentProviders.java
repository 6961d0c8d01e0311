package ch.mitenand.referral;

import ch.mitenand.casefile.Assessments.ProviderKind;
import ch.mitenand.offer.OfferDetails;
import ch.mitenand.organisation.Accreditation;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.organisation.OrganisationRegister;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which offers are assessments: the category of the offer says which kind is ordered, and the
 * organisation is accredited for it, today, also when it is sent and when the report comes.
 */
@Component
class AssessmentProviders {

    private final OrganisationRegister register;

    AssessmentProviders(OrganisationRegister register) {
        this.register = register;
    }

    /** What an offer orders; of both kinds it is the in-depth one. Empty when it is none. */
    Optional<ProviderKind> ordered(OfferDetails offer) {
        return asked(offer)
                .filter(kind -> isAccredited(offer.organisation().id(), kind))
                .findFirst();
    }

    /** Why the offer cannot be ordered of this organisation now; empty when it can. */
    Optional<String> obstacle(AssignmentRow row, OfferDetails offer) {
        var kind = row.assessment();
        if (kind != null) {
            return isAccredited(row.organisation(), kind)
                    ? Optional.empty()
                    : Optional.of(notAccredited(kind));
        }
        return ordered(offer).isPresent()
                ? Optional.empty()
                : asked(offer).findFirst().map(AssessmentProviders::notAccredited);
    }

    /** Whether an organisation may report an assessment of this kind today. */
    boolean isAccredited(@Nullable OrganisationId organisation, ProviderKind kind) {
        return organisation != null && register.accreditations(organisation).contains(needed(kind));
    }

    private static Stream<ProviderKind> asked(OfferDetails offer) {
        return Stream.of(ProviderKind.IN_DEPTH_ASSESSMENT, ProviderKind.PRACTICE_ASSESSMENT)
                .filter(kind -> offer.content().categories().contains(kind.category()));
    }

    private static Accreditation needed(ProviderKind kind) {
        return switch (kind) {
            case PRACTICE_ASSESSMENT -> Accreditation.PRACTICE_ASSESSMENT;
            case IN_DEPTH_ASSESSMENT -> Accreditation.IN_DEPTH_ASSESSMENT;
        };
    }

    private static String notAccredited(ProviderKind kind) {
        return "Diese Organisation ist zurzeit nicht für «%s» anerkannt. Wählen Sie einen anderen Anbieter."
                .formatted(kind.germanName());
    }
}
