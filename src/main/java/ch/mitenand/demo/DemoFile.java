package ch.mitenand.demo;

import ch.mitenand.offer.Accessibility;
import ch.mitenand.offer.Capacity;
import ch.mitenand.offer.Categories;
import ch.mitenand.offer.Childcare;
import ch.mitenand.offer.Contact;
import ch.mitenand.offer.Cost;
import ch.mitenand.offer.CostUnit;
import ch.mitenand.offer.EntryRequirements;
import ch.mitenand.offer.Mode;
import ch.mitenand.offer.OfferContent;
import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.OfferPlace;
import ch.mitenand.offer.Payer;
import ch.mitenand.offer.Registration;
import ch.mitenand.offer.RegistrationKind;
import ch.mitenand.offer.Scale;
import ch.mitenand.offer.Schooling;
import ch.mitenand.offer.Target;
import ch.mitenand.offer.TargetGroup;
import ch.mitenand.organisation.Accreditation;
import ch.mitenand.organisation.LegalForm;
import ch.mitenand.organisation.OrganisationDraft;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.region.Municipality;
import ch.mitenand.region.Regions;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads one file of demo content; dates in it are relative to the day of loading, so that the demo
 * is never stale.
 */
final class DemoFile {

    /** An organisation with its offers. */
    record DemoOrganisation(
            OrganisationId id,
            OrganisationDraft draft,
            Set<Accreditation> accreditations,
            List<DemoOffer> offers) {}

    /** An offer with its identity, which follows from its key. */
    record DemoOffer(OfferId id, OfferContent content, YamlNode node) {}

    private final YamlNode root;
    private final Regions regions;
    private final Categories categories;
    private final LocalDate today;

    DemoFile(String resource, Regions regions, Categories categories, LocalDate today) {
        this.root = YamlNode.read(resource);
        this.regions = regions;
        this.categories = categories;
        this.today = today;
    }

    List<YamlNode> offices() {
        return root.list("offices");
    }

    List<DemoOrganisation> organisations() {
        return root.list("organisations").stream().map(this::organisation).toList();
    }

    private DemoOrganisation organisation(YamlNode node) {
        var accreditations =
                node.list("accreditations").stream()
                        .map(item -> item.constant(Accreditation.class))
                        .collect(Collectors.toUnmodifiableSet());
        var draft =
                new OrganisationDraft(
                        node.text("name"),
                        node.required("legalForm").constant(LegalForm.class),
                        node.localized("description"),
                        node.text("street"),
                        node.text("postalCode"),
                        node.text("locality"),
                        municipality(node).bfs(),
                        node.optionalText("email"),
                        node.optionalText("phone"),
                        node.optionalText("website"),
                        node.languages("languages"),
                        !accreditations.isEmpty(),
                        true);
        var id = new OrganisationId(uuid("organisation", node.text("key")));
        return new DemoOrganisation(
                id, draft, accreditations, node.list("offers").stream().map(this::offer).toList());
    }

    private DemoOffer offer(YamlNode node) {
        try {
            return new DemoOffer(id(node.text("key")), content(node), node);
        } catch (IllegalArgumentException e) {
            throw node.fault("" + e.getMessage());
        }
    }

    private OfferContent content(YamlNode node) {
        var serves = node.required("serves");
        var confirmed = today.minusDays(node.integer("confirmedDaysAgo"));
        return new OfferContent(
                node.list("categories").stream().map(this::category).toList(),
                node.localized("title"),
                node.localized("summary"),
                node.localized("description"),
                node.localized("plain"),
                node.required("scale").constant(Scale.class),
                node.required("mode").constant(Mode.class),
                node.list("places").stream().map(this::place).toList(),
                serves.flag("canton"),
                serves(serves),
                node.list("schedule").stream().map(times -> DemoSchedule.of(times, today)).toList(),
                node.flag("byAppointment"),
                node.flag("continuousEntry"),
                node.flag("schoolYearAligned"),
                node.localized("intensity"),
                entry(node.optional("entry")),
                target(node.optional("target")),
                node.localized("leadsTo"),
                node.list("followOn").stream().map(key -> id(key.value())).toList(),
                node.required("childcare").constant(Childcare.class),
                node.localized("childcareNote"),
                node.list("costs").stream().map(DemoFile::cost).toList(),
                constants(node, "payers", Payer.class),
                capacity(node.optional("capacity"), confirmed),
                registration(node.required("registration")),
                node.languages("instructionLanguages"),
                node.languages("spokenLanguages"),
                constants(node, "targetGroups", TargetGroup.class),
                node.flag("womenOnly"),
                contact(node.required("contact")),
                node.optionalText("web"),
                null,
                node.flag("accredited"),
                confirmed,
                today.plusWeeks(node.integer("validWeeks")),
                true);
    }

