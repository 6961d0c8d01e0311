package ch.mitenand.organisation;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

interface Organisations extends JpaRepository<Organisation, OrganisationId> {

    Page<Organisation> findByStatusOrderById(Organisation.Status status, Pageable page);
}
