package ch.mitenand.mentoring;

import ch.mitenand.account.Actor;
import ch.mitenand.mentoring.PersonAccess.What;
import ch.mitenand.region.Municipality;
import ch.mitenand.region.Regions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What coordinators do with the mentees of their pool; all commands are for coordinators only. */
@Service
public class MenteeDesk {

    private static final int YEARS_BACK = 2;

    private final Pools pools;
    private final MenteeRows rows;
    private final PersonCheck check;
    private final PoolMembers members;
    private final MenteeErasure erasure;
    private final PersonAccess trace;
    private final Regions regions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MenteeDesk(
            Pools pools,
            MenteeRows rows,
            PersonCheck check,
            PoolMembers members,
            MenteeErasure erasure,
            PersonAccess trace,
            Regions regions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.pools = pools;
        this.rows = rows;
        this.check = check;
        this.members = members;
        this.erasure = erasure;
        this.trace = trace;
        this.regions = regions;
        this.events = events;
        this.clock = clock;
    }

    /** What became of a command. */
    public sealed interface Outcome {

        /** It is done. */
        record Done(MenteeFile file) implements Outcome {}

        /** It cannot be done; a German sentence says why and what to do. */
        record No(String sentence) implements Outcome {}
    }

    /** The mentees of a pool, by name. The reading is recorded. */
    @Transactional
    public List<MenteeFile> mentees(Actor actor, PoolId pool) {
        pools.demand(actor, pool);
        trace.menteesOf(actor, pool);
        return rows.of(pool);
    }

    /**
     * A mentee of a pool; {@link java.util.NoSuchElementException} when it is not one of this pool.
     * The reading is recorded.
     */
    @Transactional
    public MenteeFile mentee(Actor actor, PoolId pool, MenteeId mentee) {
        pools.demand(actor, pool);
        var file =
                rows.find(mentee)
                        .filter(f -> f.pool().equals(pool))
                        .orElseThrow(() -> new NoSuchElementException("no such mentee"));
        trace.of(actor, mentee, What.READ);
        return file;
    }

    /**
     * Enters somebody who came in person.
     *
     * @param askedOn not in the future, at most two years ago
     */
    @Transactional
    public Outcome enter(
            Actor actor, PoolId pool, PersonDetails person, MenteeNeed need, LocalDate askedOn) {
        pools.demand(actor, pool);
        pools.lock(pool);
        var objection =
                faults(person, need)
                        .or(() -> askedOnObjection(askedOn, person.birthYear()))
                        .or(() -> residenceObjection(pool, person.bfs()));
        if (objection.isPresent()) {
            return new Outcome.No(objection.get());
        }
        if (members.has(pool, person.email(), false)) {
            return new Outcome.No(
                    "Mit dieser E-Mail-Adresse steht schon jemand auf Ihrer Liste. Ändern Sie dort, was nötig ist.");
        }
        return done(actor, rows.add(pool, person, need, askedOn, false), What.ENTERED);
    }

    /**
     * Changes person and need; {@code version} is the one that was shown: else {@link Outcome.No}.
     */
    @Transactional
    public Outcome change(
            Actor actor,
            PoolId pool,
            MenteeId mentee,
            int version,
            PersonDetails person,
            MenteeNeed need) {
        var file = locked(actor, pool, mentee);
        var objection =
                gone(file)
                        .or(() ->
                                when(
                                        file.version() != version,
                                        "Jemand hat diese Angaben inzwischen geändert. Laden Sie die Seite neu und ändern Sie nochmals."))
                        .or(() -> faults(person, need));
        if (objection.isPresent()) {
            return new Outcome.No(objection.get());
        }
        rows.change(mentee, person, need);
        if (!file.person().email().equalsIgnoreCase(person.email())) {
            events.publishEvent(new PersonAddressChanged(mentee.id(), false));
        }
        return done(actor, mentee, What.CHANGED);
    }

