package ch.mitenand.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Role;
import ch.mitenand.casefile.CaseAccess.What;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/**
 * Whoever does not lead a case gets nothing of it: the same role elsewhere, the Sozialregion of the
 * same place, organisations, pools, the canton, and people without a role.
 */
class CaseAccessTests extends CaseCoreTest {

    @Autowired private Newcomers newcomers;
    @Autowired private Worklist worklist;

    private CaseId id;
    private UUID note;
    private UUID transfer;

    @BeforeEach
    void aCaseWithEverything() {
        id = cases.open(officer, draft(OLTEN, "Lidia", "Zwillingsprobe", "KL-TWIN"));
        CaseFixture.done(desk.note(officer, id, "Geheim."));
        note = desk.notes(officer, id).getFirst().id();
        transfer = offered(id, new Lead(Role.INTEGRATION_OFFICER, "2601"), true);
    }

    @Test
    void everyCommandOnTheCaseIsRefusedRecordedAndChangesNothing() {
        var before = everythingOf(id);
        for (var stranger : strangers().entrySet()) {
            for (var command : commands().entrySet()) {
                long refused = cases.accesses(id, What.REFUSED);
                var thrown = catchThrowable(() -> command.getValue().accept(stranger.getValue()));

                String what = command.getKey() + " by " + stranger.getKey();
                assertThat(thrown).as(what).isInstanceOf(NoSuchElementException.class);
                assertThat(cases.accesses(id, What.REFUSED)).as(what).isEqualTo(refused + 1);
            }
        }
        assertThat(everythingOf(id)).isEqualTo(before);
    }

    @Test
    void listsCountsAndSearchesShowNothing() {
        var number = desk.read(officer, id).number();
        for (var stranger : strangers().entrySet()) {
            for (String text : List.of("", number, "Zwillingsprobe", "KL-TWIN")) {
                if (leads(stranger.getValue())) {
                    var page = desk.list(stranger.getValue(), all(text));
                    assertThat(page.cases())
                            .as(stranger.getKey())
                            .noneMatch(file -> file.id().equals(id));
                    if (!text.isEmpty()) {
                        assertThat(page.total()).as(stranger.getKey()).isZero();
                    }
                } else {
                    assertThat(catchThrowable(() -> desk.list(stranger.getValue(), all(text))))
                            .as(stranger.getKey())
                            .isInstanceOf(AccessDeniedException.class);
                }
            }
        }
    }

    @Test
    void emptyPageCountsOwnCasesOnly() {
        long before = desk.list(twin, all("")).total();
        cases.open(officer);
        assertThat(desk.list(twin, all("")).total()).isEqualTo(before);
        cases.open(twin);
        assertThat(desk.list(twin, all("")).total()).isEqualTo(before + 1);
    }

    @Test
    void transfersAndWorkOfOthersAreNotShown() {
        for (var stranger : strangers().entrySet()) {
            var actor = stranger.getValue();
            if (leads(actor)) {
                assertThat(desk.incoming(actor)).noneMatch(t -> t.caseId().equals(id));
                assertThat(worklist.of(actor))
                        .as(stranger.getKey())
                        .noneMatch(item -> item.toString().contains("Zwillingsprobe"))
                        .noneMatch(item -> item.path().contains(id.toString()));
            } else {
                for (Consumer<Actor> call :
                        List.<Consumer<Actor>>of(
                                desk::incoming, desk::leads, worklist::of, newcomers::of)) {
                    assertThat(catchThrowable(() -> call.accept(actor)))
                            .as(stranger.getKey())
                            .isInstanceOf(AccessDeniedException.class);
                }
            }
        }
    }

