package ch.mitenand.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Grant;
import ch.mitenand.account.Role;
import ch.mitenand.casefile.Newcomers.Newcomer;
import ch.mitenand.casefile.Newcomers.State;
import ch.mitenand.mail.Postbox;
import ch.mitenand.organisation.OrganisationFixture;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.OfficeImport;
import ch.mitenand.shared.SwissFormat;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class NewcomersTests extends CaseCoreTest {

    private static final String HEADER = "Nachname;Vorname;Zuzug;Sprache;Kontakt;Gemeinde\r\n";

    @Autowired private Newcomers newcomers;

    @Test
    void importTakesWhatIsRightAndSaysWhatIsNot() {
        var result =
                read(
                        officer,
                        line("Prüf", "Eins", yesterday(), "Tigrinya", "Olten"),
                        line("Prüf", "Zwei", "2026-01-31", "tuerkisch", "2581"),
                        line("", "Drei", "31.02.2026", "Klingonisch", "Nirgendwil"),
                        line("Prüf", "Vier", SwissFormat.date(today().plusDays(1)), "ti", "OLTEN"),
                        "zu;kurz\r\n",
                        line("Prüf", "Sechs", yesterday(), "Albanisch", "Grenchen"),
                        line("Prüf", "Sieben", "04.10.26", "Albanisch", "Olten"));

        assertThat(result.taken()).isEqualTo(2);
        assertThat(result.known()).isZero();
        assertThat(result.faults())
                .extracting(f -> f.line() + " " + f.field())
                .containsExactly(
                        "4 nachname",
                        "4 zuzug",
                        "4 sprache",
                        "4 gemeinde",
                        "5 zuzug",
                        "6 nachname",
                        "7 gemeinde",
                        "8 zuzug");
        assertThat(result.faults())
                .filteredOn(f -> f.line() == 7)
                .extracting(OfficeImport.Fault::sentence)
                .containsExactly(
                        "Sie sind nicht für diese Gemeinde zuständig. Die Zeile wird ausgelassen.");
        assertThat(found(officer, "Prüf"))
                .extracting(Newcomer::firstName)
                .containsExactly("Eins", "Zwei");
        assertThat(found(officer, "Prüf").getFirst())
                .satisfies(n -> {
                    assertThat(n.language()).isEqualTo(Language.TI);
                    assertThat(n.state()).isEqualTo(State.TO_INVITE);
                    assertThat(n.bfs()).isEqualTo(2581);
                });
        assertThat(found(twin, "Prüf")).isEmpty();
        assertThat(accesses(officer, "IMPORTED")).isEqualTo(1);
    }

    @Test
    void samePersonTwiceIsKnown() {
        var one = line("Prüf", "Eins", yesterday(), "Tigrinya", "Olten");
        var same = line("PRÜF", "eins", yesterday(), "Deutsch", "Olten");
        var namesake = line("Prüf", "Eins", SwissFormat.date(today()), "Tigrinya", "Olten");

        assertThat(read(officer, one, same, namesake)).isEqualTo(new OfficeImport(2, 1, List.of()));
        assertThat(read(officer, one, same, namesake)).isEqualTo(new OfficeImport(0, 3, List.of()));
        assertThat(found(officer, "Prüf")).hasSize(2);
    }

    @Test
    void checkingAloneAddsNobody() {
        var lines = HEADER + line("Prüf", "Eins", yesterday(), "Tigrinya", "Olten").repeat(2);

        assertThat(newcomers.read(officer, utf8(lines), true))
                .isEqualTo(new OfficeImport(1, 1, List.of()));
        assertThat(found(officer, "Prüf")).isEmpty();
        assertThat(accesses(officer, "IMPORTED")).isZero();
    }

    @Test
    void formulasAreJustTextAndWindows1252IsRead() {
        var text = HEADER + line("=1+1", "@Zoë", yesterday(), "Türkisch", "Olten");
        var result = newcomers.read(officer, text.getBytes(Charset.forName("windows-1252")), false);

        assertThat(result).isEqualTo(new OfficeImport(1, 0, List.of()));
        assertThat(found(officer, "=1+1")).extracting(Newcomer::firstName).containsExactly("@Zoë");
    }

    @Test
    void whatTheRegisterDoesNotKnowIsAskedLater() {
        var file = "nachname;vorname;zuzug;gemeinde\nPrüf;Eins;%s;Olten\n".formatted(yesterday());

        assertThat(newcomers.read(officer, utf8(file), false))
                .isEqualTo(new OfficeImport(1, 0, List.of()));
        var found = found(officer, "Prüf").getFirst();
        assertThat(found.language()).isNull();
        assertThat(found.contact()).isEmpty();
        var opened = CaseFixture.done(newcomers.openCase(officer, found.id(), CaseBasis.OWN_WISH));
        cases.track(opened.id());
        assertThat(opened.person().languages()).isEmpty();
    }

    @Test
    void searchesByNameAndCountsByState() {
        var one = added("Suchpruef");
        add(officer, "Suchpruef", today().minusDays(1));
        add(officer, "100%prüf_", today());
        assertThat(newcomers.set(officer, one, State.INVITED, today())).isEmpty();

        var found = page("suchPRUEF", null);
        assertThat(found.newcomers()).extracting(Newcomer::surname).containsOnly("Suchpruef");
        assertThat(found.counts()).isEqualTo(Map.of(State.TO_INVITE, 1L, State.INVITED, 1L));
        assertThat(found.total(null)).isEqualTo(2);
        assertThat(page("Suchpruef", State.INVITED).newcomers())
                .extracting(Newcomer::id)
                .containsExactly(one);
        assertThat(page("0%prüf_", null).newcomers()).hasSize(1);
        assertThat(page("Such_ruef", null).newcomers()).isEmpty();
        assertThat(newcomers.page(twin, new Newcomers.Filter("Suchpruef", null, 1)).counts())
                .isEmpty();
        assertThat(accesses(officer, "LISTED")).isPositive();
    }

    @Test
    void leavesThroughPagesOfFifty() {
        var lines = new String[51];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = line("Blattprüf", "Nr " + i, yesterday(), "Tigrinya", "Olten");
        }
        read(officer, lines);

        assertThat(page("Blattprüf", null).newcomers()).hasSize(50);
        assertThat(page("Blattprüf", null).total(null)).isEqualTo(51);
        assertThat(newcomers.page(officer, new Newcomers.Filter("Blattprüf", null, 2)).newcomers())
                .hasSize(1);
    }

    private Newcomers.Page page(String text, @Nullable State state) {
        return newcomers.page(officer, new Newcomers.Filter(text, state, 1));
    }

    @Test
    void badFileChangesNothing() {
        for (byte[] bad : List.of(new byte[0], utf8("a;b\n"), new byte[] {'P', 'K', 3, 4, 0})) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> newcomers.read(officer, bad, false));
        }
        assertThat(accesses(officer, "IMPORTED")).isZero();
    }

    @Test
    void officerOfTwoMunicipalitiesImportsBoth() {
        var both =
                new Actor(officer.account(), officer.name(), Set.of(grant(OLTEN), grant(GRENCHEN)));
        var result =
                read(
                        both,
                        line("Prüf", "Eins", yesterday(), "Tigrinya", "Olten"),
                        line("Prüf", "Zwei", yesterday(), "Tigrinya", "Grenchen"));

        assertThat(result.taken()).isEqualTo(2);
        assertThat(found(twin, "Prüf")).extracting(Newcomer::firstName).containsExactly("Zwei");
        assertThat(accesses(officer, "IMPORTED")).isEqualTo(2);
    }

    @Test
    void addsByHandAndSaysWhyNot() {
        assertThat(add(officer, "Prüf", today())).isEmpty();
        assertThat(add(officer, " prüf ", today()))
                .contains(
                        "Diese Person ist schon erfasst. Steht sie nicht in der Liste, führt vielleicht eine andere Stelle den Fall.");
        assertThat(add(officer, " ", today())).get().asString().contains("Nachnamen");
        assertThat(add(officer, "Prüf", today().plusDays(1))).get().asString().contains("Zukunft");
        assertThat(accesses(officer, "ADDED")).isEqualTo(1);
    }

    @Test
    void stateNeedsADayBetweenArrivalAndToday() {
        var id = added("Prüf");
        assertThat(newcomers.set(officer, id, State.INVITED, today().plusDays(1))).isPresent();
        assertThat(newcomers.set(officer, id, State.INVITED, today().minusDays(9))).isPresent();
        assertThat(newcomers.set(officer, id, State.CASE_OPENED, today())).isPresent();
        assertThat(newcomers.set(officer, id, State.NO_SHOW, today())).isEmpty();
        assertThat(one(id).stateOn()).isEqualTo(today());
        assertThat(newcomers.set(officer, id, State.TO_INVITE, today())).isEmpty();
        assertThat(one(id).stateOn()).isNull();
        assertThat(accesses(officer, "CHANGED")).isEqualTo(2);
    }

    @Test
    void opensOneCaseAndKeepsTheLink() {
        var id = added("Prüf");
        var file = CaseFixture.done(newcomers.openCase(officer, id, CaseBasis.INCREASED_NEED));
        cases.track(file.id());

        assertThat(file.person().name()).isEqualTo("Hand Prüf");
        assertThat(file.person().languages()).containsExactly(Language.TI);
        assertThat(file.basis()).isEqualTo(CaseBasis.INCREASED_NEED);
        assertThat(file.lead()).isEqualTo(OLTEN);
        assertThat(one(id))
                .satisfies(n -> {
                    assertThat(n.state()).isEqualTo(State.CASE_OPENED);
                    assertThat(n.opened()).isEqualTo(file.id());
                    assertThat(n.firstName() + " " + n.surname()).isEqualTo("Hand Prüf");
                    assertThat(n.contact()).isEmpty();
                });
        assertThat(cases.accesses(file.id(), CaseAccess.What.LISTED)).isPositive();
        assertThat(no(newcomers.openCase(officer, id, CaseBasis.OWN_WISH)))
                .contains("schon einen Fall");
        assertThat(newcomers.set(officer, id, State.HELD, today()))
                .get()
                .asString()
                .contains("schon einen Fall");
    }

    @Test
    void nameStandsInTheCaseOnlyAndIsNotImportedAgain() {
        var line = line("Prüf", "Eins", yesterday(), "Tigrinya", "Olten");
        read(officer, line);
        var id = found(officer, "Prüf").getFirst().id();
        var file = CaseFixture.done(newcomers.openCase(officer, id, CaseBasis.INCREASED_NEED));
        cases.track(file.id());

        assertThat(rows("case_newcomer", "case_id", file.id()))
                .singleElement()
                .asString()
                .contains(id.toString())
                .doesNotContain("Prüf", "Eins", "pruef-zuzug", "\"ti\"");
        assertThat(newcomers.read(officer, utf8(HEADER + line), true))
                .isEqualTo(new OfficeImport(0, 1, List.of()));
        assertThat(read(officer, line)).isEqualTo(new OfficeImport(0, 1, List.of()));
    }

    @Test
    void oldOfficeReadsNothingOfACaseThatWentOver() {
        var line = line("Prüf", "Eins", yesterday(), "Tigrinya", "Olten");
        read(officer, line);
        var id = found(officer, "Prüf").getFirst().id();
        var file = CaseFixture.done(newcomers.openCase(officer, id, CaseBasis.INCREASED_NEED));
        cases.track(file.id());
        CaseFixture.done(desk.acceptTransfer(twin, offered(file.id(), GRENCHEN, false)));

        assertThat(newcomers.of(officer)).extracting(Newcomer::id).doesNotContain(id);
        assertThat(newcomers.of(officer).toString())
                .doesNotContain("Prüf", "pruef-zuzug", file.id().toString());
        assertThat(newcomers.of(twin)).extracting(Newcomer::id).doesNotContain(id);
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> newcomers.set(officer, id, State.HELD, today()));
        assertThat(
                        this.<Long>as(
                                officer,
                                () ->
                                        jdbc.sql(
                                                        "select count(*) from case_newcomer where id = :id")
                                                .param("id", id)
                                                .query(Long.class)
                                                .single()))
                .isZero();
        // the list of arrivals does not bring the person back, and the check says so before
        assertThat(newcomers.read(officer, utf8(HEADER + line), true))
                .isEqualTo(new OfficeImport(0, 1, List.of()));
        assertThat(read(officer, line)).isEqualTo(new OfficeImport(0, 1, List.of()));
        assertThat(
                        newcomers.add(
                                officer,
                                2581,
                                "Eins",
                                "Prüf",
                                today().minusDays(1),
                                Language.TI,
                                "pruef-zuzug"))
                .hasValueSatisfying(said ->
                        assertThat(said)
                                .contains("schon erfasst")
                                .doesNotContain("Grenchen", file.number()));
        assertThat(newcomers.of(officer)).extracting(Newcomer::id).doesNotContain(id);
        Postbox.of(context).empty(OrganisationFixture.address(officer.account()));
        Postbox.of(context).empty(OrganisationFixture.address(twin.account()));
    }

    @Test
    void nothingIsLeftOfANewcomerWhoseCaseIsRetired() {
        var id = added("Prüf");
        var file = CaseFixture.done(newcomers.openCase(officer, id, CaseBasis.INCREASED_NEED));
        cases.track(file.id());
        CaseFixture.done(desk.close(officer, file.id(), CloseReason.MANAGES_ALONE, false));
        CaseFixture.done(desk.retire(officer, file.id()));

        assertThat(rows("case_newcomer", "case_id", file.id())).isEmpty();
        assertThat(newcomers.of(officer)).extracting(Newcomer::id).doesNotContain(id);
    }

    @RepeatedTest(3)
    void caseIsOpenedOnce() throws Exception {
        var id = added("Prüf");
        var results =
                together(
                        () -> newcomers.openCase(officer, id, CaseBasis.INCREASED_NEED),
                        () -> newcomers.openCase(officer, id, CaseBasis.INCREASED_NEED));

        results.stream()
                .filter(r -> r instanceof CaseOutcome.Done)
                .forEach(r -> cases.track(((CaseOutcome.Done) r).file().id()));
        assertThat(results).filteredOn(r -> r instanceof CaseOutcome.Done).hasSize(1);
        assertThat(results).filteredOn(r -> r instanceof CaseOutcome.No).hasSize(1);
    }

    @RepeatedTest(3)
    void twoImportsAtOnceAddEverybodyOnce() throws Exception {
        var lines =
                new String[] {
                    line("Prüf", "Eins", yesterday(), "Tigrinya", "Olten"),
                    line("Prüf", "Zwei", yesterday(), "Tigrinya", "Olten")
                };
        var results = together(() -> read(officer, lines), () -> read(officer, lines[1], lines[0]));

        assertThat(results)
                .containsExactlyInAnyOrder(
                        new OfficeImport(2, 0, List.of()), new OfficeImport(0, 2, List.of()));
        assertThat(found(officer, "Prüf")).hasSize(2);
    }

    @Test
    void officersOfOtherMunicipalitiesSeeAndChangeNothing() {
        var id = added("Prüf");
        assertThat(found(twin, "Prüf")).isEmpty();
        for (Runnable command :
                List.<Runnable>of(
                        () -> newcomers.set(twin, id, State.HELD, today()),
                        () -> newcomers.openCase(twin, id, CaseBasis.OWN_WISH),
                        () -> newcomers.delete(twin, id))) {
            long before = accesses(twin, "REFUSED");
            assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(command::run);
            assertThat(accesses(twin, "REFUSED")).isEqualTo(before + 1);
        }
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() ->
                        newcomers.add(
                                twin, 2581, "A", "Prüf", today(), Language.TI, "pruef-zuzug"));
        assertThat(one(id).state()).isEqualTo(State.TO_INVITE);
    }

    @Test
    void otherRolesHaveNoNewcomers() {
        var id = added("Prüf");
        for (var grant :
                List.of(
                        grant(REGION),
                        new Grant(Role.POOL_COORDINATOR, "2581"),
                        new Grant(Role.SAFEGUARDING_CONTACT, "2581"),
                        new Grant(Role.ORGANISATION_ADMIN, UUID.randomUUID().toString()),
                        new Grant(Role.CANTON_EDITOR, ""),
                        new Grant(Role.ADMINISTRATOR, ""))) {
            var actor = new Actor(UUID.randomUUID(), "Fremd", Set.of(grant));
            for (Runnable command :
                    List.<Runnable>of(
                            () -> newcomers.of(actor),
                            () -> newcomers.page(actor, new Newcomers.Filter("", null, 1)),
                            () -> newcomers.read(actor, utf8(HEADER), true),
                            () -> newcomers.set(actor, id, State.HELD, today()),
                            () -> newcomers.openCase(actor, id, CaseBasis.OWN_WISH),
                            () -> newcomers.delete(actor, id))) {
                assertThatExceptionOfType(AccessDeniedException.class)
                        .as(grant.toString())
                        .isThrownBy(command::run);
            }
        }
        assertThat(one(id).state()).isEqualTo(State.TO_INVITE);
    }

    @Test
    void deletesSomebodyAndKeepsTheTrace() {
        var id = added("Prüf");
        newcomers.delete(officer, id);

        assertThat(found(officer, "Prüf")).isEmpty();
        assertThat(accesses(officer, "DELETED")).isEqualTo(1);
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> newcomers.delete(officer, id));
    }

    private OfficeImport read(Actor actor, String... lines) {
        return newcomers.read(actor, utf8(HEADER + String.join("", lines)), false);
    }

    private static String line(
            String surname, String firstName, String arrived, String language, String place) {
        return String.join(";", surname, firstName, arrived, language, "pruef-zuzug", place)
                + "\r\n";
    }

    private String yesterday() {
        return SwissFormat.date(today().minusDays(1));
    }

    private Optional<String> add(Actor actor, String surname, LocalDate arrived) {
        return newcomers.add(actor, 2581, "Hand", surname, arrived, Language.TI, "pruef-zuzug");
    }

    private UUID added(String surname) {
        assertThat(add(officer, surname, today())).isEmpty();
        return found(officer, surname).getFirst().id();
    }

    private Newcomer one(UUID id) {
        return newcomers.of(officer).stream()
                .filter(n -> n.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<Newcomer> found(Actor actor, String surname) {
        return newcomers.of(actor).stream().filter(n -> n.surname().equals(surname)).toList();
    }

    private long accesses(Actor actor, String what) {
        return cases.owner()
                .sql(
                        "select count(*) from case_newcomer_access where account_id = :id and what = :what")
                .param("id", actor.account())
                .param("what", what)
                .query(Long.class)
                .single();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
