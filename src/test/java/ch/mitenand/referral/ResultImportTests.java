package ch.mitenand.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ch.mitenand.DemoActors;
import ch.mitenand.account.Actor;
import ch.mitenand.casefile.CaseFixture;
import ch.mitenand.mail.Postbox;
import ch.mitenand.referral.Disclosure.Field;
import ch.mitenand.referral.ReferralScene.Made;
import ch.mitenand.shared.OfficeImport;
import ch.mitenand.shared.SwissFormat;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Results that were told outside of the portal, line by line. */
class ResultImportTests extends ReferralTest {

    private static final String HEADER = "zuweisung;stand;datum;ergebnis;grund\r\n";

    @Autowired private ReferralExchange exchange;

    private OfficeImport read(Actor actor, boolean onlyCheck, String... lines) {
        String file = HEADER + String.join("\r\n", lines);
        return exchange.results(actor, file.getBytes(StandardCharsets.UTF_8), onlyCheck);
    }

    private OfficeImport read(String... lines) {
        return read(scene.officer, false, lines);
    }

    private String line(Made made, String rest) {
        return one(made).number() + ";" + rest.replace("heute", SwissFormat.date(scene.today));
    }

    private static List<String> fields(OfficeImport imported) {
        return imported.faults().stream().map(OfficeImport.Fault::field).toList();
    }

    @Test
    void resultIsTakenOnBehalfOfTheReceiverAndWaitsForTheSender() {
        var made = scene.in(AssignmentState.RUNNING);

        var imported = read(line(made, "COMPLETED;heute;GOAL_REACHED;"));

        assertThat(imported).isEqualTo(new OfficeImport(1, 0, List.of()));
        var now = one(made);
        assertThat(now.state()).isEqualTo(AssignmentState.COMPLETED);
        assertThat(now.acknowledged()).isFalse();
        var entry = assignments.history(scene.officer, made.id(), made.referral()).getFirst();
        assertThat(entry.by()).isEqualTo(Party.RECEIVER);
        assertThat(entry.name()).isEqualTo(scene.officer.name());
        assertThat(entry.reason()).contains("Nachgetragen von der zuweisenden Stelle");
    }

    /** What the sender heard from the person is the sender's reason. */
    @Test
    void reasonThatTheSenderImportsIsNotToldToTheReceiver() {
        var made = scene.in(AssignmentState.RUNNING);

        read(line(made, "DISCONTINUED;heute;;ILLNESS"));

        assertThat(one(made).reason()).isEqualTo(Reason.ILLNESS);
        assertThat(desk.item(scene.admin, scene.inbox, made.referral()).shown().get(Field.REASON))
                .isEmpty();
    }

    @Test
    void receiverHearsOnceWhatWasSaidInItsName() {
        var made = scene.in(AssignmentState.SENT);
        String[] file = {line(made, "ACCEPTED;heute;;"), line(made, "läuft;heute;;")};
        read(scene.officer, true, file);
        assertThat(imported(made)).isEmpty();

        read(file);
        assertThat(imported(made)).hasSize(1);
        read(file);
        assertThat(imported(made)).hasSize(1);
        assertThat(Postbox.of(context).to(DemoActors.ADMIN_OF_TREFF))
                .filteredOn(mail -> mail.subject().equals(imported(made).getFirst()))
                .isNotEmpty()
                .allSatisfy(mail ->
                        assertThat(mail.text())
                                .contains("/zugewiesen/" + made.referral())
                                .doesNotContain("Samira", "Tesfai", "Deutsch A2"));
    }

    private List<String> imported(Made made) {
        return subjects(DemoActors.ADMIN_OF_TREFF, made).stream()
                .filter(subject -> subject.startsWith("Nachgetragen"))
                .toList();
    }

    @Test
    void wholeLifeInOneFileAndTwiceIsKnown() {
        var made = scene.in(AssignmentState.SENT);
        String[] file = {
            line(made, "Warteliste;heute;;"),
            line(made, "ACCEPTED;heute;;"),
            line(made, "läuft;heute;;"),
            line(made, "DISCONTINUED;heute;;ILLNESS")
        };

        assertThat(read(scene.officer, true, file)).isEqualTo(new OfficeImport(4, 0, List.of()));
        assertThat(scene.state(made)).isEqualTo(AssignmentState.SENT);
        assertThat(read(file)).isEqualTo(new OfficeImport(4, 0, List.of()));
        assertThat(scene.state(made)).isEqualTo(AssignmentState.DISCONTINUED);
        int steps = assignments.history(scene.officer, made.id(), made.referral()).size();

        assertThat(read(file)).isEqualTo(new OfficeImport(0, 4, List.of()));
        assertThat(assignments.history(scene.officer, made.id(), made.referral())).hasSize(steps);
    }