    private String category(YamlNode node) {
        return categories
                .find(node.value())
                .orElseThrow(() -> node.fault("keine Kategorie: " + node.value()))
                .code();
    }

    private Municipality municipality(YamlNode node) {
        int bfs = node.integer("bfs");
        String postalCode = node.text("postalCode");
        String locality = node.text("locality");
        if (!regions.isLocality(postalCode, locality, bfs)) {
            throw node.fault(postalCode + " " + locality + " gehört nicht zur Gemeinde " + bfs);
        }
        return regions.municipality(bfs).orElseThrow(() -> node.fault("keine Gemeinde: " + bfs));
    }

    private OfferPlace place(YamlNode node) {
        var municipality = municipality(node);
        String postalCode = node.text("postalCode");
        String locality = node.text("locality");
        return new OfferPlace(
                node.text("name"),
                node.text("street"),
                postalCode,
                locality,
                municipality.bfs(),
                regions.pointOf(postalCode, locality, municipality.bfs()),
                constants(node, "accessibility", Accessibility.class),
                node.optionalText("publicTransport"));
    }

    private Set<Integer> serves(YamlNode node) {
        var serves = new TreeSet<Integer>();
        for (var bfs : node.list("municipalities")) {
            serves.add(
                    regions.municipality(bfs.integer())
                            .orElseThrow(() -> bfs.fault("keine Gemeinde: " + bfs.value()))
                            .bfs());
        }
        for (var district : node.list("districts")) {
            var members = regions.ofDistrict(district.value());
            if (members.isEmpty()) {
                throw district.fault("kein Bezirk: " + district.value());
            }
            members.forEach(m -> serves.add(m.bfs()));
        }
        return serves;
    }

    private static EntryRequirements entry(@Nullable YamlNode node) {
        if (node == null) {
            return EntryRequirements.NONE;
        }
        var schooling = node.optional("schooling");
        return new EntryRequirements(
                node.level("oral"),
                node.level("written"),
                schooling == null ? null : schooling.constant(Schooling.class),
                node.optionalInteger("minAge"),
                node.optionalInteger("maxAge"),
                node.localized("status"),
                node.localized("other"));
    }

    private static Target target(@Nullable YamlNode node) {
        return node == null
                ? Target.NONE
                : new Target(
                        node.level("oral"), node.level("written"), node.localized("certificate"));
    }

    private static Cost cost(YamlNode node) {
        try {
            return new Cost(
                    UUID.randomUUID(),
                    new BigDecimal(node.text("amount")),
                    node.required("per").constant(CostUnit.class),
                    node.optionalInteger("sessions"),
                    node.localized("label"),
                    node.flag("reduced"));
        } catch (NumberFormatException e) {
            throw node.fault("kein Betrag: " + node.text("amount"));
        }
    }

    private static @Nullable Capacity capacity(@Nullable YamlNode node, LocalDate updated) {
        return node == null
                ? null
                : new Capacity(
                        node.integer("places"),
                        node.integer("free"),
                        node.optionalInteger("waiting"),
                        updated);
    }

    private static Registration registration(YamlNode node) {
        return new Registration(
                node.required("kind").constant(RegistrationKind.class),
                node.localized("note"),
                node.optionalText("url"));
    }

    private static Contact contact(YamlNode node) {
        return new Contact(
                node.optionalText("name"),
                node.localized("role"),
                node.optionalText("phone"),
                node.optionalText("email"));
    }

    private static <E extends Enum<E>> Set<E> constants(
            YamlNode node, String field, Class<E> type) {
        return node.list(field).stream()
                .map(item -> item.constant(type))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static OfferId id(String key) {
        return new OfferId(uuid("offer", key));
    }

    private static UUID uuid(String kind, String key) {
        return UUID.nameUUIDFromBytes(
                ("demo " + kind + " " + key).getBytes(StandardCharsets.UTF_8));
    }

    /** All offers of several organisations. */
    static List<DemoOffer> offersOf(List<DemoOrganisation> organisations) {
        var offers = new ArrayList<DemoOffer>();
        organisations.forEach(o -> offers.addAll(o.offers()));
        return offers;
    }
}
