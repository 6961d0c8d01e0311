package ch.mitenand.care.ui;

import static ch.mitenand.shell.Markup.list;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.care.Certificates;
import ch.mitenand.care.Hint;
import ch.mitenand.care.RecognitionDesk;
import ch.mitenand.care.ThanksDesk;
import ch.mitenand.mentoring.MentorDesk;
import ch.mitenand.mentoring.MentorFile;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentoring.Pools;
import ch.mitenand.shared.Language;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Says thank you: hints, the yearly contribution, certificates. */
@Route(CareNavigation.RECOGNITION)
@PermitAll
class RecognitionView extends PoolPage {

    static final String HEADING = "Anerkennung";

    private final RecognitionDesk recognition;
    private final ThanksDesk thanks;
    private final Certificates certificates;
    private final MentorDesk mentors;
    private final Clock clock;

    RecognitionView(
            Pools pools,
            CurrentActor current,
            RecognitionDesk recognition,
            ThanksDesk thanks,
            Certificates certificates,
            MentorDesk mentors,
            Clock clock) {
        super(pools, current, HEADING);
        this.recognition = recognition;
        this.thanks = thanks;
        this.certificates = certificates;
        this.mentors = mentors;
        this.clock = clock;
    }

    @Override
    void show(Actor actor, PoolId pool, Div page) {
        var today = LocalDate.now(clock);
        page.add(
                hints(actor, pool),
                new RecognitionBox(this, recognition, today),
                certificates(actor, pool));
    }

    private Section hints(Actor actor, PoolId pool) {
        var hints = thanks.hints(actor, pool).stream().map(this::hint).toList();
        return CareParts.section(
                new H2("Danke sagen"),
                hints.isEmpty()
                        ? CareParts.empty(
                                "Im Moment steht nichts an. Hier erscheinen Jubiläen und beendete Begleitungen.")
                        : list("mi-care__list", hints));
    }

    private ListItem hint(Hint hint) {
        var done =
                CareParts.button(
                        "Erledigt",
                        () ->
                                act(() ->
                                        CareParts.tell(
                                                thanks.done(
                                                        actor(), pool(), hint.mentor(), hint.key()),
                                                "Danke. Der Hinweis ist erledigt.")));
        done.setAriaLabel("Erledigt: " + hint.name() + ", " + hint.occasion());
        return new ListItem(
                new Paragraph(CareParts.strong(hint.name())),
                new Paragraph(hint.occasion() + ", " + CareParts.day(hint.day())),
                CareParts.actions(done));
    }

    private Section certificates(Actor actor, PoolId pool) {
        var items =
                mentors.mentors(actor, pool).stream()
                        .flatMap(file -> certificate(actor, file))
                        .toList();
        return CareParts.section(
                new H2("Bestätigungen"),
                items.isEmpty()
                        ? CareParts.empty(
                                "Sobald Freiwillige Treffen eingetragen haben, können Sie hier ihr Engagement bestätigen.")
                        : list("mi-care__list", items));
    }

    private Stream<ListItem> certificate(Actor actor, MentorFile file) {
        String name = file.person().firstName() + " " + file.person().lastName();
        return certificates.workOf(actor, file.pool(), file.id()).stream()
                .map(work ->
                        new ListItem(
                                new Paragraph(CareParts.strong(name)),
                                CareParts.hint(
                                        "seit %s · %d Stunden"
                                                .formatted(
                                                        CareParts.day(work.from()),
                                                        work.minutes() / 60)),
                                CareParts.actions(
                                        download(file, "Bestätigung (PDF)", Language.DE),
                                        download(file, "Attestation (PDF)", Language.FR))));
    }

    private Anchor download(MentorFile file, String label, Language language) {
        return CareParts.download(
                label,
                () -> {
                    var pdf = certificates.of(actor(), pool(), file.id(), language).orElseThrow();
                    return new CareParts.Download(pdf.fileName(), "application/pdf", pdf.content());
                });
    }
}
