package ch.mitenand.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.mitenand.DemoActors;
import ch.mitenand.mail.OneTimeLinks;
import ch.mitenand.mail.Postbox;
import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.OfferStatus;
import ch.mitenand.publishing.Freshness.Answer;
import ch.mitenand.publishing.Freshness.Asked;
import ch.mitenand.publishing.Freshness.Reported;
import ch.mitenand.publishing.OfferOverview.Standing;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

class FreshnessTests extends PublishingTest {

    @Autowired private Freshness freshness;
    @Autowired private OneTimeLinks links;
    @Autowired private OfferOverview overview;
    @Autowired private Policies policies;
    @Autowired private ApplicationContext context;
    @Autowired private TransactionTemplate transaction;

    @Test
    void remindsThreeTimesAndThenHides() {
        var offer = published("Flicktreff Nadelöhr");
        confirmedDaysAgo(offer, days(6) - 30);
        look(offer);
        assertThat(reminded(offer)).containsExactly(30);
        look(offer);
        assertThat(reminded(offer)).containsExactly(30);

        clock.travel(Duration.ofDays(23));
        look(offer);
        assertThat(reminded(offer)).containsExactly(7, 30);
        clock.travel(Duration.ofDays(7));
        look(offer);
        assertThat(reminded(offer)).containsExactly(0, 7, 30);
        assertThat(overview.desk(admin, organisation).offers())
                .anyMatch(l ->
                        l.offer().equals(offer)
                                && l.standing() == OfferOverview.Standing.UNCONFIRMED);
        assertThat(catalogue.findPublic(offer)).isPresent();

        clock.travel(Duration.ofDays(31));
        look(offer);
        assertThat(catalogue.findPublic(offer)).isEmpty();
        assertThat(catalogue.file(offer).orElseThrow().status()).isEqualTo(OfferStatus.HIDDEN);

        assertThat(standing.confirm(admin, offer)).isTrue();
        assertThat(catalogue.findPublic(offer).orElseThrow().content().confirmedOn())
                .isEqualTo(LocalDate.now(clock));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 12, 14, 24})
    void remindsMarksHidesAndRestoresForEveryPeriod(int months) {
        policies.setConfirmMonths(canton, "language", months);
        var offer = published("Flicktreff Langzeit");
        assertThat(catalogue.file(offer).orElseThrow().content().validUntil())
                .isEqualTo(LocalDate.now(clock).plusMonths(SketchContent.OPEN_END_MONTHS));

        travelTo(confirmBy(offer).minusDays(30));
        look(offer);
        travelTo(confirmBy(offer).minusDays(7));
        look(offer);
        assertThat(line(offer).standing()).isEqualTo(Standing.PUBLIC);
        travelTo(confirmBy(offer));
        look(offer);
        assertThat(reminded(offer)).containsExactly(0, 7, 30);
        assertThat(line(offer).standing()).isEqualTo(Standing.UNCONFIRMED);
        travelTo(confirmBy(offer).plusDays(29));
        look(offer);
        assertThat(catalogue.findPublic(offer)).isPresent();
        travelTo(confirmBy(offer).plusDays(31));
        look(offer);

        assertThat(line(offer).standing()).isEqualTo(Standing.HIDDEN);
        assertThat(overview.desk(admin, organisation).todo())
                .anyMatch(t ->
                        t.text()
                                .equals(
                                        "Ausgeblendet, weil niemand bestätigt hat: «Flicktreff Langzeit»"));
        assertThat(standing.confirm(admin, offer)).isTrue();
        assertThat(catalogue.findPublic(offer)).isPresent();
        assertThat(line(offer).standing()).isEqualTo(Standing.PUBLIC);
    }

    @Test
    void anEndedOfferWithoutLastDayCanBeOfferedAgainAfterYears() {
        var offer = published("Flicktreff Winterschlaf");
        standing.end(admin, offer);
        clock.travel(Duration.ofDays(3 * 365));

        standing.resume(admin, offer);

        assertThat(line(offer).standing()).isEqualTo(Standing.PUBLIC);
        assertThat(confirmedOn(offer)).isEqualTo(LocalDate.now(clock));
    }

    @Test
    void hidesNothingThatNobodyWasAskedAbout() {
        var offer = published("Flicktreff Überraschung");
        confirmedDaysAgo(offer, 120);
        policies.setConfirmMonths(canton, "language", 1);

        look(offer);

        assertThat(catalogue.findPublic(offer)).isPresent();
        assertThat(reminded(offer)).containsExactly(0);
        clock.travel(Duration.ofDays(31));
        look(offer);
        assertThat(catalogue.findPublic(offer)).isEmpty();
    }

    @Test
    void asksTheOwnerThenAllMembersThenTheMunicipality() {
        var offer = published("Flicktreff Rundschreiben");
        confirmedDaysAgo(offer, days(6) - 30);
        look(offer);
        assertThat(askedAbout("Rundschreiben")).containsExactly(DemoActors.ADMIN_OF_TREFF);
        clock.travel(Duration.ofDays(23));
        look(offer);
        assertThat(askedAbout("Rundschreiben"))
                .containsExactly(DemoActors.MEMBER_OF_TREFF, DemoActors.ADMIN_OF_TREFF);
        clock.travel(Duration.ofDays(7));
        look(offer);
        assertThat(askedAbout("Rundschreiben"))
                .containsExactly(
                        DemoActors.MEMBER_OF_TREFF, DemoActors.CANTON, DemoActors.ADMIN_OF_TREFF);
    }

    /** Everybody who was written to, by address. */
    private List<String> askedAbout(String word) {
        var people =
                List.of(
                        DemoActors.MEMBER_OF_TREFF,
                        DemoActors.CANTON,
                        DemoActors.ADMIN_OF_TREFF,
                        DemoActors.OFFICER_OF_OLTEN);
        var postbox = Postbox.of(context);
        return people.stream()
                .filter(a -> postbox.to(a).stream().anyMatch(m -> m.subject().contains(word)))
                .toList();
    }

    @Test
    void aLinkConfirmsOnlyWhenAnsweredAndOnlyOnce() {
        var offer = published("Flicktreff Sicherheitsnadel");
        confirmedDaysAgo(offer, 170);
        String token = token(offer);

        for (int i = 0; i < 3; i++) {
            assertThat(freshness.ask(token)).isInstanceOf(Asked.Open.class);
        }
        assertThat(confirmedOn(offer)).isBefore(LocalDate.now(clock));
        assertThat(freshness.answer(token, Answer.STILL_TRUE)).isInstanceOf(Asked.Open.class);
        assertThat(confirmedOn(offer)).isEqualTo(LocalDate.now(clock));
        assertThat(freshness.answer(token, Answer.ENDED)).isInstanceOf(Asked.Answered.class);
        assertThat(catalogue.findPublic(offer)).isPresent();
    }

    @Test
    void aLinkEndsAnOffer() {
        var offer = published("Flicktreff Fingerhut");
        confirmedDaysAgo(offer, 170);

        freshness.answer(token(offer), Answer.ENDED);

        assertThat(catalogue.file(offer).orElseThrow().status()).isEqualTo(OfferStatus.ENDED);
    }

    @Test
    void aSecondLinkKnowsThatSomebodyElseHasAnswered() {
        var offer = published("Flicktreff Stopfei");
        confirmedDaysAgo(offer, 170);
        String mine = token(offer);
        String theirs = token(offer);
        freshness.answer(theirs, Answer.STILL_TRUE);

        assertThat(freshness.ask(mine)).isInstanceOf(Asked.Answered.class);
        assertThat(freshness.answer(mine, Answer.ENDED)).isInstanceOf(Asked.Answered.class);
        assertThat(catalogue.findPublic(offer)).isPresent();
    }

    @Test
    void aLinkTakesWhatHasChangedOnceAndConfirmsNothing() {
        var offer = published("Flicktreff Kreuzstich");
        confirmedDaysAgo(offer, 170);
        var before = confirmedOn(offer);
        String token = token(offer);
        var postbox = Postbox.of(context);
        postbox.empty(DemoActors.ADMIN_OF_TREFF);

        assertThatThrownBy(() -> freshness.tell(token, " neu "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(freshness.tell(token, "Neu am Mittwoch.")).isInstanceOf(Asked.Open.class);

        assertThat(confirmedOn(offer)).isEqualTo(before);
        assertThat(overview.desk(admin, organisation).reports())
                .filteredOn(r -> r.offer().equals(offer))
                .extracting(OfferOverview.Report::text)
                .containsExactly("Antwort auf «Stimmt es noch?»: Neu am Mittwoch.");
        assertThat(postbox.to(DemoActors.ADMIN_OF_TREFF))
                .anySatisfy(mail -> {
                    assertThat(mail.subject())
                            .isEqualTo("Bei «Flicktreff Kreuzstich» hat sich etwas geändert");
                    assertThat(mail.text()).contains("/meine-organisation/" + organisation);
                    assertThat(mail.text()).doesNotContain("Mittwoch");
                });
        assertThat(freshness.tell(token, "Noch etwas.")).isInstanceOf(Asked.Answered.class);
        assertThat(freshness.answer(token, Answer.STILL_TRUE)).isInstanceOf(Asked.Answered.class);
        assertThat(overview.desk(admin, organisation).reports())
                .filteredOn(r -> r.offer().equals(offer))
                .hasSize(1);
    }

    @Test
    void aLinkKnowsWhoWorksForTheOrganisation() {
        var offer = published("Flicktreff Stecknadel");
        confirmedDaysAgo(offer, 170);

        assertThat(question(token(offer)).member()).isTrue();
        assertThat(question(token(offer, canton.account())).member()).isFalse();
    }

    @Test
    void refusesLinksThatAreAlteredOldOrForSomethingElse() {
        var offer = published("Flicktreff Druckknopf");
        confirmedDaysAgo(offer, 170);
        String token = token(offer);
        String foreign =
                transaction.execute(_ -> links.issue("reset-password", "x", Duration.ofDays(1)));

        assertThat(freshness.ask(token + "x")).isInstanceOf(Asked.Unknown.class);
        assertThat(freshness.ask("")).isInstanceOf(Asked.Unknown.class);
        assertThat(freshness.answer(foreign, Answer.ENDED)).isInstanceOf(Asked.Unknown.class);
        clock.travel(Duration.ofDays(90));
        assertThat(freshness.answer(token, Answer.ENDED)).isInstanceOf(Asked.Expired.class);
        assertThat(freshness.tell(token, "Neu am Mittwoch.")).isInstanceOf(Asked.Expired.class);
        assertThat(freshness.tell(token + "x", "Neu am Mittwoch."))
                .isInstanceOf(Asked.Unknown.class);
        assertThat(catalogue.file(offer).orElseThrow().status()).isEqualTo(OfferStatus.PUBLISHED);
    }

    @Test
    void anybodyReportsAnErrorAndTheOwnerSettlesIt() {
        var offer = published("Flicktreff Wollknäuel");

        assertThat(freshness.report(offer, " ", "192.0.2.7")).isEqualTo(Reported.EMPTY);
        assertThat(freshness.report(offer, "Die Zeit stimmt nicht.", "192.0.2.7"))
                .isEqualTo(Reported.TAKEN);

        var report =
                overview.desk(admin, organisation).reports().stream()
                        .filter(r -> r.offer().equals(offer))
                        .findFirst()
                        .orElseThrow();
        assertThat(report.text()).isEqualTo("Die Zeit stimmt nicht.");
        assertThat(overview.desk(admin, organisation).todo())
                .anyMatch(t -> t.text().contains("Wollknäuel"));
        overview.settle(admin, report.id());
        assertThat(overview.desk(admin, organisation).reports())
                .noneMatch(r -> r.offer().equals(offer));
    }

    @Test
    void slowsDownWhoReportsTooMuch() {
        var offer = published("Flicktreff Lawine");
        Reported last = Reported.TAKEN;
        for (int i = 0; i < 60 && last == Reported.TAKEN; i++) {
            last = freshness.report(offer, "Werbung Nummer " + i, "192.0.2.99");
        }
        assertThat(last).isEqualTo(Reported.TOO_MANY);
    }

    /** The daily round for one offer only, because travelling would hide the demo content. */
    private void look(OfferId offer) {
        ReminderRound.of(context, offer);
    }

    private LocalDate confirmedOn(OfferId offer) {
        return catalogue.file(offer).orElseThrow().content().confirmedOn();
    }

    private OfferOverview.OfferLine line(OfferId offer) {
        return overview.desk(admin, organisation).offers().stream()
                .filter(l -> l.offer().equals(offer))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate confirmBy(OfferId offer) {
        return line(offer).confirmBy().orElseThrow();
    }

    private void travelTo(LocalDate day) {
        long days = ChronoUnit.DAYS.between(LocalDate.now(clock), day);
        clock.travel(Duration.ofDays(Math.max(0, days)));
    }

    private Freshness.Question question(String token) {
        return ((Asked.Open) freshness.ask(token)).question();
    }

    private String token(OfferId offer) {
        return token(offer, admin.account());
    }

    private String token(OfferId offer, UUID person) {
        var confirmed = confirmedOn(offer);
        var subject = new Reminded(offer, confirmed, confirmed.plusMonths(6), person).subject();
        return transaction.execute(
                _ -> links.issue(Freshness.PURPOSE, subject, Duration.ofDays(75)));
    }

    private void confirmedDaysAgo(OfferId offer, int days) {
        var content = catalogue.file(offer).orElseThrow().content();
        catalogue.change(offer, content.confirmed(LocalDate.now(clock).minusDays(days)));
    }

    /** Days of the last months. */
    private int days(int months) {
        var today = LocalDate.now(clock);
        return (int) ChronoUnit.DAYS.between(today.minusMonths(months), today);
    }

    private List<Integer> reminded(OfferId offer) {
        return jdbc.sql(
                        "select days_before from offer_reminder where offer_id = :id order by days_before")
                .param("id", offer.id())
                .query(Integer.class)
                .list();
    }
}