    /** Marks as urgent, or takes the mark away; with reason. */
    @Transactional
    public Outcome setUrgent(
            Actor actor, PoolId pool, MenteeId mentee, boolean urgent, String reason) {
        var file = locked(actor, pool, mentee);
        var objection = gone(file).or(() -> reasonObjection(reason));
        if (objection.isPresent()) {
            return new Outcome.No(objection.get());
        }
        rows.setUrgent(mentee, urgent, reason);
        return done(actor, mentee, What.URGENT_SET);
    }

    /** Takes somebody off the list; with reason. */
    @Transactional
    public Outcome leave(Actor actor, PoolId pool, MenteeId mentee, String reason) {
        var file = locked(actor, pool, mentee);
        var objection = gone(file).or(() -> reasonObjection(reason));
        if (objection.isPresent()) {
            return new Outcome.No(objection.get());
        }
        rows.leave(mentee, LocalDate.now(clock), reason);
        events.publishEvent(new MenteeLeft(mentee));
        return done(actor, mentee, What.LEFT);
    }

    /** Deletes the person: names, contact and texts go. */
    @Transactional
    public Outcome erase(Actor actor, PoolId pool, MenteeId mentee) {
        var file = locked(actor, pool, mentee);
        if (file.erased()) {
            return new Outcome.Done(file);
        }
        erasure.erase(file);
        return done(actor, mentee, What.ERASED);
    }

    private MenteeFile locked(Actor actor, PoolId pool, MenteeId mentee) {
        pools.demand(actor, pool);
        return rows.lock(pool, mentee);
    }

    private Outcome done(Actor actor, MenteeId mentee, What what) {
        trace.of(actor, mentee, what);
        return new Outcome.Done(rows.find(mentee).orElseThrow());
    }

    private Optional<String> faults(PersonDetails person, MenteeNeed need) {
        var faults = check.faults(person, need);
        return when(!faults.isEmpty(), String.join(" ", faults.values()));
    }

    private Optional<String> askedOnObjection(LocalDate askedOn, int birthYear) {
        var today = LocalDate.now(clock);
        return when(
                        askedOn.isAfter(today),
                        "Der Tag der Anfrage liegt in der Zukunft. Wählen Sie heute oder einen früheren Tag.")
                .or(() ->
                        when(
                                askedOn.isBefore(today.minusYears(YEARS_BACK)),
                                "Der Tag der Anfrage liegt mehr als zwei Jahre zurück. Prüfen Sie das Jahr, oder wählen Sie den Tag, an dem die Person zuletzt gefragt hat."))
                .or(() ->
                        when(
                                askedOn.getYear() < birthYear,
                                "Der Tag der Anfrage liegt vor dem Geburtsjahr. Prüfen Sie beide Angaben."));
    }

    private Optional<String> residenceObjection(PoolId pool, int bfs) {
        var responsible = pools.responsibleFor(bfs);
        String place = regions.municipality(bfs).map(Municipality::shortName).orElse("");
        return when(
                responsible.isEmpty() || !responsible.get().id().equals(pool),
                responsible
                        .map(p ->
                                "Für %s ist der Pool «%s» zuständig. Verweisen Sie die Person bitte dorthin: %s."
                                        .formatted(place, p.name(), p.email()))
                        .orElse(
                                "Für %s ist noch kein Pool zuständig. Nehmen Sie die Gemeinde zuerst in Ihren Pool auf."
                                        .formatted(place)));
    }

    private static Optional<String> gone(MenteeFile file) {
        if (file.erased()) {
            return Optional.of("Diese Person wurde gelöscht. Es gibt nichts mehr zu ändern.");
        }
        return when(
                file.left(),
                "Diese Person steht nicht mehr auf der Liste. Erfassen Sie sie neu, wenn sie wieder jemanden sucht.");
    }

    private static Optional<String> reasonObjection(String reason) {
        return when(reason.isBlank(), "Schreiben Sie eine kurze Begründung.")
                .or(() -> FactRules.tooLong(reason));
    }

    private static Optional<String> when(boolean objects, String sentence) {
        return objects ? Optional.of(sentence) : Optional.empty();
    }
}
