package ch.mitenand.organisation;

import ch.mitenand.organisation.OrganisationDesk.Standing;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Organisations extends JpaRepository<Organisation, OrganisationId> {

    Page<Organisation> findByStatusOrderById(Standing status, Pageable page);

    @Query("select o from Organisation o where o.status = PENDING order by o.modifiedAt, o.id")
    List<Organisation> waiting();

    long countByApplicantAndStatus(UUID applicant, Standing status);

    /** The organisation, locked until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Organisation o where o.id = ?1")
    Optional<Organisation> lock(OrganisationId id);
}
