package ch.mitenand.offer;

import ch.mitenand.organisation.OrganisationId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Places extends JpaRepository<Place, UUID> {

    @Query("select p from Place p where p.organisation = ?1")
    List<Place> of(OrganisationId organisation);
}
