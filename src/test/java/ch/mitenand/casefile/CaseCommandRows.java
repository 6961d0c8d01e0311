package ch.mitenand.casefile;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Role;
import ch.mitenand.casefile.CaseAccess.What;
import ch.mitenand.region.Municipality;
import ch.mitenand.region.Regions;
import ch.mitenand.rights.CommandCalls;
import ch.mitenand.rights.CommandCalls.Call;
import ch.mitenand.rights.CommandRows;
import ch.mitenand.rights.RightsScene;
import ch.mitenand.shared.Language;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What officers do with the cases of their municipality, and, in rows with the word region, case
 * leads with those of their Sozialregion, for the test of rights.
 */
class CaseCommandRows implements CommandRows {

    private static final String WHY = "Umzug auf den ersten Mai.";

    private final CaseDesk desk;
    private final Newcomers newcomers;
    private final Regions regions;
    private final Clock clock;

    CaseCommandRows(CaseDesk desk, Newcomers newcomers, Regions regions, Clock clock) {
        this.desk = desk;
        this.newcomers = newcomers;
        this.regions = regions;
        this.clock = clock;
    }

    /** Who leads the cases of some rows, to whom they can be handed over, and how the rows end. */
    private record Office(Actor actor, Lead lead, Actor other, Lead to, String suffix) {}

    @Override
    public void describe(CommandCalls calls, RightsScene scene) {
        var officer = scene.with(Role.INTEGRATION_OFFICER);
        var region = scene.with(Role.CASE_LEAD);
        var ofOfficer = CaseAccess.leads(officer).getFirst();
        var ofRegion = CaseAccess.leads(region).getFirst();
        own(calls, new Office(officer, ofOfficer, region, ofRegion, ""));
        own(calls, new Office(region, ofRegion, officer, ofOfficer, " region"));
        everywhere(calls);
        newcomers(calls, scene, officer);
    }

    private void own(CommandCalls calls, Office office) {
        calls.row("CaseDesk.open" + office.suffix())
                .with(draft(office.lead()))
                .answers(CaseOutcome.Done.class);
        for (String command : List.of("read", "print", "referrals", "history", "notes")) {
            opened(calls, "CaseDesk." + command, office);
        }
        opened(calls, "CaseAccess.demand", office, What.READ);
        opened(calls, "CaseAccess.lock", office, What.CHANGED);
        calls.row("CaseAccess.listed" + office.suffix())
                .prepared(() -> List.of(Set.of(open(office))));
        moves(calls, office);
        transfers(calls, office);
        calls.row("CaseDesk.deleteNote" + office.suffix())
                .prepared(() -> {
                    var id = open(office);
                    done(desk.note(office.actor(), id, WHY));
                    return List.of(id, desk.notes(office.actor(), id).getFirst().id());
                });
    }

    private void moves(CommandCalls calls, Office office) {
        opened(calls, "CaseDesk.change", office, 0, draft(office.lead()))
                .answers(CaseOutcome.Done.class);
        opened(calls, "CaseDesk.move", office, CaseCommand.BEGIN_ASSESSMENT)
                .answers(CaseOutcome.Done.class);
        opened(calls, "CaseDesk.close", office, CloseReason.WITHDREW, false)
                .answers(CaseOutcome.Done.class);
        opened(calls, "CaseDesk.note", office, WHY).answers(CaseOutcome.Done.class);
        calls.row("CaseDesk.reopen" + office.suffix())
                .prepared(() -> List.of(closed(office), WHY))
                .answers(CaseOutcome.Done.class);
        calls.row("CaseDesk.retire" + office.suffix())
                .prepared(() -> List.of(closed(office)))
                .answers(CaseOutcome.Done.class);
    }

    private void transfers(CommandCalls calls, Office office) {
        opened(calls, "CaseDesk.offerTransfer", office, office.to(), true, false, WHY)
                .answers(CaseOutcome.Done.class);
        calls.row("CaseDesk.takeBackTransfer" + office.suffix())
                .prepared(() -> List.of(offered(office)))
                .answers(CaseOutcome.Done.class);
        calls.row("CaseDesk.transfer" + office.suffix()).prepared(() -> List.of(offered(office)));
        // the case is of the other office, and this one answers
        calls.row("CaseDesk.acceptTransfer" + office.suffix())
                .prepared(() -> List.of(incoming(office)))
                .answers(CaseOutcome.Done.class);
        calls.row("CaseDesk.refuseTransfer" + office.suffix())
                .prepared(() -> List.of(incoming(office), WHY))
                .answers(Optional.empty());
    }

