package ch.mitenand.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ch.mitenand.account.Actor;
import ch.mitenand.casefile.CaseAccess.What;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What officers do with their own cases. */
class CaseDeskTests extends CaseCoreTest {

    @Autowired private CaseAccess access;
    @Autowired private CaseMoves moves;

    @Test
    void opensACaseWithTheLeastOfThePerson() {
        var id = cases.open(officer);
        var file = desk.read(officer, id);

        assertThat(file.state()).isEqualTo(CaseState.OPENED);
        assertThat(file.number()).matches("F-\\d{4}-\\d{4,8}");
        assertThat(file.title()).isEqualTo("Samira Tesfai");
        assertThat(file.openedOn()).isEqualTo(today());
        assertThat(file.lead()).isEqualTo(OLTEN);
        assertThat(cases.accesses(id, What.OPENED)).isEqualTo(1);
        assertThat(cases.accesses(id, What.READ)).isEqualTo(1);
    }

    @Test
    void opensNothingWhereTheActorDoesNotLead() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> desk.open(twin, draft(OLTEN, "Ana", "Falsch", "")));
        assertThat(desk.list(officer, all("Ana Falsch")).total()).isZero();
    }

    @Test
    void saysWhatToCorrect() {
        assertThat(faults(draft(OLTEN, "", "", ""))).containsExactly("surname");
        assertThat(faults(draft(OLTEN, "x".repeat(81), " b", "y".repeat(41))))
                .containsExactlyInAnyOrder("firstName", "surname", "externalNumber");
        assertThat(faults(draft(OLTEN, "Zeile\neins", "Tesfai", ""))).containsExactly("firstName");
        var grenchen = new CaseDraft(OLTEN, CaseBasis.OWN_WISH, "", cases.person(GRENCHEN));
        assertThat(faults(grenchen)).containsExactly("bfs");
    }

    @Test
    void thinCaseHasNoNameAndGoesStraightToThePlan() {
        var id = cases.open(officer, draft(OLTEN, "", "", "KL-4711"));

        assertThat(desk.read(officer, id).title()).endsWith(" (KL-4711)");
        assertThat(CaseFixture.done(desk.move(officer, id, CaseCommand.BEGIN_PLAN)).state())
                .isEqualTo(CaseState.PLANNING);
    }

    @Test
    void numberOfTheOtherSystemBelongsToOneOpenCase() {
        var first = cases.open(officer, draft(OLTEN, "", "", "KL-1"));
        assertThat(faults(draft(OLTEN, "", "", "KL-1"))).containsExactly("externalNumber");
        cases.open(twin, draft(GRENCHEN, "", "", "KL-1"));

        CaseFixture.done(desk.close(officer, first, CloseReason.OPENED_IN_ERROR, false));
        cases.open(officer, draft(OLTEN, "", "", "KL-1"));
        assertThat(no(desk.reopen(officer, first, "Doch nicht")))
                .contains("dieselbe externe Fallnummer");
    }

    @Test
    void listsByNameNumberAndState() {
        var one = cases.open(officer, draft(OLTEN, "Rahel", "Prüfname_eins", ""));
        var two = cases.open(officer, draft(OLTEN, "Rahel", "Prüfname%zwei", "KL-99"));
        CaseFixture.done(desk.close(officer, two, CloseReason.NOT_REACHED, false));

        assertThat(found(new CaseDesk.Filter("rahel prüfname", Set.of(), 1))).containsExactly(one);
        assertThat(found(all("Rahel Prüfname"))).containsExactlyInAnyOrder(one, two);
        assertThat(found(all("name_e"))).containsExactly(one);
        assertThat(found(all("e%z"))).containsExactly(two);
        assertThat(found(all("KL-99"))).containsExactly(two);
        assertThat(found(all(" " + desk.read(officer, one).number() + "\u0000")))
                .containsExactly(one);
        assertThat(found(new CaseDesk.Filter("Rahel Prüf", Set.of(CaseState.CLOSED), 1)))
                .containsExactly(two);
        assertThat(cases.accesses(one, What.LISTED)).isEqualTo(4);
    }

    @Test
    void pagesHaveFiftyCases() {
        for (int i = 0; i < 51; i++) {
            cases.open(officer, draft(OLTEN, "Blatt", "Seitenprobe", ""));
        }
        var first = desk.list(officer, new CaseDesk.Filter("Blatt Seitenprobe", Set.of(), 1));
        var second = desk.list(officer, new CaseDesk.Filter("Blatt Seitenprobe", Set.of(), 2));

        assertThat(first.total()).isEqualTo(51);
        assertThat(first.cases()).hasSize(50);
        assertThat(second.cases()).hasSize(1);
        assertThat(first.cases()).doesNotContainAnyElementsOf(second.cases());
    }

    @Test
    void changeOfAnOldVersionIsRefused() {
        var id = cases.open(officer);
        int shown = desk.read(officer, id).version();
        var changed =
                CaseFixture.done(
                        desk.change(
                                officer, id, shown, draft(OLTEN, "Samira", "Tesfai-Meier", "")));

        assertThat(changed.version()).isEqualTo(shown + 1);
        assertThat(changed.basis()).isEqualTo(CaseBasis.OWN_WISH);
        assertThat(desk.change(officer, id, shown, draft(OLTEN, "Sara", "Falsch", "")))
                .isEqualTo(new CaseOutcome.Stale(changed));
        assertThat(desk.read(officer, id).person().name()).isEqualTo("Samira Tesfai-Meier");
    }

    @Test
    void changeKeepsTheLeadAndTheArea() {
        var id = cases.open(officer);
        var moved = new CaseDraft(GRENCHEN, CaseBasis.OWN_WISH, "", cases.person(GRENCHEN));

        assertThat(desk.change(officer, id, 0, moved))
                .isInstanceOfSatisfying(
                        CaseOutcome.Wrong.class,
                        wrong -> assertThat(wrong.faults().get("bfs")).contains("übergeben Sie"));
        assertThat(desk.read(officer, id).lead()).isEqualTo(OLTEN);
    }

    @Test
    void closedCaseIsNotChanged() {
        var id = in(CaseState.CLOSED);

        assertThat(no(desk.change(officer, id, 0, draft(OLTEN, "Sara", "Neu", ""))))
                .contains("abgeschlossen");
        assertThat(no(desk.note(officer, id, "Noch etwas"))).contains("abgeschlossen");
        assertThat(no(desk.move(officer, id, CaseCommand.BEGIN_PLAN))).contains("geht nicht mehr");
    }

    @Test
    void onlyPlainCommandsGoWithoutMore() {
        var id = cases.open(officer);
        for (var command : CaseCommand.values()) {
            if (!Set.of(
                            CaseCommand.BEGIN_ASSESSMENT,
                            CaseCommand.BEGIN_PLAN,
                            CaseCommand.BEGIN_SUPPORT,
                            CaseCommand.RELAPSE)
                    .contains(command)) {
                assertThatIllegalArgumentException()
                        .as(command.name())
                        .isThrownBy(() -> desk.move(officer, id, command));
            }
        }
        CaseFixture.done(desk.move(officer, id, CaseCommand.BEGIN_ASSESSMENT));
        assertThat(desk.read(officer, id).allowed())
                .contains(CaseCommand.BEGIN_PLAN, CaseCommand.CLOSE, CaseCommand.OFFER_TRANSFER)
                .doesNotContain(CaseCommand.REOPEN, CaseCommand.ACCEPT_TRANSFER);
    }

    @Test
    void paperIsRecordedAsPrinted() {
        var id = cases.open(officer);

        assertThat(desk.print(officer, id).id()).isEqualTo(id);
        assertThat(desk.referrals(officer, id)).isEmpty();
        assertThat(cases.accesses(id, What.PRINTED)).isEqualTo(1);
        assertThat(cases.accesses(id, What.REFERRAL_READ)).isEqualTo(1);
        assertThat(cases.accesses(id, What.READ)).isZero();
    }

    @Test
    void hintsAtOpenCasesOfTheSameNameHoweverItIsSpelled() {
        var id = cases.open(officer, draft(OLTEN, "Zoë", "Müller-Prüf", ""));
        var closed = cases.open(officer, draft(OLTEN, "Zoe", "Mueller Pruef", ""));
        CaseFixture.done(desk.close(officer, closed, CloseReason.WITHDREW, false));
        cases.open(officer, draft(OLTEN, "Zora", "Müller-Prüf", ""));

        assertThat(desk.alike(officer, "ZOE", "mueller pruef", 2581))
                .extracting(CaseFile::id)
                .containsExactly(id);
        assertThat(cases.accesses(id, What.LISTED)).isEqualTo(1);
        assertThat(desk.alike(officer, "Zoe", "Mueller Pruef", 2546)).isEmpty();
        assertThat(desk.alike(officer, "", " ", 2581)).isEmpty();
    }

    @Test
    void neverHintsAtTheCaseOfAnotherOffice() {
        var id = cases.open(officer, draft(OLTEN, "Zoë", "Zwillingsprüf", ""));

        assertThat(desk.alike(twin, "Zoë", "Zwillingsprüf", 2581)).isEmpty();
        assertThat(desk.alike(twin, "Zoë", "Zwillingsprüf", 2546)).isEmpty();
        assertThat(
                        desk.alike(
                                CaseFixture.caseLead(CaseFixture.REGION),
                                "Zoë",
                                "Zwillingsprüf",
                                2581))
                .isEmpty();
        assertThat(cases.accesses(id, What.LISTED)).isZero();
    }

    @Test
    void closesAndOpensAgainWithReasons() {
        var id = cases.open(officer);
        var closed = CaseFixture.done(desk.close(officer, id, CloseReason.WITHDREW, true));
        assertThat(closed.closedFor()).isEqualTo(CloseReason.WITHDREW);

        assertThat(no(desk.reopen(officer, id, "  "))).contains("warum");
        assertThat(no(desk.reopen(officer, id, "x".repeat(501)))).contains("500 Zeichen");
        var open = CaseFixture.done(desk.reopen(officer, id, " Sie möchte doch. "));

        assertThat(open.state()).isEqualTo(CaseState.OPENED);
        assertThat(open.closedFor()).isNull();
        assertThat(desk.history(officer, id))
                .extracting(CaseDesk.Entry::what)
                .containsExactly(
                        "Fall wieder eröffnen → eröffnet: Sie möchte doch.",
                        "Fall abschliessen → abgeschlossen: Die Person möchte keine Begleitung mehr");
        assertThat(desk.history(officer, id))
                .extracting(CaseDesk.Entry::by)
                .containsOnly(officer.name());
    }

    @Test
    void followUpIsClosedAfterItsLastDay() {
        var id = in(CaseState.FOLLOW_UP);
        cases.owner()
                .sql("update case_file set follow_up_ends = :today where id = :id")
                .param("today", today())
                .param("id", id.id())
                .update();

        assertThat(no(desk.close(officer, id, CloseReason.GOALS_MET, false)))
                .contains("Nachbetreuung dauert bis");
        clock.travel(Duration.ofDays(1));
        var closed = CaseFixture.done(desk.close(officer, id, CloseReason.GOALS_MET, false));

        assertThat(closed.followUpEnds()).isNull();
        assertThat(closed.since()).isEqualTo(today());
    }

    @Test
    void relapseStopsTheClockOfTheFollowUp() {
        var id = in(CaseState.FOLLOW_UP);
        var file = CaseFixture.done(desk.move(officer, id, CaseCommand.RELAPSE));

        assertThat(file.state()).isEqualTo(CaseState.IN_SUPPORT);
        assertThat(file.followUpEnds()).isNull();
        assertThat(no(desk.close(officer, id, CloseReason.GOALS_MET, false)))
                .contains("gilt nach der Nachbetreuung");
    }

    @Test
    void portalMayNotCloseACase() {
        var id = cases.open(officer);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() ->
                        transaction.executeWithoutResult(_ ->
                                moves.move(
                                        access.byPortal(id),
                                        CaseCommand.CLOSE,
                                        CaseMoves.Mover.portal())));
    }

    @Test
    void keepsAndDeletesNotes() {
        var id = cases.open(officer);
        CaseFixture.done(desk.note(officer, id, "  Ruft am Montag an.\u0000 "));
        assertThat(no(desk.note(officer, id, "   "))).contains("höchstens 2000");
        assertThat(no(desk.note(officer, id, "x".repeat(2001)))).contains("höchstens 2000");

        var note = desk.notes(officer, id).getFirst();
        assertThat(note.text()).isEqualTo("Ruft am Montag an.");
        assertThat(note.by()).isEqualTo(officer.name());
        desk.deleteNote(officer, id, note.id());
        assertThat(desk.notes(officer, id)).isEmpty();
        assertThat(cases.accesses(id, What.NOTES_READ)).isEqualTo(2);
    }

    @Test
    void noteOfAnotherOwnCaseIsNotDeletedThroughThisOne() {
        var one = cases.open(officer);
        var other = cases.open(officer);
        CaseFixture.done(desk.note(officer, other, "Bleibt."));
        UUID note = desk.notes(officer, other).getFirst().id();

        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> desk.deleteNote(officer, one, note));
        assertThat(desk.notes(officer, other)).hasSize(1);
        assertThat(cases.accesses(one, What.REFUSED)).isEqualTo(1);
    }

    @Test
    void retiredCaseKeepsNothingOfThePerson() {
        var id = cases.open(officer, draft(OLTEN, "Samira", "Tesfai", "KL-7"));
        CaseFixture.done(desk.note(officer, id, "Kennt Frau Tesfai."));
        offered(id, GRENCHEN, false);
        CaseFixture.done(desk.takeBackTransfer(officer, id));
        CaseFixture.done(desk.close(officer, id, CloseReason.DECEASED, false));
        CaseFixture.done(desk.reopen(officer, id, "Samira lebt."));
        CaseFixture.done(desk.close(officer, id, CloseReason.MOVED_AWAY, false));

        var file = CaseFixture.done(desk.retire(officer, id));

        assertThat(file.state()).isEqualTo(CaseState.RETIRED);
        assertThat(file.closedFor()).isEqualTo(CloseReason.MOVED_AWAY);
        assertThat(file.title()).isEqualTo(file.number());
        assertThat(everythingOf(id))
                .noneMatch(row -> row.contains("Samira") || row.contains("Tesfai"))
                .noneMatch(row -> row.contains("KL-7") || row.contains(WHY))
                .noneMatch(row -> row.contains("00 123 45 67"));
        assertThat(desk.history(officer, id)).hasSize(6);
        assertThat(no(desk.reopen(officer, id, "Noch einmal"))).contains("gelöscht");
        assertThat(no(desk.retire(officer, id))).contains("gelöscht");
    }

    @Test
    void openCaseIsNotRetired() {
        var id = cases.open(officer);
        assertThat(no(desk.retire(officer, id))).contains("geht nicht mehr");
        assertThat(desk.read(officer, id).person().name()).isEqualTo("Samira Tesfai");
    }

    @Test
    void actorWithTwoOfficesSeesBoth() {
        var both =
                new Actor(officer.account(), officer.name(), Set.of(grant(OLTEN), grant(REGION)));
        var one = cases.open(both, draft(OLTEN, "Beide", "Ämterprobe", ""));
        var two = cases.open(both, draft(REGION, "Beide", "Ämterprobe", ""));

        assertThat(desk.leads(both)).containsExactly(OLTEN, REGION);
        assertThat(desk.list(both, all("Ämterprobe")).cases())
                .extracting(CaseFile::id)
                .containsExactlyInAnyOrder(one, two);
        assertThat(found(all("Ämterprobe"))).containsExactly(one);
    }

    private Set<String> faults(CaseDraft draft) {
        var outcome = desk.open(officer, draft);
        if (outcome instanceof CaseOutcome.Wrong(var faults)) {
            return faults.keySet();
        }
        throw new AssertionError(outcome);
    }

    private List<CaseId> found(CaseDesk.Filter filter) {
        return desk.list(officer, filter).cases().stream().map(CaseFile::id).toList();
    }
}
