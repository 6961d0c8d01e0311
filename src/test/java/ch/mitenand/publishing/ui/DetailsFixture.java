package ch.mitenand.publishing.ui;

import ch.mitenand.offer.Childcare;
import ch.mitenand.offer.Contact;
import ch.mitenand.offer.EntryRequirements;
import ch.mitenand.offer.Mode;
import ch.mitenand.offer.OfferContent;
import ch.mitenand.offer.OfferDetails;
import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.Registration;
import ch.mitenand.offer.RegistrationKind;
import ch.mitenand.offer.Scale;
import ch.mitenand.offer.Target;
import ch.mitenand.offer.TargetGroup;
import ch.mitenand.organisation.LegalForm;
import ch.mitenand.organisation.OrganisationDetails;
import ch.mitenand.organisation.OrganisationDraft;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Offers as the public would see them, without a database. */
final class DetailsFixture {

    private static final Instant NOW = Instant.parse("2026-08-29T08:00:00Z");

    private DetailsFixture() {}

    /** An online offer that says as little as possible. */
    static OfferDetails online(String title) {
        var content =
                new OfferContent(
                        List.of("language"),
                        LocalizedText.german(title),
                        LocalizedText.german("Wir lernen zusammen."),
                        LocalizedText.EMPTY,
                        LocalizedText.EMPTY,
                        Scale.ONLINE,
                        Mode.ONLINE,
                        List.of(),
                        false,
                        Set.of(),
                        List.of(),
                        true,
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
                        null,
                        new Registration(RegistrationKind.NONE, LocalizedText.EMPTY, null),
                        List.of(Language.DE),
                        List.of(),
                        Set.of(TargetGroup.EVERYONE),
                        false,
                        Contact.NONE,
                        null,
                        null,
                        false,
                        LocalDate.of(2026, 8, 1),
                        LocalDate.of(2099, 12, 31),
                        false);
        return new OfferDetails(OfferId.create(), organisation(), content, NOW);
    }

    private static OrganisationDetails organisation() {
        var draft =
                new OrganisationDraft(
                        "Treff Kreuzacker",
                        LegalForm.ASSOCIATION,
                        LocalizedText.german("Ein Treff für alle."),
                        "Hauptgasse 1",
                        "4600",
                        "Olten",
                        2581,
                        "info@example.ch",
                        "",
                        "",
                        List.of(Language.DE),
                        false,
                        false);
        return new OrganisationDetails(OrganisationId.create(), draft, NOW);
    }
}
