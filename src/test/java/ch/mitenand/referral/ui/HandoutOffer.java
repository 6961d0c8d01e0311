package ch.mitenand.referral.ui;

import ch.mitenand.offer.Capacity;
import ch.mitenand.offer.Childcare;
import ch.mitenand.offer.Contact;
import ch.mitenand.offer.EntryRequirements;
import ch.mitenand.offer.Mode;
import ch.mitenand.offer.OfferContent;
import ch.mitenand.offer.OfferDetails;
import ch.mitenand.offer.OfferPlace;
import ch.mitenand.offer.Registration;
import ch.mitenand.offer.RegistrationKind;
import ch.mitenand.offer.Scale;
import ch.mitenand.offer.Target;
import ch.mitenand.offer.TargetGroup;
import ch.mitenand.organisation.LegalForm;
import ch.mitenand.organisation.OrganisationDetails;
import ch.mitenand.organisation.OrganisationDraft;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.shared.GeoPoint;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A public course with everything that a handout tells. */
final class HandoutOffer {

    private HandoutOffer() {}

    static OfferDetails offer() {
        return offer(null);
    }

    /** The same with counted places. */
    static OfferDetails offer(@Nullable Capacity capacity) {
        return new OfferDetails(
                OfficerFixture.OFFER,
                organisation(),
                content(capacity),
                Instant.parse("2026-09-01T08:00:00Z"));
    }

    private static OrganisationDetails organisation() {
        return new OrganisationDetails(
                OrganisationId.create(),
                new OrganisationDraft(
                        "Verein Sprachbrücke",
                        LegalForm.values()[0],
                        LocalizedText.EMPTY,
                        "Weg 1",
                        "4600",
                        "Olten",
                        2581,
                        "hallo@sprachbruecke.example.ch",
                        "+41 00 765 43 21",
                        null,
                        List.of(Language.DE),
                        false,
                        false),
                Instant.parse("2026-09-01T08:00:00Z"));
    }

    private static OfferContent content(@Nullable Capacity capacity) {
        return new OfferContent(
                List.of("language.structured"),
                new LocalizedText(
                        Map.of(Language.DE, "Deutschkurs A2", Language.FR, "Cours d’allemand A2")),
                LocalizedText.german("Deutsch lernen am Abend."),
                LocalizedText.EMPTY,
                LocalizedText.german("Sie lernen Deutsch. Der Kurs ist am Abend."),
                Scale.LOCAL,
                Mode.ONSITE,
                List.of(
                        new OfferPlace(
                                "Haus am Fluss",
                                "Aareweg 3",
                                "4600",
                                "Olten",
                                2581,
                                new GeoPoint(47.35, 7.90),
                                Set.of(),
                                "Olten, Bahnhof")),
                false,
                Set.of(2581),
                List.of(),
                false,
                false,
                false,
                LocalizedText.EMPTY,
                EntryRequirements.NONE,
                Target.NONE,
                LocalizedText.EMPTY,
                List.of(),
                Childcare.NONE,
                LocalizedText.EMPTY,
                List.of(),
                Set.of(),
                capacity,
                new Registration(RegistrationKind.PHONE, LocalizedText.EMPTY, null),
                List.of(Language.DE),
                List.of(),
                Set.of(TargetGroup.EVERYONE),
                false,
                Contact.NONE,
                null,
                null,
                false,
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2027, 9, 1),
                false);
    }
}
