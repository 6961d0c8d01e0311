package ch.mitenand.mentorship.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.DemoActors;
import ch.mitenand.LiveViewTest;
import ch.mitenand.mentoring.AdmissionState;
import ch.mitenand.mentoring.PoolFixture;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentorship.MentorshipFixture;
import ch.mitenand.mentorship.MentorshipId;
import ch.mitenand.mentorship.MentorshipState;
import ch.mitenand.mentorship.OwnForms;
import ch.mitenand.mentorship.OwnPages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The reports of a safeguarding contact. */
class SafeguardingViewTests extends LiveViewTest {

    private static final String CONTACT = "schutz@olten.example.ch";

    @Autowired private ApplicationContext portal;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionTemplate transaction;
    @Autowired private OwnPages pages;
    @Autowired private OwnForms forms;

    private PoolFixture pools;
    private MentorshipFixture fixture;
    private PoolId olten;
    private MentorshipId mentorship;
    private UUID report;

    @BeforeEach
    void report() {
        pools = new PoolFixture(portal);
        fixture = new MentorshipFixture(portal);
        olten = pools.pool("Pool Prüf-Olten", PoolFixture.OLTEN);
        var mentor = pools.mentor(olten, AdmissionState.IN_POOL);
        var mentee = pools.mentee(olten);
        mentorship = fixture.in(MentorshipState.ACTIVE, olten, mentor, mentee);
        var viewer = pages.look(transaction.execute(_ -> pages.issueFor(mentee))).orElseThrow();
        forms.report(viewer, mentorship, "Er will <b>Geld</b> von mir.", Instant.now());
        report =
                jdbc.sql("select id from safeguarding_report where mentorship_id = :id")
                        .param("id", mentorship.id())
                        .query(UUID.class)
                        .single();
    }

    @AfterEach
    void tidy() {
        fixture.remove(olten);
        pools.remove();
    }

    @Test
    void listSaysNeitherNameNorContentAndIsNoRead() {
        signIn(CONTACT);

        var view = open("schutz");

        assertThat(textOf(view))
                .contains("Offen (1)", "Pool Prüf-Olten", "von der oder dem Mentee");
        assertThat(textOf(view)).doesNotContain("Geld", "Samira", "Marta");
        assertThat(linksIn(view)).contains("/schutz/" + report);
        assertThat(reads()).isZero();
    }

    @Test
    void openingIsRecordedAndShown() {
        signIn(CONTACT);

        var view = open("schutz/" + report);

        assertThat(textOf(view))
                .contains("Er will <b>Geld</b> von mir.", "Marta Probst und Samira Probst")
                .contains("Wer hat wann gelesen? (1)", "Lea Stutz");
        assertThat(reads()).isEqualTo(1);
    }

    @Test
    void noteAndOutcomeAreKept() {
        signIn(CONTACT);
        var view = open("schutz/" + report);

        write(view, "Was haben Sie getan oder vor?", "Notiz festhalten", "Angerufen.");
        assertThat(textOf(view)).contains("Angerufen.", "Lea Stutz");
        write(view, "Was ist das Ergebnis?", "Meldung abschliessen", "Gespräch geführt.");

        assertThat(textOf(view)).contains("Abgeschlossen am", "Gespräch geführt.");
        assertThat(textOf(open("schutz"))).contains("Im Moment ist nichts offen", "abgeschlossen");
    }

    @Test
    void emptyNoteIsRefused() {
        signIn(CONTACT);
        var view = open("schutz/" + report);

        write(view, "Was haben Sie getan oder vor?", "Notiz festhalten", "x");

        var area = _get(view, TextArea.class, s -> s.withLabel("Was haben Sie getan oder vor?"));
        assertThat(area.isInvalid()).isTrue();
        assertThat(area.getErrorMessage()).contains("zwischen 5 und 4000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                DemoActors.COORDINATOR_OF_OLTEN,
                DemoActors.CANTON,
                DemoActors.ADMINISTRATOR,
                DemoActors.OFFICER_OF_OLTEN
            })
    void nobodyElseFindsThem(String account) {
        signIn(account);

        assertThat(open("schutz")).isNotInstanceOf(SafeguardingView.class);
        assertThat(open("schutz/" + report)).isNotInstanceOf(SafeguardingReportView.class);
        assertThat(reads()).isZero();
    }

    @Test
    void unknownReportIsNotFound() {
        signIn(CONTACT);

        assertThat(open("schutz/" + UUID.randomUUID()))
                .isNotInstanceOf(SafeguardingReportView.class);
    }

    private static void write(Component view, String label, String button, String text) {
        _setValue(_get(view, TextArea.class, s -> s.withLabel(label)), text);
        _click(_get(view, Button.class, s -> s.withText(button)));
    }

    private static Component open(String path) {
        UI.getCurrent().navigate(path);
        return (Component) UI.getCurrent().getCurrentView();
    }

    private long reads() {
        return jdbc.sql("select count(*) from safeguarding_read where report_id = :id")
                .param("id", report)
                .query(Long.class)
                .single();
    }
}
