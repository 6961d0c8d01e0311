package ch.mitenand.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.OfferStatus;
import ch.mitenand.publishing.Finding.Severity;
import ch.mitenand.publishing.OfferDesk.Saved;
import ch.mitenand.publishing.OfferDesk.Submitted;
import ch.mitenand.publishing.WorkingCopy.State;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class OfferDeskTests extends PublishingTest {

    @Test
    void publishesADraftThatIsComplete() {
        var offer = draft(SketchFixture.complete("Nähtreff Zwirnfaden"));
        assertThat(catalogue.findPublic(offer)).isEmpty();

        assertThat(desk.submit(admin, offer, 2)).isInstanceOf(Submitted.Published.class);

        var details = catalogue.findPublic(offer).orElseThrow();
        assertThat(details.content().title().de()).isEqualTo("Nähtreff Zwirnfaden");
        assertThat(details.content().places().getFirst().bfs()).isEqualTo(2581);
        assertThat(details.content().schedules().getFirst().rrule()).contains("BYDAY=TU");
        await(() -> found("Zwirnfaden", offer));
        assertThat(versions.versions(admin, offer)).hasSize(1);
    }

    @Test
    void saysWhatIsMissing() {
        var offer = draft(OfferSketch.EMPTY);

        var submitted = desk.submit(admin, offer, 2);

        assertThat(submitted)
                .isInstanceOfSatisfying(
                        Submitted.Incomplete.class,
                        incomplete ->
                                assertThat(incomplete.missing())
                                        .extracting(Finding::step)
                                        .contains(
                                                Finding.Step.BASICS,
                                                Finding.Step.WHERE,
                                                Finding.Step.WHEN,
                                                Finding.Step.JOINING));
        assertThat(catalogue.file(offer)).isEmpty();
    }

    @Test
    void neitherOfTwoEditorsLosesText() {
        var offer = draft(SketchFixture.complete("Nähtreff zu zweit"));
        var mine = SketchFixture.complete("Nähtreff von Vera");
        var theirs = SketchFixture.complete("Nähtreff vom Helfer");
        assertThat(desk.save(member, offer, 2, theirs)).isEqualTo(new Saved.Done(3));

        var saved = desk.save(admin, offer, 2, mine);

        assertThat(saved)
                .isInstanceOfSatisfying(
                        Saved.Conflict.class,
                        conflict -> {
                            assertThat(conflict.theirs().sketch()).isEqualTo(theirs);
                            assertThat(conflict.theirs().version()).isEqualTo(3);
                        });
        assertThat(desk.open(admin, offer).sketch()).isEqualTo(theirs);
    }

    @Test
    void keepsThePublicCopyWhileAChangeIsWritten() {
        var offer = published("Nähtreff Stichprobe");
        var copy = desk.open(admin, offer);
        desk.save(admin, offer, copy.version(), SketchFixture.complete("Nähtreff Kreuzstich"));

        assertThat(catalogue.findPublic(offer).orElseThrow().content().title().de())
                .isEqualTo("Nähtreff Stichprobe");
        assertThat(desk.submit(admin, offer, copy.version() + 1))
                .isInstanceOf(Submitted.Published.class);
        assertThat(catalogue.findPublic(offer).orElseThrow().content().title().de())
                .isEqualTo("Nähtreff Kreuzstich");
    }

    @Test
    void copiesForTheNextTermWithoutDays() {
        var offer = draft(withDays(SketchFixture.complete("Nähkurs Herbst")));
        var copy = desk.copy(admin, offer);
        made.add(copy);

        var sketch = desk.open(admin, copy).sketch();
        assertThat(sketch.when().firstDay()).isNull();
        assertThat(sketch.when().times())
                .containsExactly("jeden Dienstag 14 bis 16 Uhr ausser Schulferien");
        assertThat(sketch.joining().capacityFree()).isEqualTo(12);
        assertThat(desk.findings(admin, copy, sketch))
                .extracting(Finding::severity)
                .doesNotContain(Severity.MISSING);
    }

    @Test
    void warnsOfDoubles() {
        published("Nähtreff Doppelgänger");
        var second = draft(SketchFixture.complete("Nähtreff  doppelgänger"));

        assertThat(desk.doubles(admin, second, SketchFixture.complete("Nähtreff doppelgänger")))
                .anyMatch(f -> f.message().contains("Doppelt zu «Nähtreff Doppelgänger»"));
    }

    @Test
    void endsAndResumes() {
        var offer = published("Nähtreff Abschied");
        standing.end(admin, offer);
        assertThat(catalogue.findPublic(offer)).isEmpty();
        standing.resume(member, offer);
        assertThat(catalogue.findPublic(offer)).isPresent();
        assertThat(catalogue.file(offer).orElseThrow().status()).isEqualTo(OfferStatus.PUBLISHED);
    }

    @Test
    void opensDemoOffersWithoutChangingWhatTheySay() {
        var ids =
                catalogue.files(organisation).stream()
                        .filter(f -> f.content().demo())
                        .map(f -> f.id())
                        .toList();
        assertThat(ids).isNotEmpty();
        for (OfferId id : ids) {
            var copy = desk.open(admin, id);
            try {
                assertThat(copy.state()).isEqualTo(State.DRAFT);
                assertThat(
                                desk.findings(admin, id, copy.sketch()).stream()
                                        .filter(f -> f.severity() == Severity.MISSING))
                        .isEmpty();
                var preview = desk.preview(admin, id, copy.sketch()).orElseThrow().content();
                var now = catalogue.file(id).orElseThrow().content();
                assertThat(preview.title()).isEqualTo(now.title());
                assertThat(preview.costs()).hasSameSizeAs(now.costs());
                assertThat(preview.schedules())
                        .extracting(s -> s.rrule() + s.startTime() + s.endTime())
                        .isEqualTo(
                                now.schedules().stream()
                                        .map(s -> s.rrule() + s.startTime() + s.endTime())
                                        .toList());
            } finally {
                desk.discard(admin, id, copy.version());
            }
        }
    }

    @Test
    void refusesStrangers() {
        var offer = published("Nähtreff Hausrecht");
        for (var actor : List.of(stranger, canton)) {
            assertThatThrownBy(() -> desk.open(actor, offer))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> desk.start(actor, organisation))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> standing.end(actor, offer))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> desk.open(admin, OfferId.create()))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void refusesDaysThatEndBeforeTheyStart() {
        var sketch =
                SketchFixture.with(
                        SketchFixture.complete("Nähtreff rückwärts"),
                        SketchFixture.times(
                                LocalDate.of(2027, 3, 1),
                                LocalDate.of(2027, 2, 1),
                                "jeden Montag 9 bis 11 Uhr"));
        var offer = draft(sketch);

        assertThat(desk.findings(admin, offer, sketch))
                .anyMatch(f ->
                        f.severity() == Severity.MISSING
                                && f.message().equals("Der letzte Tag liegt vor dem ersten."));
        assertThat(desk.nextDates(admin, offer, sketch, 3)).isEmpty();
        assertThat(desk.open(admin, offer).sketch()).isEqualTo(sketch);
    }

    private static OfferSketch withDays(OfferSketch sketch) {
        return SketchFixture.with(
                sketch,
                SketchFixture.times(
                        LocalDate.of(2027, 1, 11),
                        LocalDate.of(2027, 6, 28),
                        "jeden Dienstag 14 bis 16 Uhr ausser Schulferien"));
    }
}
