package ch.mitenand.casefile;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Role;
import ch.mitenand.casefile.NewcomerAccess.What;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.OfficeImport;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Newcomers to invite to the InitialInterview (Erstgespräch, IIM 4.3); for the integration officers
 * of their municipality only. Those who manage on their own are deleted after a year.
 */
@Service
@Transactional
public class Newcomers {

    /** Where somebody stands. */
    public enum State {
        TO_INVITE("einzuladen"),
        INVITED("eingeladen"),
        HELD("Gespräch geführt"),
        NO_SHOW("nicht erschienen"),
        MANAGES_ALONE("nur Information"),
        CASE_OPENED("Fall eröffnet");

        private final String germanName;

        State(String germanName) {
            this.germanName = germanName;
        }

        /** The name in the interface. */
        public String germanName() {
            return germanName;
        }
    }

    /** Somebody who has arrived. */
    public record Newcomer(
            UUID id,
            int bfs,
            String firstName,
            String surname,
            LocalDate arrivedOn,
            Language language,
            String contact,
            State state,
            @Nullable LocalDate stateOn) {}

    private final NewcomerAccess access;
    private final NewcomerRows rows;
    private final NewcomerImport imports;
    private final NewcomerCheck check;
    private final CaseDesk cases;
    private final Clock clock;

    Newcomers(
            NewcomerAccess access,
            NewcomerRows rows,
            NewcomerImport imports,
            NewcomerCheck check,
            CaseDesk cases,
            Clock clock) {
        this.access = access;
        this.rows = rows;
        this.imports = imports;
        this.check = check;
        this.cases = cases;
        this.clock = clock;
    }

    /** The newcomers of the actor's municipalities, latest arrivals first. */
    public List<Newcomer> of(Actor actor) {
        var municipalities = access.demand(actor);
        access.list(actor, municipalities);
        return rows.of(municipalities);
    }

    /**
     * Reads a CSV file (UTF-8 or Windows-1252; comma, semicolon or tabulator) with the columns
     * nachname, vorname, zuzug, sprache, kontakt and gemeinde; at most 2000 lines and 1 MB. Who is
     * on the list already, with the same name and day of arrival, is left as they are.
     *
     * @throws IllegalArgumentException with a German sentence when it is no such file
     */
    public OfficeImport read(Actor actor, byte[] file, boolean onlyCheck) {
        var result = imports.read(access.demand(actor), file, onlyCheck);
        if (!onlyCheck) {
            result.municipalities().forEach(bfs -> access.trace(actor, bfs, null, What.IMPORTED));
        }
        return result.imported();
    }

    /** Adds one person by hand; empty when added, else why not. */
    public Optional<String> add(
            Actor actor,
            int bfs,
            String firstName,
            String surname,
            LocalDate arrivedOn,
            Language language,
            String contact) {
        access.demand(actor, bfs);
        var draft =
                new NewcomerDraft(
                        bfs,
                        firstName.strip(),
                        surname.strip(),
                        arrivedOn,
                        language,
                        contact.strip());
        var fault = check.faults(draft).values().stream().findFirst();
        if (fault.isPresent()) {
            return fault;
        }
        var added = rows.add(draft);
        added.ifPresent(id -> access.trace(actor, bfs, id, What.ADDED));
        return added.isPresent()
                ? Optional.empty()
                : Optional.of("Diese Person steht schon in der Liste.");
    }

    /**
     * Sets the state; empty when done, else why not. A case is opened by {@link #openCase}.
     *
     * @param on the day on which it happened; means nothing for TO_INVITE
     */
    public Optional<String> set(Actor actor, UUID newcomer, State state, LocalDate on) {
        var found = access.lock(actor, newcomer);
        if (found.state() == State.CASE_OPENED) {
            return Optional.of(
                    "Für diese Person gibt es schon einen Fall. Führen Sie ihn dort weiter.");
        }
        if (state == State.CASE_OPENED) {
            return Optional.of("Eröffnen Sie dazu einen Fall.");
        }
        boolean dated = state != State.TO_INVITE;
        if (dated && (on.isAfter(LocalDate.now(clock)) || on.isBefore(found.arrivedOn()))) {
            return Optional.of("Wählen Sie einen Tag zwischen dem Zuzug und heute.");
        }
        rows.set(newcomer, state, dated ? on : null, null);
        access.trace(actor, found.bfs(), newcomer, What.CHANGED);
        return Optional.empty();
    }

    /** Opens a case for somebody; the newcomer keeps the link to it. */
    public CaseOutcome openCase(Actor actor, UUID newcomer, CaseBasis basis) {
        var found = access.lock(actor, newcomer);
        if (found.state() == State.CASE_OPENED) {
            return new CaseOutcome.No("Für diese Person gibt es schon einen Fall.");
        }
        var outcome = cases.open(actor, draft(found, basis));
        if (outcome instanceof CaseOutcome.Done(var file)) {
            rows.set(newcomer, State.CASE_OPENED, LocalDate.now(clock), file.id());
            access.trace(actor, found.bfs(), newcomer, What.CASE_OPENED);
        }
        return outcome;
    }

    private static CaseDraft draft(Newcomer newcomer, CaseBasis basis) {
        var person =
                new CasePerson(
                        newcomer.firstName(),
                        newcomer.surname(),
                        null,
                        newcomer.bfs(),
                        newcomer.contact(),
                        newcomer.language(),
                        List.of(newcomer.language()),
                        null,
                        null,
                        false);
        var lead = new Lead(Role.INTEGRATION_OFFICER, Integer.toString(newcomer.bfs()));
        return new CaseDraft(lead, basis, "", person);
    }

    /** Deletes somebody from the list. */
    public void delete(Actor actor, UUID newcomer) {
        var found = access.lock(actor, newcomer);
        rows.delete(newcomer);
        access.trace(actor, found.bfs(), newcomer, What.DELETED);
    }
}
