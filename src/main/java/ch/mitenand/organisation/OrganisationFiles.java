package ch.mitenand.organisation;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Organisations in any state, for modules that check the rights of the actor themselves. */
@Service
public class OrganisationFiles {

    private final Organisations organisations;

    OrganisationFiles(Organisations organisations) {
        this.organisations = organisations;
    }

    /** The organisation, whether or not it is approved. */
    @Transactional(readOnly = true)
    public Optional<OrganisationDetails> inAnyState(OrganisationId id) {
        return organisations.findById(id).map(Organisation::details);
    }
}
