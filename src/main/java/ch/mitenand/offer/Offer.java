package ch.mitenand.offer;

import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LocalizedText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.IdentifierBridgeRef;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.jspecify.annotations.Nullable;

/**
 * An offer of an organisation (HSDS: service). Content is replaced as a whole; the index follows by
 * event.
 */
@Entity
@Indexed(index = "offer")
@TypeBinding(binder = @TypeBinderRef(type = OfferIndexBinder.class))
class Offer {

    @EmbeddedId
    @DocumentId(identifierBridge = @IdentifierBridgeRef(type = OfferIdBridge.class))
    private OfferId id;

    @Version private int version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "organisation_id"))
    private OrganisationId organisation;

    @Enumerated(EnumType.STRING)
    private OfferStatus status;

    private LocalizedText title;
    private LocalizedText summary;
    private LocalizedText description;
    private LocalizedText plainDescription;

    @Enumerated(EnumType.STRING)
    private Scale scale;

    @Enumerated(EnumType.STRING)
    private Mode mode;

    private boolean servesCanton;
    private boolean byAppointment;
    private boolean continuousEntry;
    private boolean schoolYearAligned;
    private LocalizedText intensity;
    @Embedded private @Nullable EntryRequirements entry;
    @Embedded private @Nullable Target target;
    private LocalizedText leadsTo;

    @Enumerated(EnumType.STRING)
    private Childcare childcare;

    private LocalizedText childcareNote;
    private String[] payers;
    @Embedded private @Nullable Capacity capacity;
    @Embedded private Registration registration;
    private String[] instructionLanguages;
    private String[] spokenLanguages;
    private String[] targetGroups;
    private boolean womenOnly;
    @Embedded private @Nullable Contact contact;
    private @Nullable String web;
    private @Nullable String pictureId;
    private @Nullable LocalizedText pictureAlt;
    private boolean accredited;
    private LocalDate confirmedOn;
    private LocalDate validUntil;
    private boolean demo;

    @SuppressWarnings("UnusedVariable") // kept for the record of the canton
    private Instant createdAt;

    private Instant modifiedAt;

    @ElementCollection
    @CollectionTable(name = "offer_category", joinColumns = @JoinColumn(name = "offer_id"))
    @OrderColumn(name = "position")
    @Column(name = "code")
    private List<String> categories;

    @ElementCollection
    @CollectionTable(name = "offer_serves", joinColumns = @JoinColumn(name = "offer_id"))
    @Column(name = "bfs")
    private Set<Integer> serves;

    @ElementCollection
    @CollectionTable(name = "offer_place", joinColumns = @JoinColumn(name = "offer_id"))
    @OrderColumn(name = "position")
    private List<OfferAtPlace> places;

    @ElementCollection
    @CollectionTable(name = "offer_schedule", joinColumns = @JoinColumn(name = "offer_id"))
    @OrderColumn(name = "position")
    private List<Schedule> schedules;

    @ElementCollection
    @CollectionTable(name = "offer_cost", joinColumns = @JoinColumn(name = "offer_id"))
    @OrderColumn(name = "position")
    private List<Cost> costs;

    @ElementCollection
    @CollectionTable(name = "offer_follow_on", joinColumns = @JoinColumn(name = "offer_id"))
    @OrderColumn(name = "position")
    @AttributeOverride(name = "id", column = @Column(name = "follow_offer_id"))
    private List<OfferId> followOn;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Offer() {}

    @SuppressWarnings("NullAway.Init")
    Offer(
            OfferId id,
            OrganisationId organisation,
            OfferContent content,
            List<Place> at,
            Instant now) {
        this.id = id;
        this.organisation = organisation;
        this.status = OfferStatus.PUBLISHED;
        this.createdAt = now;
        write(content, at, now);
    }

    OfferId id() {
        return id;
    }

    OrganisationId organisation() {
        return organisation;
    }

    Instant modifiedAt() {
        return modifiedAt;
    }

    boolean isPublic(LocalDate today) {
        return status == OfferStatus.PUBLISHED && !validUntil.isBefore(today);
    }

    OfferStatus status() {
        return status;
    }

    /** Takes the offer from the public pages; it can be shown again. */
    void hide(Instant now) {
        require(status == OfferStatus.PUBLISHED);
        status = OfferStatus.HIDDEN;
        modifiedAt = now;
    }

    /** Shows a hidden offer again. */
    void show(Instant now) {
        require(status == OfferStatus.HIDDEN);
        status = OfferStatus.PUBLISHED;
        modifiedAt = now;
    }

    /** Ends the offer: it is not public any more, and nobody is reminded of it. */
    void end(Instant now) {
        require(status == OfferStatus.PUBLISHED || status == OfferStatus.HIDDEN);
        status = OfferStatus.ENDED;
        modifiedAt = now;
    }

    /** Brings an ended offer back. */
    void resume(Instant now) {
        require(status == OfferStatus.ENDED);
        status = OfferStatus.PUBLISHED;
        modifiedAt = now;
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw new IllegalStateException("not possible for an offer that is " + status);
        }
    }

    /** Replaces the whole content; the places are those of the content, in the same order. */
    final void write(OfferContent content, List<Place> at, Instant now) {
        title = content.title();
        summary = content.summary();
        description = content.description();
        plainDescription = content.plainDescription();
        scale = content.scale();
        mode = content.mode();
        servesCanton = content.servesCanton();
        byAppointment = content.byAppointment();
        continuousEntry = content.continuousEntry();
        schoolYearAligned = content.schoolYearAligned();
        intensity = content.intensity();
        entry = content.entry();
        target = content.target();
        leadsTo = content.leadsTo();
        childcare = content.childcare();
        childcareNote = content.childcareNote();
        payers = names(content.payers());
        capacity = content.capacity();
        registration = content.registration();
        instructionLanguages = tags(content.instructionLanguages());
        spokenLanguages = tags(content.spokenLanguages());
        targetGroups = names(content.targetGroups());
        womenOnly = content.womenOnly();
        contact = content.contact();
        web = content.web();
        write(content.picture());
        accredited = content.accredited();
        confirmedOn = content.confirmedOn();
        validUntil = content.validUntil();
        demo = content.demo();
        modifiedAt = now;
        categories = new ArrayList<>(content.categories());
        serves = new HashSet<>(content.serves());
        places =
                at.stream()
                        .map(p -> new OfferAtPlace(UUID.randomUUID(), p))
                        .collect(Collectors.toList());
        schedules = new ArrayList<>(content.schedules());
        costs = new ArrayList<>(content.costs());
        followOn = new ArrayList<>(content.followOn());
    }

    private void write(@Nullable OfferPicture picture) {
        pictureId = picture == null ? null : picture.id();
        pictureAlt = picture == null ? null : picture.alt();
    }

    private @Nullable OfferPicture picture() {
        return pictureId == null
                ? null
                : new OfferPicture(
                        pictureId, Objects.requireNonNullElse(pictureAlt, LocalizedText.EMPTY));
    }

    OfferContent content() {
        return new OfferContent(
                List.copyOf(categories),
                title,
                summary,
                description,
                plainDescription,
                scale,
                mode,
                places.stream().map(p -> p.place().value()).toList(),
                servesCanton,
                new TreeSet<>(serves),
                List.copyOf(schedules),
                byAppointment,
                continuousEntry,
                schoolYearAligned,
                intensity,
                Objects.requireNonNullElse(entry, EntryRequirements.NONE),
                Objects.requireNonNullElse(target, Target.NONE),
                leadsTo,
                List.copyOf(followOn),
                childcare,
                childcareNote,
                List.copyOf(costs),
                values(payers, Payer::valueOf),
                capacity,
                registration,
                languages(instructionLanguages),
                languages(spokenLanguages),
                values(targetGroups, TargetGroup::valueOf),
                womenOnly,
                Objects.requireNonNullElse(contact, Contact.NONE),
                web,
                picture(),
                accredited,
                confirmedOn,
                validUntil,
                demo);
    }

    OfferFile file() {
        return new OfferFile(id, organisation, status, content(), modifiedAt);
    }

    List<OfferAtPlace> places() {
        return List.copyOf(places);
    }

    private static String[] names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    private static String[] tags(List<Language> languages) {
        return languages.stream().map(Language::tag).toArray(String[]::new);
    }

    private static <E extends Enum<E>> Set<E> values(String[] names, Function<String, E> of) {
        return Arrays.stream(names).map(of).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Language> languages(String[] tags) {
        return Arrays.stream(tags).flatMap(tag -> Language.ofTag(tag).stream()).toList();
    }
}