    @Test
    void unknownCaseAndTransferLookTheSame() {
        var thrown = catchThrowable(() -> desk.read(officer, CaseId.create()));
        var foreign = catchThrowable(() -> desk.read(twin, id));

        assertThat(thrown).isInstanceOf(NoSuchElementException.class);
        assertThat(foreign).hasSameClassAs(thrown).hasMessage(thrown.getMessage());
        var noTransfer = catchThrowable(() -> desk.acceptTransfer(twin, UUID.randomUUID()));
        assertThat(catchThrowable(() -> desk.acceptTransfer(twin, transfer)))
                .hasSameClassAs(noTransfer)
                .hasMessage(noTransfer.getMessage());
    }

    @Test
    void senderDoesNotAnswerItsOwnTransfer() {
        assertThat(catchThrowable(() -> desk.acceptTransfer(officer, transfer)))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(catchThrowable(() -> desk.refuseTransfer(officer, transfer, "Nein")))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(desk.transfer(officer, id)).isPresent();
    }

    @Test
    void noAccessToAnyOtherRoleIsRecordedAsReading() {
        strangers().values().forEach(s -> catchThrowable(() -> desk.read(s, id)));

        assertThat(
                        cases.owner()
                                .sql(
                                        "select distinct account_id from case_access where case_id = :id and what <> 'REFUSED'")
                                .param("id", id.id())
                                .query(UUID.class)
                                .list())
                .containsExactly(officer.account());
    }

    private static boolean leads(Actor actor) {
        return !CaseAccess.leads(actor).isEmpty();
    }

    private Map<String, Actor> strangers() {
        var strangers = new LinkedHashMap<String, Actor>();
        strangers.put("officer of Grenchen", twin);
        strangers.put("Sozialregion of Olten", CaseFixture.caseLead(CaseFixture.REGION));
        strangers.put("other Sozialregion", CaseFixture.caseLead(CaseFixture.OTHER_REGION));
        strangers.put("nobody", new Actor(UUID.randomUUID(), "Niemand", Set.of()));
        Stream.of(Role.ORGANISATION_MEMBER, Role.ORGANISATION_ADMIN)
                .forEach(r -> strangers.put(r.name(), actor(r, UUID.randomUUID().toString())));
        Stream.of(Role.POOL_COORDINATOR, Role.SAFEGUARDING_CONTACT)
                .forEach(r -> strangers.put(r.name(), actor(r, "2581")));
        Stream.of(Role.CANTON_EDITOR, Role.ADMINISTRATOR)
                .forEach(r -> strangers.put(r.name(), actor(r, "")));
        return strangers;
    }

    private static Actor actor(Role role, String scope) {
        return CaseFixture.actor("Fremde Person", role, scope);
    }

    private Map<String, Consumer<Actor>> commands() {
        var commands = new LinkedHashMap<String, Consumer<Actor>>();
        commands.put("read", a -> desk.read(a, id));
        commands.put("print", a -> desk.print(a, id));
        commands.put("referrals", a -> desk.referrals(a, id));
        commands.put("history", a -> desk.history(a, id));
        commands.put("notes", a -> desk.notes(a, id));
        commands.put("transfer", a -> desk.transfer(a, id));
        commands.put("change", a -> desk.change(a, id, 0, draft(OLTEN, "Fremd", "Fremd", "")));
        commands.put("move", a -> desk.move(a, id, CaseCommand.BEGIN_ASSESSMENT));
        commands.put("close", a -> desk.close(a, id, CloseReason.WITHDREW, true));
        commands.put("reopen", a -> desk.reopen(a, id, "Warum"));
        commands.put("retire", a -> desk.retire(a, id));
        commands.put("note", a -> desk.note(a, id, "Fremd"));
        commands.put("deleteNote", a -> desk.deleteNote(a, id, note));
        commands.put("offer", a -> desk.offerTransfer(a, id, GRENCHEN, true, true, "Her damit"));
        commands.put("takeBack", a -> desk.takeBackTransfer(a, id));
        commands.put("accept", a -> desk.acceptTransfer(a, transfer));
        commands.put("refuse", a -> desk.refuseTransfer(a, transfer, "Nein"));
        return commands;
    }
}
