package ch.mitenand.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.mitenand.account.Actor;
import ch.mitenand.casefile.CaseAccess.What;
import ch.mitenand.mail.Postbox;
import ch.mitenand.organisation.OrganisationFixture;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A case goes from Olten to Grenchen: offered, taken over, refused, taken back, all at once. */
class CaseTransferTests extends CaseCoreTest {

    @Autowired private Plans plans;
    @Autowired private PlanWork work;
    @Autowired private Assessments assessments;
    @Autowired private AdviceInbox inbox;

    @AfterEach
    void emptyPostboxes() {
        for (var actor : List.of(officer, twin)) {
            Postbox.of(context).empty(address(actor));
        }
    }

    @Test
    void caseGoesOverWithResidenceAndWithoutNotes() {
        var id = in(CaseState.PLANNING);
        CaseFixture.done(desk.note(officer, id, "Bleibt in Olten."));
        var transfer = offered(id, GRENCHEN, false);
        var file = CaseFixture.done(desk.acceptTransfer(twin, transfer));

        assertThat(file.lead()).isEqualTo(GRENCHEN);
        assertThat(file.person().bfs()).isEqualTo(CaseFixture.GRENCHEN);
        assertThat(file.state()).isEqualTo(CaseState.PLANNING);
        assertThat(file.person().name()).isEqualTo("Samira Tesfai");
        assertThat(desk.notes(twin, id)).isEmpty();
        assertThat(desk.transfer(twin, id)).isEmpty();
        assertThat(cases.accesses(id, What.TRANSFERRED)).isEqualTo(1);
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> desk.read(officer, id));
    }

    @Test
    void reasonOfATransferNamesNobody() {
        var id = cases.open(officer);

        for (String reason : List.of("Frau Tesfai zieht um.", "SAMIRA zieht um.")) {
            assertThat(desk.offerTransfer(officer, id, GRENCHEN, true, false, reason))
                    .isInstanceOfSatisfying(
                            CaseOutcome.No.class,
                            no -> assertThat(no.sentence()).contains("aus der Begründung heraus"));
        }
        assertThat(desk.transfer(officer, id)).isEmpty();
    }

    @Test
    void notesGoOverIfTicked() {
        var id = cases.open(officer);
        CaseFixture.done(desk.note(officer, id, "Geht mit."));
        CaseFixture.done(desk.acceptTransfer(twin, offered(id, GRENCHEN, true)));

        assertThat(desk.notes(twin, id))
                .extracting(CaseDesk.Note::text)
                .containsExactly("Geht mit.");
    }

    @Test
    void notesThatStayedBehindAreNotHandedOnByTheNext() {
        var third = accounts.person("Rita Region", grant(REGION));
        var id = cases.open(officer);
        CaseFixture.done(desk.note(officer, id, "Nur für Olten."));
        CaseFixture.done(desk.acceptTransfer(twin, offered(id, GRENCHEN, false)));
        CaseFixture.done(desk.note(twin, id, "Aus Grenchen."));
        CaseFixture.done(desk.offerTransfer(twin, id, REGION, true, true, WHY));
        CaseFixture.done(desk.acceptTransfer(third, desk.transfer(twin, id).orElseThrow().id()));

        assertThat(desk.notes(third, id))
                .extracting(CaseDesk.Note::text)
                .containsExactly("Aus Grenchen.");
        CaseFixture.done(desk.offerTransfer(third, id, OLTEN, true, false, WHY));
        CaseFixture.done(desk.acceptTransfer(officer, desk.transfer(third, id).orElseThrow().id()));
        assertThat(desk.notes(officer, id))
                .extracting(CaseDesk.Note::text)
                .containsExactly("Nur für Olten.");
        Postbox.of(context).empty(address(third));
    }

    @Test
    void wordsOfTheOfficeStayBehindWithoutNotes() {
        var id = talkedOver();
        var file = CaseFixture.done(desk.acceptTransfer(twin, offered(id, GRENCHEN, false)));

        assertThat(file.externalNumber()).isEmpty();
        assertThat(plans.plan(twin, id).number()).isEqualTo(2);
        assertThat(plans.plan(twin, id).goals()).hasSize(1);
        assertThat(plans.reviews(twin, id))
                .singleElement()
                .satisfies(review -> {
                    assertThat(review.heldOn()).isEqualTo(today());
                    assertThat(review.interpreter()).isTrue();
                    assertThat(review.planNumber()).isEqualTo(1);
                    assertThat(review.summary()).isEmpty();
                    assertThat(review.correctable()).isFalse();
                });
        assertThat(assessments.advice(twin, id)).isEmpty();
        assertThat(assessments.of(twin, id)).isEmpty();
        assertThat(work.of(twin)).noneMatch(w -> w.sentence().contains("Werkstatt Prüf"));
        for (String table :
                List.of("case_review_words", "case_advice", "case_assessment", "case_note")) {
            assertThat(seen(twin, table, id)).as(table).isZero();
        }
        assertThat(seen(twin, "case_review", id)).isEqualTo(1);
    }

    @Test
    void wordsOfTheOfficeGoOverIfTicked() {
        var id = talkedOver();
        var advice = assessments.advice(officer, id);
        var file = CaseFixture.done(desk.acceptTransfer(twin, offered(id, GRENCHEN, true)));

        assertThat(file.externalNumber()).isEqualTo("KL-9");
        assertThat(plans.reviews(twin, id))
                .extracting(Plans.Review::summary)
                .containsExactly("Sie schläft schlecht.");
        assertThat(assessments.advice(twin, id)).isEqualTo(advice);
        assertThat(assessments.of(twin, id)).hasSize(1);
        assertThat(desk.notes(twin, id)).hasSize(1);
        for (String table :
                List.of("case_review_words", "case_advice", "case_assessment", "case_note")) {
            assertThat(seen(twin, table, id)).as(table).isEqualTo(1);
        }
    }

    @Test
    void reasonsInTheHistoryNeverGoOver() {
        for (boolean withNotes : new boolean[] {false, true}) {
            var id = cases.open(officer);
            CaseFixture.done(desk.close(officer, id, CloseReason.NOT_REACHED, false));
            CaseFixture.done(desk.reopen(officer, id, "Wohnt bei der Schwester."));
            CaseFixture.done(desk.acceptTransfer(twin, offered(id, GRENCHEN, withNotes)));

            assertThat(seen(twin, "case_step", id)).isEqualTo(4);
            assertThat(seen(twin, "case_step_words", id)).isZero();
            assertThat(as(twin, () -> raw("case_step", id))).doesNotContain("Schwester", WHY);
        }
    }

    @Test
    void wordsAreThereAgainWhenTheCaseComesBack() {
        var id = talkedOver();
        CaseFixture.done(desk.acceptTransfer(twin, offered(id, GRENCHEN, false)));
        CaseFixture.done(desk.offerTransfer(twin, id, OLTEN, true, false, WHY));
        CaseFixture.done(desk.acceptTransfer(officer, desk.transfer(twin, id).orElseThrow().id()));

        assertThat(plans.reviews(officer, id))
                .extracting(Plans.Review::summary)
                .containsExactly("Sie schläft schlecht.");
        assertThat(assessments.advice(officer, id)).hasSize(1);
        assertThat(desk.read(officer, id).externalNumber()).isEmpty();
    }

    @Test
    void adviceThatStayedBehindIsNotDecidedByTheNext() {
        var id = talkedOver();
        var advice = assessments.advice(officer, id).getFirst().id();
        CaseFixture.done(desk.acceptTransfer(twin, offered(id, GRENCHEN, false)));

        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> assessments.decide(twin, id, advice, true, ""));
        assertThat(cases.accesses(id, What.REFUSED)).isEqualTo(1);
    }

    @Test
    void caseWithoutANameNeedsOneBeforeItGoesOverWithoutNotes() {
        var id = cases.open(officer, draft(OLTEN, "", "", "KL-6"));
        assertThat(no(offer(id, GRENCHEN, true, WHY))).contains("Tragen Sie zuerst den Namen ein");
        assertThat(desk.transfer(officer, id)).isEmpty();

        var file = desk.read(officer, id);
        file =
                CaseFixture.done(
                        desk.change(
                                officer, id, file.version(), draft(OLTEN, "Sami", "Prüf", "KL-6")));
        var transfer = offered(id, GRENCHEN, false);
        CaseFixture.done(desk.change(officer, id, file.version(), draft(OLTEN, "", "", "KL-6")));
        assertThat(no(desk.acceptTransfer(twin, transfer))).contains("hat keinen Namen");
        assertThat(desk.read(officer, id).lead()).isEqualTo(OLTEN);

        CaseFixture.done(desk.takeBackTransfer(officer, id));
        assertThat(
                        CaseFixture.done(desk.acceptTransfer(twin, offered(id, GRENCHEN, true)))
                                .externalNumber())
                .isEqualTo("KL-6");
    }

    /** A case in support with a number elsewhere, a note, a review and a recommendation. */
    private CaseId talkedOver() {
        var id = cases.open(officer, draft(OLTEN, "Samira", "Tesfai", "KL-9"));
        cases.moved(id, CaseState.IN_SUPPORT, officer);
        CaseFixture.done(desk.note(officer, id, "Ruft am Montag an."));
        CaseFixture.done(plans.review(officer, id, today(), "Sie schläft schlecht.", true));
        transaction.executeWithoutResult(_ ->
                inbox.receive(
                        id,
                        Assessments.ProviderKind.PRACTICE_ASSESSMENT,
                        "Werkstatt Prüf",
                        today(),
                        false,
                        List.of(
                                new Assessments.AdviceDraft(
                                        GoalArea.ECONOMIC, "Praktikum in einer Küche"))));
        return id;
    }

    /** How many rows of a case the database itself shows to an actor. */
    private long seen(Actor actor, String table, CaseId id) {
        Long count =
                as(
                        actor,
                        () ->
                                jdbc.sql("select count(*) from " + table + " where case_id = :id")
                                        .param("id", id.id())
                                        .query(Long.class)
                                        .single());
        return count == null ? -1 : count;
    }

    private String raw(String table, CaseId id) {
        return jdbc.sql("select string_agg(t::text, '|') from " + table + " t where case_id = :id")
                .param("id", id.id())
                .query(String.class)
                .single();
    }

    @Test
    void retiringTakesNotesThatStayedBehindToo() {
        var id = cases.open(officer);
        CaseFixture.done(desk.note(officer, id, "Über Samira."));
        CaseFixture.done(desk.acceptTransfer(twin, offered(id, GRENCHEN, false)));
        CaseFixture.done(desk.close(twin, id, CloseReason.MANAGES_ALONE, false));
        CaseFixture.done(desk.retire(twin, id));

        assertThat(rows("case_note", "case_id", id)).isEmpty();
        assertThat(everythingOf(id)).noneMatch(row -> row.contains(WHY));
    }

    @Test
    void newLeadReadsWhatHappenedButNotWhatTheOldOneWrote() {
        var id = cases.open(officer);
        CaseFixture.done(desk.close(officer, id, CloseReason.NOT_REACHED, false));
        CaseFixture.done(desk.reopen(officer, id, "Wohnt bei der Schwester."));
        CaseFixture.done(desk.acceptTransfer(twin, offered(id, GRENCHEN, true)));

        assertThat(desk.history(twin, id))
                .extracting(CaseDesk.Entry::what)
                .containsExactly(
                        "Fall übernehmen",
                        "Fall übergeben",
                        "Fall wieder eröffnen → eröffnet",
                        "Fall abschliessen → abgeschlossen: Nicht mehr erreichbar");
    }

    @Test
    void receiverSeesOnlyNumberSenderAndReason() {
        var id = cases.open(officer);
        offered(id, GRENCHEN, true);
        var seen = incoming(twin, id).getFirst();

        assertThat(seen.number()).isEqualTo(desk.read(officer, id).number());
        assertThat(seen.from()).isEqualTo(OLTEN);
        assertThat(seen.reason()).isEqualTo(WHY);
        assertThat(seen.toString()).doesNotContain("Samira").doesNotContain("Tesfai");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> desk.read(twin, id));
        assertThat(desk.list(twin, all(seen.number())).total()).isZero();
    }

    @Test
    void refusedCaseStaysWithAReason() {
        var id = cases.open(officer);
        var transfer = offered(id, GRENCHEN, true);

        assertThat(desk.refuseTransfer(twin, transfer, " ")).get().asString().contains("warum");
        assertThat(desk.refuseTransfer(twin, transfer, "x".repeat(501)))
                .get()
                .asString()
                .contains("500 Zeichen");
        assertThat(desk.refuseTransfer(twin, transfer, "Wohnt nicht hier.")).isEmpty();

        assertThat(desk.read(officer, id).lead()).isEqualTo(OLTEN);
        assertThat(incoming(twin, id)).isEmpty();
        assertThat(desk.history(officer, id).getFirst().what())
                .isEqualTo("Übernahme ablehnen: Wohnt nicht hier.");
        assertThat(no(desk.acceptTransfer(twin, transfer))).contains("wartet nicht mehr");
        offered(id, GRENCHEN, true);
    }

    @Test
    void takenBackTransferCannotBeAnsweredEvenWhenAnotherWaits() {
        var id = cases.open(officer);
        var first = offered(id, GRENCHEN, true);
        CaseFixture.done(desk.takeBackTransfer(officer, id));
        assertThat(no(desk.takeBackTransfer(officer, id))).contains("Es wartet keine Übergabe");
        offered(id, REGION, false);

        assertThat(no(desk.acceptTransfer(twin, first))).contains("wartet nicht mehr");
        assertThat(desk.refuseTransfer(twin, first, "Nein")).isPresent();
        assertThat(desk.read(officer, id).lead()).isEqualTo(OLTEN);
        assertThat(desk.transfer(officer, id).orElseThrow().to()).isEqualTo(REGION);
    }

    @Test
    void offersOnlyWithConsentToAnotherOfficeThatExists() {
        var id = cases.open(officer);
        assertThat(no(offer(id, GRENCHEN, false, WHY))).contains("Einverständnis");
        assertThat(no(offer(id, GRENCHEN, true, "  "))).contains("warum");
        assertThat(no(offer(id, GRENCHEN, true, "x".repeat(501)))).contains("500 Zeichen");
        assertThat(no(offer(id, OLTEN, true, WHY))).contains("führen diesen Fall schon");
        assertThat(no(offer(id, new Lead(OLTEN.role(), "261"), true, WHY)))
                .contains("aus der Liste");
        assertThat(no(offer(id, new Lead(REGION.role(), "Nirgends"), true, WHY)))
                .contains("aus der Liste");
        assertThat(desk.transfer(officer, id)).isEmpty();
        offered(id, GRENCHEN, false);
        assertThat(no(offer(id, REGION, true, WHY))).contains("wartet schon");
    }

    @Test
    void caseWithAWaitingTransferIsNotClosed() {
        var id = cases.open(officer);
        offered(id, GRENCHEN, false);
        assertThat(no(desk.close(officer, id, CloseReason.WITHDREW, true)))
                .contains("Übergabe wartet");
    }

    @Test
    void caseOfASozialregionKeepsTheResidence() {
        var third = accounts.person("Rita Region", grant(REGION));
        var id = cases.open(officer);
        var file = CaseFixture.done(desk.acceptTransfer(third, offered(id, REGION, false)));

        assertThat(file.person().bfs()).isEqualTo(CaseFixture.OLTEN);
        Postbox.of(context).empty(address(third));
    }

    @Test
    void numberThatTheReceiverHasAlreadyHoldsTheTransferUp() {
        var id = cases.open(officer, draft(OLTEN, "", "", "KL-5"));
        cases.open(twin, draft(GRENCHEN, "", "", "KL-5"));
        var transfer = offered(id, GRENCHEN, true);

        assertThat(no(desk.acceptTransfer(twin, transfer))).contains("dieselbe externe Fallnummer");
        assertThat(desk.transfer(officer, id)).isPresent();
    }

    @Test
    void numberThatStaysBehindHoldsNothingUp() {
        var id = cases.open(officer, draft(OLTEN, "Samira", "Tesfai", "KL-5"));
        cases.open(twin, draft(GRENCHEN, "", "", "KL-5"));

        var file = CaseFixture.done(desk.acceptTransfer(twin, offered(id, GRENCHEN, false)));

        assertThat(file.externalNumber()).isEmpty();
    }

    @Test
    void mailsCarryALinkAndNothingElse() {
        var id = cases.open(officer);
        var number = desk.read(officer, id).number();
        var transfer = offered(id, GRENCHEN, false);
        assertThat(link(twin, number)).isEqualTo("/uebergaben");

        assertThat(desk.refuseTransfer(twin, transfer, "Nicht hier.")).isEmpty();
        assertThat(link(officer, number)).isEqualTo("/faelle/" + id + "/akte");

        CaseFixture.done(desk.acceptTransfer(twin, offered(id, GRENCHEN, false)));
        assertThat(link(officer, number)).isEqualTo("/faelle");
    }

    @RepeatedTest(3)
    void twoWhoAcceptAtOnceTakeItOnce() throws Exception {
        var rival = new Actor(UUID.randomUUID(), "Zweite Person", Set.of(grant(GRENCHEN)));
        var id = cases.open(officer);
        var transfer = offered(id, GRENCHEN, false);

        var results =
                together(
                        () -> desk.acceptTransfer(twin, transfer),
                        () -> desk.acceptTransfer(rival, transfer));

        assertThat(results).filteredOn(r -> r instanceof CaseOutcome.Done).hasSize(1);
        assertThat(results).filteredOn(r -> r instanceof CaseOutcome.No).hasSize(1);
        assertThat(desk.read(twin, id).lead()).isEqualTo(GRENCHEN);
        assertThat(cases.accesses(id, What.TRANSFERRED)).isEqualTo(1);
    }

    @RepeatedTest(3)
    void closingAgainstAcceptingLeavesAnOpenCaseOfTheReceiver() throws Exception {
        var id = cases.open(officer);
        var transfer = offered(id, GRENCHEN, false);

        var results =
                together(
                        () -> desk.close(officer, id, CloseReason.WITHDREW, false),
                        () -> desk.acceptTransfer(twin, transfer));

        assertThat(results.get(0))
                .isInstanceOfAny(CaseOutcome.No.class, NoSuchElementException.class);
        assertThat(results.get(1)).isInstanceOf(CaseOutcome.Done.class);
        assertThat(desk.read(twin, id).state()).isEqualTo(CaseState.OPENED);
    }

    @RepeatedTest(3)
    void takingBackAgainstAcceptingHasOneWinner() throws Exception {
        var id = cases.open(officer);
        var transfer = offered(id, GRENCHEN, false);

        var results =
                together(
                        () -> desk.takeBackTransfer(officer, id),
                        () -> desk.acceptTransfer(twin, transfer));

        assertThat(results).filteredOn(r -> r instanceof CaseOutcome.Done).hasSize(1);
        var winner = results.get(0) instanceof CaseOutcome.Done ? officer : twin;
        assertThat(desk.read(winner, id).lead().is(winner)).isTrue();
        assertThat(desk.transfer(winner, id)).isEmpty();
    }

    @RepeatedTest(3)
    void twoChangesOfOneVersionAreOneChange() throws Exception {
        var id = cases.open(officer);
        var results =
                together(
                        () -> desk.change(officer, id, 0, draft(OLTEN, "Eins", "Prüf", "")),
                        () -> desk.change(officer, id, 0, draft(OLTEN, "Zwei", "Prüf", "")));

        assertThat(results).filteredOn(r -> r instanceof CaseOutcome.Done).hasSize(1);
        assertThat(results).filteredOn(r -> r instanceof CaseOutcome.Stale).hasSize(1);
    }

    @RepeatedTest(3)
    void oneExternalNumberIsGivenOnce() throws Exception {
        var results =
                together(
                        () -> desk.open(officer, draft(OLTEN, "", "", "KL-RACE")),
                        () -> desk.open(officer, draft(OLTEN, "", "", "KL-RACE")));

        results.stream()
                .filter(r -> r instanceof CaseOutcome.Done)
                .forEach(r -> cases.track(((CaseOutcome.Done) r).file().id()));
        assertThat(results).filteredOn(r -> r instanceof CaseOutcome.Done).hasSize(1);
        assertThat(results).filteredOn(r -> r instanceof CaseOutcome.Wrong).hasSize(1);
    }

    private CaseOutcome offer(CaseId id, Lead to, boolean consent, String why) {
        return desk.offerTransfer(officer, id, to, consent, false, why);
    }

    private List<CaseDesk.Transfer> incoming(Actor actor, CaseId id) {
        return desk.incoming(actor).stream().filter(t -> t.caseId().equals(id)).toList();
    }

    /** The link in the newest mail, which says neither name nor number. */
    private String link(Actor actor, String number) {
        var box = Postbox.of(context);
        String link = box.newestLink(address(actor));
        assertThat(box.to(address(actor)).getFirst().toString())
                .doesNotContain("Samira", "Tesfai", number, WHY, "Nicht hier.");
        return link;
    }

    private static String address(Actor actor) {
        return OrganisationFixture.address(actor.account());
    }
}
