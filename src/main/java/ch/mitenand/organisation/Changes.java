package ch.mitenand.organisation;

import ch.mitenand.account.Actor;
import ch.mitenand.organisation.PendingChange.LogoStep;
import ch.mitenand.region.Regions;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Takes changes of approved organisations: public at once, or held until somebody has looked. A
 * move to another municipality is always held, because the new one decides. Callers hold the lock
 * of the organisation.
 */
@Component
class Changes {

    private final Organisations organisations;
    private final HeldChanges held;
    private final ChangeRule rule;
    private final Regions regions;
    private final Logos logos;
    private final ReviewLog log;
    private final OrganisationMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Changes(
            Organisations organisations,
            HeldChanges held,
            ChangeRule rule,
            Regions regions,
            Logos logos,
            ReviewLog log,
            OrganisationMails mails,
            ApplicationEventPublisher events,
            Clock clock) {
        this.organisations = organisations;
        this.held = held;
        this.rule = rule;
        this.regions = regions;
        this.logos = logos;
        this.log = log;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    void take(Actor actor, Organisation organisation, CheckedForm form) {
        if (moves(organisation, form) || rule.looksFirst(organisation.bfs())) {
            hold(actor, organisation, form);
        } else {
            publish(actor, organisation, form, ReviewStep.CHANGED, "");
        }
    }

    /** Whether the seat goes to another municipality of today. */
    boolean moves(Organisation organisation, CheckedForm form) {
        return regions.current(form.bfs()) != regions.current(organisation.bfs());
    }

    private void hold(Actor actor, Organisation organisation, CheckedForm form) {
        var id = organisation.id();
        var before = held.waiting(id);
        held.put(id, form, actor.account());
        tidy(organisation);
        count(organisation);
        held.waiting(id).ifPresent(now -> tell(actor, organisation, before.orElse(null), now));
    }

    /** Tells those who decide, once for each change. */
    private void tell(
            Actor actor, Organisation organisation, @Nullable HeldChange before, HeldChange now) {
        int seat = now.form().bfs();
        if (before == null || regions.current(before.form().bfs()) != regions.current(seat)) {
            log.add(organisation.id(), actor, ReviewStep.CHANGE_SUBMITTED, "");
            mails.changeWaits(organisation, seat);
        }
    }

    /** A change that came to equal what is public is none. */
    private boolean tidy(Organisation organisation) {
        return held.find(organisation.id())
                .filter(change -> change.isEmpty(organisation))
                .filter(change -> held.remove(change.organisation()))
                .isPresent();
    }

    /** Makes a form public, and with it the logo that was held. */
    void publish(
            Actor actor,
            Organisation organisation,
            CheckedForm form,
            ReviewStep step,
            String comment) {
        var id = organisation.id();
        switch (held.find(id).map(HeldChange::logo).orElse(LogoStep.SAME)) {
            case SAME -> {}
            case NEW -> logos.keep(id, held.png(id).orElseThrow());
            case REMOVED -> logos.remove(id);
        }
        held.remove(id);
        organisation.change(form, clock.instant());
        organisations.saveAndFlush(organisation);
        log.add(id, actor, step, comment);
        events.publishEvent(new OrganisationChanged(id));
    }

    /** Takes a logo, or removes it when there are no bytes. */
    LogoKept takeLogo(Actor actor, Organisation organisation, byte[] upload) {
        var read = Logos.read(upload);
        if (!(read instanceof Logos.Read.Good(var png))) {
            return read instanceof Logos.Read.TooBig ? LogoKept.TOO_BIG : LogoKept.NO_IMAGE;
        }
        if (organisation.isPublic() && rule.looksFirst(organisation.bfs())) {
            return holdLogo(actor, organisation, png.orElse(null));
        }
        var id = organisation.id();
        png.ifPresentOrElse(bytes -> logos.keep(id, bytes), () -> logos.remove(id));
        held.putLogo(id, LogoStep.SAME, null, actor.account());
        if (tidy(organisation)) {
            count(organisation);
        }
        return LogoKept.DONE;
    }

    private LogoKept holdLogo(Actor actor, Organisation organisation, byte @Nullable [] png) {
        var id = organisation.id();
        var before = held.waiting(id);
        if (held.find(id).isEmpty()) {
            held.put(id, organisation.checked(), actor.account());
        }
        LogoStep removed = logos.has(id) ? LogoStep.REMOVED : LogoStep.SAME;
        held.putLogo(id, png == null ? removed : LogoStep.NEW, png, actor.account());
        boolean nothingLeft = tidy(organisation);
        count(organisation);
        held.waiting(id).ifPresent(now -> tell(actor, organisation, before.orElse(null), now));
        return nothingLeft ? LogoKept.DONE : LogoKept.WAITS;
    }

    void withdraw(Actor actor, Organisation organisation) {
        if (held.remove(organisation.id())) {
            count(organisation);
            log.add(organisation.id(), actor, ReviewStep.CHANGE_WITHDRAWN, "");
        }
    }

    void sendBack(Actor actor, Organisation organisation, String comment) {
        held.sendBack(organisation.id(), comment);
        count(organisation);
        log.add(organisation.id(), actor, ReviewStep.CHANGE_SENT_BACK, comment);
    }

    /** What waits, as long as it is the organisation in this version. */
    Optional<HeldChange> waiting(Organisation organisation, int version) {
        return organisation.isPublic() && organisation.version() == version
                ? held.waiting(organisation.id())
                : Optional.empty();
    }

    /** The version grows with every step, so that nobody decides on what they have not seen. */
    private void count(Organisation organisation) {
        organisation.countChange();
        organisations.saveAndFlush(organisation);
    }
}
