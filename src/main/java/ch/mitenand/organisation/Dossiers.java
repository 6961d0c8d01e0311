package ch.mitenand.organisation;

import ch.mitenand.organisation.OrganisationDesk.File;
import ch.mitenand.region.Municipality;
import ch.mitenand.region.Regions;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;

/** Puts together what is recorded of an organisation. */
@Component
class Dossiers {

    private final Organisations organisations;
    private final Accreditations accreditations;
    private final ReviewLog log;
    private final Logos logos;
    private final Regions regions;

    Dossiers(
            Organisations organisations,
            Accreditations accreditations,
            ReviewLog log,
            Logos logos,
            Regions regions) {
        this.organisations = organisations;
        this.accreditations = accreditations;
        this.log = log;
        this.logos = logos;
        this.regions = regions;
    }

    Organisation require(OrganisationId id) {
        return organisations.findById(id).orElseThrow(() -> missing(id));
    }

    /** The organisation, locked until the end of the transaction. */
    Organisation lock(OrganisationId id) {
        return organisations.lock(id).orElseThrow(() -> missing(id));
    }

    File file(Organisation organisation) {
        var id = organisation.id();
        String municipality =
                regions.municipality(organisation.bfs()).map(Municipality::shortName).orElse("");
        return new File(
                id,
                organisation.form(),
                organisation.bfs(),
                municipality,
                organisation.standing(),
                log.lastComment(id),
                "Gemeinde " + municipality + " oder Fachstelle Integration",
                accreditations.of(id),
                logos.has(id),
                organisation.version(),
                organisation.modifiedAt());
    }

    private static NoSuchElementException missing(OrganisationId id) {
        return new NoSuchElementException("organisation " + id);
    }
}
