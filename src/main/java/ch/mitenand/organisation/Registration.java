package ch.mitenand.organisation;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Grant;
import ch.mitenand.account.Grants;
import ch.mitenand.account.Role;
import ch.mitenand.organisation.FormCheck.Checked;
import ch.mitenand.organisation.OrganisationDesk.Standing;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Registers organisations and changes what they say of themselves. */
@Component
class Registration {

    /** More than this nobody registers in earnest before the first is looked at. */
    private static final int MOST_WAITING = 5;

    private static final int MOST_A_DAY = 5;

    private static final String TOO_MANY =
            "Sie haben schon fünf Organisationen eingetragen. Warten Sie, bis eine davon geprüft ist, und"
                    + " höchstens einen Tag.";

    private final Organisations organisations;
    private final Dossiers files;
    private final FormCheck check;
    private final Changes changes;
    private final HeldChanges held;
    private final ReviewLog log;
    private final Grants grants;
    private final OrganisationMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Registration(
            Organisations organisations,
            Dossiers files,
            FormCheck check,
            Changes changes,
            HeldChanges held,
            ReviewLog log,
            Grants grants,
            OrganisationMails mails,
            ApplicationEventPublisher events,
            Clock clock) {
        this.organisations = organisations;
        this.files = files;
        this.check = check;
        this.changes = changes;
        this.held = held;
        this.log = log;
        this.grants = grants;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    Kept register(Actor actor, OrganisationForm form) {
        long waiting = organisations.countByApplicantAndStatus(actor.account(), Standing.PENDING);
        if (waiting >= MOST_WAITING || log.registered(actor) >= MOST_A_DAY) {
            return new Kept.Incomplete(Map.of("name", TOO_MANY));
        }
        return switch (check.check(form)) {
            case Checked.Bad(var problems) -> new Kept.Incomplete(problems);
            case Checked.Good(var good) -> new Kept.Done(create(actor, good));
        };
    }

    private OrganisationId create(Actor actor, CheckedForm form) {
        var id = OrganisationId.create();
        var organisation = new Organisation(id, form, actor.account(), clock.instant());
        organisations.saveAndFlush(organisation);
        grants.give(actor.account(), new Grant(Role.ORGANISATION_ADMIN, id.toString()));
        log.add(id, actor, ReviewStep.REGISTERED, "");
        mails.waits(organisation);
        return id;
    }

    Kept change(Actor actor, OrganisationId id, int version, OrganisationForm form) {
        var organisation = files.lock(id);
        Rights.require(organisation.isChangeable());
        if (organisation.version() != version) {
            return new Kept.Conflict(files.file(organisation));
        }
        return switch (check.check(form)) {
            case Checked.Bad(var problems) -> new Kept.Incomplete(problems);
            case Checked.Good(var good) -> {
                if (organisation.isPublic()) {
                    changes.take(actor, organisation, good);
                } else {
                    change(actor, organisation, good);
                }
                yield new Kept.Done(id);
            }
        };
    }

    private void change(Actor actor, Organisation organisation, CheckedForm form) {
        boolean again = organisation.standing() == Standing.SENT_BACK;
        organisation.change(form, clock.instant());
        organisations.saveAndFlush(organisation);
        log.add(organisation.id(), actor, again ? ReviewStep.RESUBMITTED : ReviewStep.CHANGED, "");
        if (again) {
            mails.waits(organisation);
        }
    }

    void close(Actor actor, OrganisationId id) {
        var organisation = files.lock(id);
        if (organisation.standing() != Standing.CLOSED) {
            held.remove(id);
            organisation.close(clock.instant());
            organisations.saveAndFlush(organisation);
            log.add(id, actor, ReviewStep.CLOSED, "");
            events.publishEvent(new OrganisationClosed(id));
        }
    }
}
