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
    private final HeldChanges held;
    private final Reviewers reviewers;
    private final Regions regions;

    Dossiers(
            Organisations organisations,
            Accreditations accreditations,
            ReviewLog log,
            Logos logos,
            HeldChanges held,
            Reviewers reviewers,
            Regions regions) {
        this.organisations = organisations;
        this.accreditations = accreditations;
        this.log = log;
        this.logos = logos;
        this.held = held;
        this.reviewers = reviewers;
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
        return new File(
                id,
                organisation.form(),
                organisation.bfs(),
                municipality(organisation.bfs()),
                organisation.standing(),
                log.lastComment(id),
                reviewers.all(organisation.bfs()),
                accreditations.of(id),
                logos.has(id),
                organisation.version(),
                organisation.modifiedAt(),
                held.find(id).map(change -> pending(organisation, change)).orElse(null));
    }

    /** What is recorded, or what a change that waits would make of it. */
    OrganisationForm proposed(Organisation organisation) {
        return held.waiting(organisation.id())
                .map(change -> change.form().typed())
                .orElseGet(organisation::form);
    }

    private PendingChange pending(Organisation organisation, HeldChange change) {
        int seat = change.form().bfs();
        var form = change.form().typed();
        return new PendingChange(
                form,
                municipality(seat),
                regions.current(seat) != regions.current(organisation.bfs()),
                change.state(),
                change.logo(),
                reviewers.all(seat),
                change.comment(),
                change.at(),
                FormComparison.between(organisation.form(), form));
    }

    private String municipality(int bfs) {
        return regions.municipality(bfs).map(Municipality::shortName).orElse("");
    }

    private static NoSuchElementException missing(OrganisationId id) {
        return new NoSuchElementException("organisation " + id);
    }
}
