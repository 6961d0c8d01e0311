package ch.mitenand.organisation;

import ch.mitenand.organisation.OrganisationDesk.Standing;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the register of organisations, and adds to it. */
@Service
public class OrganisationRegister {

    private final Organisations organisations;
    private final Accreditations accreditations;
    private final Clock clock;

    OrganisationRegister(Organisations organisations, Accreditations accreditations, Clock clock) {
        this.organisations = organisations;
        this.accreditations = accreditations;
        this.clock = clock;
    }

    /**
     * An approved organisation as the public sees it; empty for an unknown, pending or closed one.
     */
    @Transactional(readOnly = true)
    public Optional<OrganisationDetails> find(OrganisationId id) {
        return organisations.findById(id).filter(Organisation::isPublic).map(Organisation::details);
    }

    /** What an organisation is accredited for today; public. */
    @Transactional(readOnly = true)
    public Set<Accreditation> accreditations(OrganisationId id) {
        return accreditations.of(id);
    }

    /** The approved ones among these, by id. */
    @Transactional(readOnly = true)
    public Map<OrganisationId, OrganisationDetails> findAll(Collection<OrganisationId> ids) {
        return organisations.findAllById(ids).stream()
                .filter(Organisation::isPublic)
                .map(Organisation::details)
                .collect(Collectors.toMap(OrganisationDetails::id, Function.identity()));
    }

    /** One page of approved organisations and the number of all. */
    public record OrganisationPage(List<OrganisationDetails> organisations, long total) {}

    /**
     * Approved organisations in the order of their ids.
     *
     * @param page from 1
     * @param size from 1
     */
    @Transactional(readOnly = true)
    public OrganisationPage page(int page, int size) {
        var found =
                organisations.findByStatusOrderById(
                        Standing.APPROVED, PageRequest.of(page - 1, size));
        return new OrganisationPage(
                found.map(Organisation::details).getContent(), found.getTotalElements());
    }

    /**
     * Adds an approved organisation; for the demo content and imports by the operator. One that is
     * accredited is recorded as accredited for language courses, by far the most frequent kind.
     */
    @Transactional
    public void add(OrganisationId id, OrganisationDraft draft) {
        add(id, draft, draft.accredited() ? Set.of(Accreditation.LANGUAGE_COURSES) : Set.of());
    }

    /**
     * Adds an approved organisation with what it is accredited for; for the demo content and
     * imports by the operator.
     *
     * @throws IllegalArgumentException when draft and accreditations contradict each other
     */
    @Transactional
    public void add(OrganisationId id, OrganisationDraft draft, Set<Accreditation> accredited) {
        if (draft.accredited() == accredited.isEmpty()) {
            throw new IllegalArgumentException("accredited for what? " + accredited);
        }
        organisations.saveAndFlush(new Organisation(id, draft, clock.instant()));
        accreditations.set(id, accredited, null);
    }
}
