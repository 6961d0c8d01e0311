package ch.mitenand.offer;

import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.shared.GeoPoint;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place of an organisation; several offers can be held there (HSDS: location). */
@Entity
class Place {

    @Id private UUID id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "organisation_id"))
    @SuppressWarnings("UnusedVariable") // read by queries
    private OrganisationId organisation;

    private String name;
    private String street;
    private String postalCode;
    private String locality;
    private int bfs;
    private double lat;
    private double lon;
    private String[] accessibility;
    private @Nullable String publicTransport;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Place() {}

    Place(OrganisationId organisation, OfferPlace place) {
        this.id = UUID.randomUUID();
        this.organisation = organisation;
        this.name = place.name();
        this.street = place.street();
        this.postalCode = place.postalCode();
        this.locality = place.locality();
        this.bfs = place.bfs();
        this.lat = place.point().lat();
        this.lon = place.point().lon();
        this.accessibility = place.accessibility().stream().map(Enum::name).toArray(String[]::new);
        this.publicTransport = place.publicTransport();
    }

    boolean describes(OfferPlace place) {
        return value().equals(place);
    }

    UUID id() {
        return id;
    }

    OfferPlace value() {
        Set<Accessibility> offered = EnumSet.noneOf(Accessibility.class);
        Arrays.stream(accessibility).map(Accessibility::valueOf).forEach(offered::add);
        return new OfferPlace(
                name,
                street,
                postalCode,
                locality,
                bfs,
                new GeoPoint(lat, lon),
                offered,
                publicTransport);
    }
}
