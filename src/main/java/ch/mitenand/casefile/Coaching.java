package ch.mitenand.casefile;

import ch.mitenand.account.Actor;
import ch.mitenand.account.RowScope;
import ch.mitenand.casefile.Assessments.Coach;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.organisation.OrganisationRegister;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The integration coaching: complex cases get a coach as long as one has a place (IIM 4.5). Callers
 * have checked the right and hold the lock of the case; the load is counted over all offices.
 */
@Component
class Coaching {

    private static final int FULL = 100;
    private static final int PERSONS_OF_FULL_POST = 70;

    private final CoachRows rows;
    private final OrganisationRegister organisations;
    private final RowScope scope;
    private final Clock clock;

    Coaching(CoachRows rows, OrganisationRegister organisations, RowScope scope, Clock clock) {
        this.rows = rows;
        this.organisations = organisations;
        this.scope = scope;
        this.clock = clock;
    }

    List<Coach> all(Actor actor) {
        return counting(actor, rows::all);
    }

    Optional<Coach> of(Actor actor, CaseId id) {
        return counting(actor, () -> rows.of(id));
    }

    /** Gives a case to a coach; why not, else empty. */
    Optional<String> give(Actor actor, CaseFile file, UUID coach) {
        if (!file.state().isOpen()) {
            return Optional.of(
                    "Der Fall ist abgeschlossen. Eröffnen Sie ihn wieder, um jemanden einzusetzen.");
        }
        if (!file.complex()) {
            return Optional.of(
                    "Ein Integrationscoaching gibt es nur für Fälle, die ein vertieftes Assessment als komplex einstuft. Geben Sie zuerst ein vertieftes Assessment in Auftrag; die Anbieter stehen in der Übersicht des Falls.");
        }
        return counting(actor, () -> giveLocked(file.id(), coach));
    }

    private Optional<String> giveLocked(CaseId id, UUID coach) {
        var free = rows.lock(coach).orElseThrow(() -> new NoSuchElementException("no such coach"));
        if (rows.of(id).filter(c -> c.id().equals(coach)).isPresent()) {
            return Optional.empty();
        }
        if (free.persons() >= free.most()) {
            return Optional.of(
                    "%s begleitet schon %d Personen und hat keinen Platz frei. Wählen Sie jemand anderen."
                            .formatted(free.name(), free.persons()));
        }
        rows.end(id, today());
        rows.give(id, coach, today());
        return Optional.empty();
    }

    void end(CaseId id) {
        rows.end(id, today());
    }

    /** Adds or changes a coach; why not, else empty. */
    Optional<String> put(
            Actor actor, @Nullable UUID coach, String name, UUID organisation, int percent) {
        String kept = name.strip();
        if (kept.isEmpty()
                || kept.length() > Assessments.LONGEST_COACH
                || kept.codePoints().anyMatch(Character::isISOControl)) {
            return Optional.of(
                    "Schreiben Sie den Namen auf eine Zeile, höchstens %d Zeichen."
                            .formatted(Assessments.LONGEST_COACH));
        }
        if (percent < 1 || percent > FULL) {
            return Optional.of("Das Pensum liegt zwischen 1 und 100 Prozent.");
        }
        if (organisations.find(new OrganisationId(organisation)).isEmpty()) {
            return Optional.of("Wählen Sie eine Organisation aus der Liste.");
        }
        if (coach == null) {
            rows.add(kept, organisation, percent);
            return Optional.empty();
        }
        return counting(actor, () -> change(coach, kept, organisation, percent));
    }

    private Optional<String> change(UUID coach, String name, UUID organisation, int percent) {
        var before =
                rows.lock(coach).orElseThrow(() -> new NoSuchElementException("no such coach"));
        var after = new Coach(coach, name, "", percent, before.persons());
        if (percent < before.percent() && after.persons() > after.most()) {
            int needed =
                    (before.persons() * FULL + PERSONS_OF_FULL_POST - 1) / PERSONS_OF_FULL_POST;
            return Optional.of(
                    "%s begleitet %d Personen; dafür braucht es %d Prozent. Beenden Sie zuerst Coachings, oder wählen Sie ein höheres Pensum."
                            .formatted(name, before.persons(), needed));
        }
        rows.change(coach, name, organisation, percent);
        return Optional.empty();
    }

    /** Works for the portal meanwhile, because the places are counted over all offices. */
    private <T> T counting(Actor actor, Supplier<T> work) {
        scope.enterPortal();
        T result = work.get();
        scope.enter(actor);
        return result;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
