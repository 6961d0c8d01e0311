package ch.mitenand.bench;

import ch.mitenand.offer.Cost;
import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferContent;
import ch.mitenand.offer.OfferDetails;
import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.OfferPlace;
import ch.mitenand.offer.PublishedOffers;
import ch.mitenand.offer.Schedule;
import ch.mitenand.organisation.OrganisationDraft;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.organisation.OrganisationRegister;
import ch.mitenand.region.Municipality;
import ch.mitenand.region.Regions;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LocalizedText;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Multiplies the demo offers for measurements: other places, times and prices, texts mixed from
 * several offers. The same seed gives the same catalogue.
 */
final class BenchCatalogue {

    private static final long SEED = 20261122;
    private static final int OFFERS_PER_ORGANISATION = 20;

    private final OfferCatalogue catalogue;
    private final OrganisationRegister register;
    private final TransactionTemplate transaction;
    private final List<OfferDetails> templates;
    private final List<Municipality> municipalities;
    private final Random random = new Random(SEED);

    BenchCatalogue(
            OfferCatalogue catalogue,
            PublishedOffers published,
            OrganisationRegister register,
            Regions regions,
            TransactionTemplate transaction) {
        this.catalogue = catalogue;
        this.register = register;
        this.transaction = transaction;
        this.templates =
                published
                        .page(new PublishedOffers.Filter(null, null, null, null), 1, 1_000)
                        .offers();
        this.municipalities = regions.municipalities();
    }

    /** Adds offers until the catalogue has so many. */
    void growTo(int size) {
        for (long missing = size - catalogue.size();
                missing > 0;
                missing -= OFFERS_PER_ORGANISATION) {
            int offers = (int) Math.min(OFFERS_PER_ORGANISATION, missing);
            transaction.executeWithoutResult(_ -> add(offers));
        }
    }

    private void add(int offers) {
        var organisation = new OrganisationId(uuid());
        register.add(organisation, organisation());
        var contents = new LinkedHashMap<OfferId, OfferContent>();
        for (int i = 0; i < offers; i++) {
            contents.put(new OfferId(uuid()), vary(template().content(), template().content()));
        }
        catalogue.load(organisation, contents);
    }

    private OfferDetails template() {
        return templates.get(random.nextInt(templates.size()));
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private OrganisationDraft organisation() {
        var draft = template().organisation().content();
        var seat = municipalities.get(random.nextInt(municipalities.size()));
        return new OrganisationDraft(
                draft.name() + " " + seat.shortName(),
                draft.legalForm(),
                draft.description(),
                draft.street(),
                seat.localities().getFirst().postalCode(),
                seat.localities().getFirst().name(),
                seat.bfs(),
                draft.email(),
                draft.phone(),
                draft.website(),
                draft.languages(),
                draft.accredited(),
                true);
    }

    private OfferContent vary(OfferContent one, OfferContent other) {
        var town = municipalities.get(random.nextInt(municipalities.size()));
        var places = one.places().stream().map(place -> at(place, town)).toList();
        var schedules = one.schedules().stream().map(this::at).toList();
        return new OfferContent(
                one.categories(),
                with(one.title(), one.title().de() + " " + town.shortName()),
                one.summary(),
                with(one.description(), mixed(one.description().de(), other.description().de())),
                one.plainDescription(),
                one.scale(),
                one.mode(),
                places,
                one.servesCanton() && random.nextInt(4) == 0,
                Set.of(town.bfs()),
                schedules,
                one.byAppointment(),
                random.nextBoolean(),
                one.schoolYearAligned(),
                one.intensity(),
                random.nextInt(3) == 0 ? other.entry() : one.entry(),
                one.target(),
                one.leadsTo(),
                List.of(),
                random.nextInt(3) == 0 ? other.childcare() : one.childcare(),
                one.childcareNote(),
                costs(random.nextInt(2) == 0 ? other.costs() : one.costs()),
                one.payers(),
                random.nextInt(2) == 0 ? other.capacity() : one.capacity(),
                one.registration(),
                one.instructionLanguages(),
                one.spokenLanguages(),
                other.targetGroups(),
                one.womenOnly(),
                one.contact(),
                one.web(),
                null,
                one.accredited(),
                one.confirmedOn(),
                one.validUntil(),
                true);
    }

    private OfferPlace at(OfferPlace place, Municipality town) {
        var locality = town.localities().get(random.nextInt(town.localities().size()));
        return new OfferPlace(
                place.name(),
                place.street(),
                locality.postalCode(),
                locality.name(),
                town.bfs(),
                locality.point(),
                place.accessibility(),
                place.publicTransport());
    }

    private Schedule at(Schedule schedule) {
        int hour = 8 + random.nextInt(12);
        return new Schedule(
                uuid(),
                schedule.firstDay(),
                schedule.lastDay(),
                LocalTime.of(hour, 0),
                LocalTime.of(hour + 2, 0),
                schedule.rrule(),
                schedule.exceptSchoolHolidays(),
                schedule.exceptDays());
    }

    private List<Cost> costs(List<Cost> costs) {
        return costs.stream()
                .map(c ->
                        new Cost(uuid(), c.amount(), c.per(), c.sessions(), c.label(), c.reduced()))
                .toList();
    }

    private static LocalizedText with(LocalizedText text, String german) {
        var texts = new EnumMap<Language, String>(Language.class);
        texts.putAll(text.texts());
        texts.put(Language.DE, german);
        return new LocalizedText(texts);
    }

    private String mixed(String one, String other) {
        var sentences = new ArrayList<>(List.of((one + " " + other).split("(?<=[.!?]) ")));
        Collections.shuffle(sentences, random);
        return String.join(" ", sentences.subList(0, Math.max(1, sentences.size() * 2 / 3)));
    }
}