    @Test
    void checkLeavesNothingBehind() {
        var made = scene.in(AssignmentState.RUNNING);
        int mails = subjects(OFFICE, made).size();

        read(scene.officer, true, line(made, "COMPLETED;heute;ATTENDED;"));

        assertThat(scene.state(made)).isEqualTo(AssignmentState.RUNNING);
        assertThat(subjects(OFFICE, made)).hasSize(mails);
    }

    @Test
    void numberOfAnotherOfficeIsLikeOneThatDoesNotExist() {
        var made = scene.in(AssignmentState.RUNNING);
        var other = CaseFixture.officer(CaseFixture.GRENCHEN);

        var foreign = read(other, false, line(made, "COMPLETED;heute;ATTENDED;"));
        var none = read(other, false, "Z-1999-9999;COMPLETED;01.10.2026;ATTENDED;");

        assertThat(foreign).isEqualTo(none);
        assertThat(foreign.faults()).hasSize(1);
        assertThat(scene.state(made)).isEqualTo(AssignmentState.RUNNING);
    }

    @Test
    void faultsNameLineAndFieldAndTheRestIsTaken() {
        var made = scene.in(AssignmentState.RUNNING);

        var imported =
                read(
                        line(made, "HALB;heute;;"),
                        line(made, "COMPLETED;31.02.2026;ATTENDED;"),
                        line(made, "COMPLETED;heute;SUPER;"),
                        line(made, "DISCONTINUED;heute;;CONSENT_WITHDRAWN"),
                        line(made, "COMPLETED;heute;ATTENDED;ILLNESS"),
                        line(made, "ACCEPTED"),
                        line(made, "DECLINED;heute;;FULL"),
                        line(made, "COMPLETED;01.01.2999;ATTENDED;"),
                        line(made, "COMPLETED;heute;ATTENDED;"));

        assertThat(imported.taken()).isEqualTo(1);
        assertThat(fields(imported))
                .containsExactly(
                        "stand",
                        "datum",
                        "ergebnis",
                        "grund",
                        "grund",
                        "zuweisung",
                        "stand",
                        "datum");
        assertThat(imported.faults().stream().map(OfficeImport.Fault::line))
                .containsExactly(2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void anotherResultThanTheOneThatStandsIsRefused() {
        var made = scene.in(AssignmentState.COMPLETED);

        var imported = read(line(made, "COMPLETED;heute;NOT_REACHED;"));

        assertThat(fields(imported)).containsExactly("stand");
        assertThat(one(made).outcome()).isEqualTo(OutcomeCode.GOAL_REACHED);
    }

    @Test
    void draftsCannotBeReported() {
        var made = scene.in(AssignmentState.DRAFT);

        assertThat(fields(read(line(made, "DECLINED;heute;;FULL")))).containsExactly("zuweisung");
    }

    @Test
    void badFilesSayWhatToDo() {
        refused(new byte[0], "leer");
        refused("a;b\n1;2\n".getBytes(StandardCharsets.UTF_8), "Spalte «zuweisung»");
        refused((HEADER + "Z\0;;;;").getBytes(StandardCharsets.UTF_8), "keine CSV-Datei");
        refused(HEADER.getBytes(StandardCharsets.UTF_16), "keine CSV-Datei");
        refused(new byte[2_000_000], "1 MB");
        refused(
                (HEADER + "Z;;;;\n".repeat(10_000)).getBytes(StandardCharsets.UTF_8),
                "2000 Zeilen");
        refused((HEADER + "\"Z;;;;\n").getBytes(StandardCharsets.UTF_8), "Anführungszeichen");
    }

    private void refused(byte[] file, String words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> exchange.results(scene.officer, file, false))
                .withMessageContaining(words);
    }

    @Test
    void windowsFileWithCommasIsRead() {
        var made = scene.in(AssignmentState.ACCEPTED);
        String file = HEADER + line(made, "läuft;heute;;");

        var imported =
                exchange.results(
                        scene.officer,
                        file.replace(';', ',').getBytes(Charset.forName("windows-1252")),
                        false);

        assertThat(imported.taken()).isEqualTo(1);
    }
}
