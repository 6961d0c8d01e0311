package ch.mitenand.offer;

import ch.mitenand.organisation.OrganisationId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Offers extends JpaRepository<Offer, OfferId> {

    @Query("select o from Offer o where o.organisation = ?1 and o.status = PUBLISHED order by o.id")
    List<Offer> publishedOf(OrganisationId organisation);

    @Query("select o.status from Offer o where o.id = ?1")
    Optional<OfferStatus> statusOf(OfferId id);

    List<Offer> findByOrganisation(OrganisationId organisation);
}
