package ch.mitenand.interchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import ch.mitenand.offer.Accessibility;
import ch.mitenand.offer.Capacity;
import ch.mitenand.offer.Category;
import ch.mitenand.offer.Childcare;
import ch.mitenand.offer.Contact;
import ch.mitenand.offer.Cost;
import ch.mitenand.offer.CostUnit;
import ch.mitenand.offer.EntryRequirements;
import ch.mitenand.offer.Mode;
import ch.mitenand.offer.OfferContent;
import ch.mitenand.offer.OfferDetails;
import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.OfferPlace;
import ch.mitenand.offer.Payer;
import ch.mitenand.offer.Registration;
import ch.mitenand.offer.RegistrationKind;
import ch.mitenand.offer.Scale;
import ch.mitenand.offer.Schedule;
import ch.mitenand.offer.Schooling;
import ch.mitenand.offer.Target;
import ch.mitenand.offer.TargetGroup;
import ch.mitenand.organisation.LegalForm;
import ch.mitenand.organisation.OrganisationDetails;
import ch.mitenand.organisation.OrganisationDraft;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.shared.GeoPoint;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LanguageLevel;
import ch.mitenand.shared.LocalizedText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Offers made by hand: one that says everything, and one that says as little as possible. */
final class OfferFixture {

    static final OfferId FOLLOWING =
            new OfferId(UUID.fromString("00000000-0000-4000-8000-000000000001"));
    static final OfferId HIDDEN =
            new OfferId(UUID.fromString("00000000-0000-4000-8000-000000000002"));
    static final LocalDate CONFIRMED = LocalDate.of(2026, 8, 1);
    static final String PLACE = "Quartierzentrum Muster";
    static final Instant MODIFIED = Instant.parse("2026-09-01T08:15:30.123456Z");
    static final List<Category> CATEGORIES =
            List.of(
                    category("language", null, german("Sprache")),
                    category(
                            "language.everyday",
                            "language",
                            new LocalizedText(
                                    Map.of(
                                            Language.DE,
                                            "Deutsch im Alltag",
                                            Language.EN,
                                            "Everyday German"))));

    private static final OfferId ID =
            new OfferId(UUID.fromString("00000000-0000-4000-8000-00000000000a"));

    private OfferFixture() {}

    /** Says everything; another offer follows on it, and one that is hidden. */
    static OfferDetails complete() {
        return complete(List.of(FOLLOWING, HIDDEN));
    }

    /** Says everything. */
    static OfferDetails complete(List<OfferId> followOn) {
        return details(content(followOn));
    }

    /** Says as little as possible. */
    static OfferDetails bare() {
        return details(
                new OfferContent(
                        List.of("language"),
                        german("Treff"),
                        german("Kurz"),
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
                        "kein Link",
                        null,
                        false,
                        CONFIRMED,
                        LocalDate.of(2099, 12, 31),
                        false));
    }

    /**
     * A weekly or monthly series of two hours that pauses in the school holidays and on one day.
     */
    private static Schedule schedule(String rule, LocalDate firstDay) {
        return new Schedule(
                UUID.randomUUID(),
                firstDay,
                LocalDate.of(2027, 1, 29),
                LocalTime.of(18, 30),
                LocalTime.of(20, 30),
                rule,
                true,
                new LocalDate[] {LocalDate.of(2026, 12, 8)});
    }

    private static OfferContent content(List<OfferId> followOn) {
        return new OfferContent(
                List.of("language.everyday", "language"),
                new LocalizedText(
                        Map.of(Language.DE, "Deutsch im Quartier", Language.FR, "Allemand")),
                german("Kurz gesagt"),
                german("Ein Kurs."),
                german("Wir lernen Deutsch."),
                Scale.REGIONAL,
                Mode.HYBRID,
                List.of(place()),
                true,
                Set.of(2581),
                schedules(),
                true,
                true,
                true,
                german("2 Lektionen pro Woche"),
                entry(),
                new Target(LanguageLevel.A2, LanguageLevel.A1, german("fide-Test")),
                german("Kurs A2"),
                followOn,
                Childcare.DURING,
                german("ab 2 Jahren"),
                List.of(cost("120.00", german("Einzelpreis")), cost("60.00", LocalizedText.EMPTY)),
                Set.of(Payer.MUNICIPALITY),
                new Capacity(12, 3, 2, LocalDate.of(2026, 8, 20)),
                new Registration(RegistrationKind.FORM, german("bis Juli"), "https://a.example.ch"),
                List.of(Language.DE),
                List.of(Language.TI),
                Set.of(TargetGroup.WOMEN, TargetGroup.REFUGEES),
                true,
                new Contact("Ana Muster", german("Leitung"), "+41 00 000 00 00", "a@example.ch"),
                "https://kurs.example.ch/ü",
                null,
                true,
                CONFIRMED,
                LocalDate.of(2099, 12, 31),
                true);
    }

    private static EntryRequirements entry() {
        return new EntryRequirements(
                LanguageLevel.A1,
                LanguageLevel.A0,
                Schooling.UNACCUSTOMED,
                16,
                25,
                german("Ausweis N, F, S oder B"),
                german("Lust am Lernen"));
    }

    private static List<Schedule> schedules() {
        return List.of(
                schedule("FREQ=WEEKLY;BYDAY=TU,TH", LocalDate.of(2026, 8, 18)),
                schedule("FREQ=MONTHLY;INTERVAL=2;BYDAY=1SA", LocalDate.of(2026, 12, 5)));
    }

    private static Cost cost(String amount, LocalizedText label) {
        return new Cost(
                UUID.randomUUID(),
                new BigDecimal(amount),
                CostUnit.COURSE,
                12,
                label,
                label.isEmpty());
    }

    private static OfferPlace place() {
        return new OfferPlace(
                PLACE,
                "Musterweg 1",
                "4600",
                "Olten",
                2581,
                new GeoPoint(47.35, 7.9),
                Set.of(Accessibility.LIFT, Accessibility.WHEELCHAIR),
                "Bus 502, Haltestelle Muster");
    }

    private static OfferDetails details(OfferContent content) {
        return new OfferDetails(ID, organisation(), content, MODIFIED);
    }

    private static OrganisationDetails organisation() {
        return new OrganisationDetails(
                new OrganisationId(UUID.fromString("00000000-0000-4000-8000-0000000000ff")),
                new OrganisationDraft(
                        "Verein Muster",
                        LegalForm.ASSOCIATION,
                        german("Ein Verein."),
                        "Musterweg 1",
                        "4600",
                        "Olten",
                        2581,
                        "info@muster.example.ch",
                        "+41 00 000 00 01",
                        "https://muster.example.ch",
                        List.of(Language.DE, Language.FR),
                        true,
                        true),
                Instant.parse("2026-08-01T00:00:00Z"));
    }

    private static Category category(String code, @Nullable String parent, LocalizedText name) {
        return new Category(code, UUID.nameUUIDFromBytes(code.getBytes(UTF_8)), parent, name, "");
    }

    private static LocalizedText german(String text) {
        return LocalizedText.german(text);
    }
}
