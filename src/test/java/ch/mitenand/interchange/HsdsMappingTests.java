package ch.mitenand.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferDetails;
import ch.mitenand.region.Municipality;
import ch.mitenand.region.Regions;
import ch.mitenand.region.SchoolHoliday;
import ch.mitenand.shared.GeoPoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class HsdsMappingTests {

    private final OfferCatalogue catalogue = mock();
    private final Regions regions = mock();
    private final HsdsTerms terms = new HsdsTerms(OfferFixture.CATEGORIES);
    private final OrganisationEntries organisations = new OrganisationEntries(terms);
    private final ServiceEntries services =
            new ServiceEntries(
                    regions,
                    new OfferTerms(terms, catalogue),
                    new ScheduleEntries(regions),
                    new PlaceEntries(),
                    organisations);

    @BeforeEach
    void knowsOltenAndTheFollowingOffer() {
        var olten =
                new Municipality(
                        2581,
                        "Olten",
                        "Olten",
                        "Olten",
                        "Olten-Gösgen",
                        null,
                        new GeoPoint(47.35, 7.9),
                        null,
                        null,
                        11.5,
                        List.of(),
                        List.of());
        when(regions.municipality(2581)).thenReturn(Optional.of(olten));
        when(regions.schoolHolidays(2581))
                .thenReturn(
                        List.of(
                                new SchoolHoliday(
                                        "Herbst",
                                        LocalDate.of(2026, 9, 26),
                                        LocalDate.of(2026, 10, 18)),
                                new SchoolHoliday(
                                        "Frühling",
                                        LocalDate.of(2027, 4, 3),
                                        LocalDate.of(2027, 4, 18))));
        var following = OfferFixture.bare();
        when(catalogue.findPublic(anyCollection()))
                .thenReturn(
                        List.of(
                                new OfferDetails(
                                        OfferFixture.FOLLOWING,
                                        following.organisation(),
                                        following.content(),
                                        following.modifiedAt())));
    }

    @Test
    void acceptsTheExamplesOfTheSpecification() {
        HsdsSchemas.assumePresent();
        HsdsSchemas.assertValid("taxonomy_term.json", HsdsSchemas.example("taxonomy_term.json"));
        HsdsSchemas.assertValid("organization.json", HsdsSchemas.example("organization_full.json"));
    }

    @Test
    void faultsBehindReferencesAreFound() {
        HsdsSchemas.assumePresent();
        var service = (ObjectNode) full(OfferFixture.complete());
        ((ObjectNode) service.at("/attributes/0/taxonomy_term")).put("id", "no UUID");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> HsdsSchemas.assertValid("service.json", service))
                .withMessageContaining("/attributes/0/taxonomy_term/id");
    }

    @Test
    void completeAndBareOffersAreValid() {
        HsdsSchemas.assumePresent();
        for (var offer : List.of(OfferFixture.complete(), OfferFixture.bare())) {
            HsdsSchemas.assertValid("service.json", full(offer));
            HsdsSchemas.assertValid("compiled/service_list.json", json(services.flat(offer)));
            HsdsSchemas.assertValid(
                    "organization.json", json(organisations.full(offer.organisation(), List.of())));
        }
        terms.all()
                .forEach(term -> HsdsSchemas.assertValid("taxonomy_term.json", json(term.entry())));
    }

    @Test
    void everyMemberButTheTranslationsIsNamedByTheSchema() {
        HsdsSchemas.assumePresent();
        full(OfferFixture.complete())
                .propertyNames()
                .forEach(name ->
                        assertThat(
                                        name.equals("translations")
                                                || HsdsSchemas.names("service.json", name))
                                .as(name)
                                .isTrue());
    }

    @Test
    void weeklyScheduleInSummerTime() {
        var schedule = full(OfferFixture.complete()).path("schedules").path(0);

        assertThat(schedule.path("freq").asString()).isEqualTo("WEEKLY");
        assertThat(schedule.path("byday").asString()).isEqualTo("TU,TH");
        assertThat(schedule.path("dtstart").asString()).isEqualTo("2026-08-18");
        assertThat(schedule.path("until").asString()).isEqualTo("2027-01-29");
        assertThat(schedule.path("valid_to").asString()).isEqualTo("2099-12-31");
        assertThat(schedule.path("opens_at").asString()).isEqualTo("18:30+02:00");
        assertThat(schedule.path("closes_at").asString()).isEqualTo("20:30+02:00");
        assertThat(schedule.path("timezone").asInt()).isEqualTo(2);
        assertThat(schedule.path("notes").asString())
                .contains("26.09.2026 bis 18.10.2026", "Fällt aus am 08.12.2026")
                .doesNotContain("2027 bis");
    }

    @Test
    void monthlyScheduleInWinterTime() {
        var schedule = full(OfferFixture.complete()).path("schedules").path(1);

        assertThat(schedule.path("freq").asString()).isEqualTo("MONTHLY");
        assertThat(schedule.path("interval").asInt()).isEqualTo(2);
        assertThat(schedule.path("byday").asString()).isEqualTo("1SA");
        assertThat(schedule.path("timezone").asInt()).isEqualTo(1);
    }

    @Test
    void placesCostsAndAgesAreNumbers() {
        var service = full(OfferFixture.complete());

        assertThat(service.at("/capacities/0/available").asInt()).isEqualTo(3);
        assertThat(service.at("/capacities/0/maximum").asInt()).isEqualTo(12);
        assertThat(service.at("/capacities/0/updated").asString())
                .isEqualTo("2026-08-19T22:00:00.000Z");
        assertThat(service.at("/cost_options/0/amount").asDouble()).isEqualTo(120);
        assertThat(service.at("/cost_options/1/option").asString()).isEqualTo("reduziert");
        assertThat(service.path("minimum_age").asInt()).isEqualTo(16);
        assertThat(service.path("maximum_age").asInt()).isEqualTo(25);
        assertThat(service.path("assured_date").asString()).isEqualTo("2026-08-01");
        assertThat(service.path("last_modified").asString()).isEqualTo("2026-09-01T08:15:30.123Z");
    }

    @Test
    void attributesNameCategoryLevelChildcareTargetGroupAndWomenOnly() {
        assertThat(links(full(OfferFixture.complete())))
                .contains(
                        "service_category language.everyday",
                        "entry_level_oral a1",
                        "entry_level_written a0",
                        "target_level_oral a2",
                        "childcare during",
                        "intended_audience refugees",
                        "service_eligibility unaccustomed",
                        "service_eligibility women_only");
    }

    @Test
    void hiddenFollowingOfferIsNotNamed() {
        var service = full(OfferFixture.complete());

        assertThat(service.toString())
                .contains(OfferFixture.FOLLOWING.toString())
                .doesNotContain(OfferFixture.HIDDEN.toString());
    }

    @Test
    void eligibilityAndFeesAreSentences() {
        var service = full(OfferFixture.complete());

        assertThat(service.path("eligibility_description").asString())
                .contains(
                        "Nur für Frauen.",
                        "Alter 16 bis 25 Jahre.",
                        "Deutsch mündlich: mindestens A1.")
                .contains("Deutsch schriftlich: ohne Vorkenntnisse.", "Ausweis N, F, S oder B.");
        assertThat(service.path("fees_description").asString())
                .isEqualTo(
                        "CHF 120.00 pro Kurs, 12 Termine (Einzelpreis). CHF 60.00 pro Kurs, 12"
                                + " Termine (reduziert). Kosten tragen können: Gemeinde.");
        assertThat(full(OfferFixture.bare()).path("fees_description").asString())
                .isEqualTo("Kostenlos.");
    }

    @Test
    void furtherLanguagesAreTranslations() {
        var service = full(OfferFixture.complete());

        assertThat(service.path("name").asString()).isEqualTo("Deutsch im Quartier");
        assertThat(service.at("/translations/fr/name").asString()).isEqualTo("Allemand");
        assertThat(service.path("translations").has("de")).isFalse();
    }

    @Test
    void whatTheOfferDoesNotSayIsLeftOut() {
        var service = full(OfferFixture.bare());

        for (String name :
                List.of(
                        "url",
                        "capacities",
                        "cost_options",
                        "contacts",
                        "alert",
                        "service_areas")) {
            assertThat(service.has(name)).as(name).isFalse();
        }
        assertThat(service.path("description").asString()).isEqualTo("Kurz");
        assertThat(service.at("/schedules/0/description").asString())
                .isEqualTo("Nach Vereinbarung");
    }

    @Test
    void addressesAreWrittenInAscii() {
        assertThat(full(OfferFixture.complete()).path("url").asString())
                .isEqualTo("https://kurs.example.ch/%C3%BC");
    }

    @Test
    void identitiesStayTheSame() {
        var offer = OfferFixture.complete();
        assertThat(full(offer)).isEqualTo(full(offer));
    }

    private JsonNode full(OfferDetails offer) {
        return json(services.full(List.of(offer)).getFirst());
    }

    private static List<String> links(JsonNode service) {
        return StreamSupport.stream(service.path("attributes").spliterator(), false)
                .map(a ->
                        a.path("link_type").asString()
                                + " "
                                + a.at("/taxonomy_term/code").asString())
                .toList();
    }

    private static JsonNode json(HsdsObject entry) {
        return JsonMapper.shared().readTree(JsonMapper.shared().writeValueAsString(entry));
    }
}
