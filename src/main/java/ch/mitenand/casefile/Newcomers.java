package ch.mitenand.casefile;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Role;
import ch.mitenand.casefile.NewcomerAccess.What;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.OfficeImport;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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

    /**
     * Somebody who has arrived.
     *
     * @param firstName from the case where one was opened, as is the surname
     * @param language null when it is not known
     * @param opened the case that was opened; whose it is not any more is no newcomer either
     */
    public record Newcomer(
            UUID id,
            int bfs,
            String firstName,
            String surname,
            LocalDate arrivedOn,
            @Nullable Language language,
            String contact,
            State state,
            @Nullable LocalDate stateOn,
            @Nullable CaseId opened) {}

    /**
     * Which newcomers to list.
     *
     * @param text part of a name, may be empty
     * @param state null for all
     * @param page from 1
     */
    public record Filter(String text, @Nullable State state, int page) {}

    /**
     * One page of newcomers; 50 to a page.
     *
     * @param counts how many the text finds, by state; states without any are missing
     */
    public record Page(List<Newcomer> newcomers, Map<State, Long> counts) {

        /** How many there are on all pages in this state; null for all. */
        public long total(@Nullable State state) {
            return counts.entrySet().stream()
                    .filter(e -> state == null || e.getKey() == state)
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }
    }

    private final NewcomerAccess access;
    private final NewcomerRows rows;
    private final NewcomerImport imports;
    private final NewcomerCheck check;
    private final CaseDesk cases;
    private final CaseAccess caseAccess;
    private final Clock clock;

    Newcomers(
            NewcomerAccess access,
            NewcomerRows rows,
            NewcomerImport imports,
            NewcomerCheck check,
            CaseDesk cases,
            CaseAccess caseAccess,
            Clock clock) {
        this.access = access;
        this.rows = rows;
        this.imports = imports;
        this.check = check;
        this.cases = cases;
        this.caseAccess = caseAccess;
        this.clock = clock;
    }

    /** The newcomers of the actor's municipalities, latest arrivals first. */
    public List<Newcomer> of(Actor actor) {
        var municipalities = access.demand(actor);
        return listed(actor, municipalities, rows.of(municipalities));
    }

    /** One page of the newcomers of the actor's municipalities, latest arrivals first. */
    public Page page(Actor actor, Filter filter) {
        var municipalities = access.demand(actor);
        var counts = rows.counts(municipalities, filter.text());
        return new Page(listed(actor, municipalities, rows.page(municipalities, filter)), counts);
    }

    /** Records who was seen: the list of each municipality, and the cases whose names are in it. */
    private List<Newcomer> listed(Actor actor, Set<Integer> municipalities, List<Newcomer> found) {
        access.list(actor, municipalities);
        caseAccess.traceAll(
                actor,
                found.stream().flatMap(n -> Stream.ofNullable(n.opened())).toList(),
                CaseAccess.What.LISTED);
        return found;
    }

    /**
     * Reads a CSV file (UTF-8 or Windows-1252; comma, semicolon or tabulator) with the columns
     * nachname, vorname, zuzug, gemeinde and, if there are any, sprache and kontakt; at most 2000
     * lines and 1 MB. Who is on the list already, with the same name and day of arrival, is left as
     * they are, also when there is a case already.
     *
     * @throws IllegalArgumentException with a German sentence when it is no such file
     */
    public OfficeImport read(Actor actor, byte[] file, boolean onlyCheck) {
        var result = imports.read(actor, access.demand(actor), file, onlyCheck);
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
            @Nullable Language language,
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
                : Optional.of(
                        "Diese Person ist schon erfasst. Steht sie nicht in der Liste, führt vielleicht eine andere Stelle den Fall.");
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
        rows.set(newcomer, state, dated ? on : null);
        access.trace(actor, found.bfs(), newcomer, What.CHANGED);
        return Optional.empty();
    }

    /**
     * Opens a case for somebody, to which name and contact go over; the newcomer keeps the day and
     * the link to it.
     */
    public CaseOutcome openCase(Actor actor, UUID newcomer, CaseBasis basis) {
        var found = access.lock(actor, newcomer);
        if (found.state() == State.CASE_OPENED) {
            return new CaseOutcome.No("Für diese Person gibt es schon einen Fall.");
        }
        var outcome = cases.open(actor, draft(found, basis));
        if (outcome instanceof CaseOutcome.Done(var file)) {
            rows.opened(newcomer, file.id(), LocalDate.now(clock));
            access.trace(actor, found.bfs(), newcomer, What.CASE_OPENED);
        }
        return outcome;
    }

    private static CaseDraft draft(Newcomer newcomer, CaseBasis basis) {
        var language = newcomer.language();
        var person =
                new CasePerson(
                        newcomer.firstName(),
                        newcomer.surname(),
                        null,
                        newcomer.bfs(),
                        newcomer.contact(),
                        language == null ? Language.DE : language,
                        language == null ? List.of() : List.of(language),
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