    private void everywhere(CommandCalls calls) {
        for (String command :
                List.of(
                        "CaseDesk.leads",
                        "CaseDesk.incoming",
                        "CaseAccess.demandLead",
                        "CaseAccess.leads",
                        "CaseWork.of",
                        "NewcomerWork.of",
                        "Worklist.of")) {
            calls.row(command);
        }
        calls.row("CaseDesk.list").with(new CaseDesk.Filter("", Set.of(), 1));
        calls.row("CaseDesk.alike").with("Rechte", "Probe", 2581);
        calls.row("CaseAccess.refuse").with(CaseId.create());
        calls.row("CaseAccess.trace").with(CaseId.create(), What.READ);
        calls.row("CaseAccess.traceAll").with(List.of(CaseId.create()), What.LISTED);
    }

    private void newcomers(CommandCalls calls, RightsScene scene, Actor officer) {
        int bfs = scene.seat();
        calls.row("Newcomers.of");
        calls.row("Newcomers.page").with(new Newcomers.Filter("", null, 1));
        calls.row("Newcomers.read")
                .with(
                        "nachname;vorname;zuzug;sprache;kontakt;gemeinde\n"
                                .getBytes(StandardCharsets.UTF_8),
                        false);
        calls.row("Newcomers.add")
                .with(bfs, "Rechte", "Probe", today(), Language.TI, "")
                .answers(Optional.empty());
        calls.row("Newcomers.set")
                .prepared(() -> List.of(newcomer(officer, bfs), Newcomers.State.INVITED, today()))
                .answers(Optional.empty());
        calls.row("Newcomers.openCase")
                .prepared(() -> List.of(newcomer(officer, bfs), CaseBasis.INCREASED_NEED))
                .answers(CaseOutcome.Done.class);
        calls.row("Newcomers.delete").prepared(() -> List.of(newcomer(officer, bfs)));
    }

    private UUID newcomer(Actor officer, int bfs) {
        var surname = "Probe-" + UUID.randomUUID();
        newcomers.add(officer, bfs, "Rechte", surname, today(), Language.TI, "");
        return newcomers.of(officer).stream()
                .filter(n -> n.surname().equals(surname))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Calls the row with a case in state OPENED and what else it takes. */
    private Call opened(CommandCalls calls, String command, Office office, Object... more) {
        return calls.row(command + office.suffix())
                .prepared(() -> {
                    var arguments = new ArrayList<Object>(List.of(open(office)));
                    arguments.addAll(List.of(more));
                    return arguments;
                });
    }

    private CaseId open(Office office) {
        return done(desk.open(office.actor(), draft(office.lead())));
    }

    private CaseId closed(Office office) {
        return done(desk.close(office.actor(), open(office), CloseReason.WITHDREW, false));
    }

    private CaseId offered(Office office) {
        return done(
                desk.offerTransfer(office.actor(), open(office), office.to(), true, false, WHY));
    }

    private UUID incoming(Office office) {
        var other = new Office(office.other(), office.to(), office.actor(), office.lead(), "");
        return desk.transfer(other.actor(), offered(other)).orElseThrow().id();
    }

    private CaseDraft draft(Lead lead) {
        var person =
                new CasePerson(
                        "Rechte",
                        "Probe",
                        1990,
                        residence(lead),
                        "",
                        Language.DE,
                        List.of(Language.TI),
                        null,
                        null,
                        false);
        return new CaseDraft(lead, CaseBasis.OWN_WISH, "", person);
    }

    private int residence(Lead lead) {
        return lead.role() == Role.INTEGRATION_OFFICER
                ? Integer.parseInt(lead.scope())
                : regions.municipalities().stream()
                        .filter(m -> m.socialRegion().filter(lead.scope()::equals).isPresent())
                        .map(Municipality::bfs)
                        .findFirst()
                        .orElseThrow();
    }

    private static CaseId done(CaseOutcome outcome) {
        if (outcome instanceof CaseOutcome.Done(var file)) {
            return file.id();
        }
        throw new IllegalStateException("not prepared: " + outcome);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
