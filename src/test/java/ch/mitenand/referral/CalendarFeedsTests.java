package ch.mitenand.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.mitenand.DemoActors;
import ch.mitenand.IntegrationTest;
import ch.mitenand.MovableClock;
import ch.mitenand.OwnerDatabase;
import ch.mitenand.account.Actor;
import ch.mitenand.account.Grant;
import ch.mitenand.account.Grants;
import ch.mitenand.account.PasswordWasReset;
import ch.mitenand.account.Role;
import ch.mitenand.offer.NextDates;
import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferFile;
import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.OfferStatus;
import ch.mitenand.organisation.OrganisationFixture;
import ch.mitenand.organisation.OrganisationId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Secret addresses of calendars. */
class CalendarFeedsTests extends IntegrationTest {

    @Autowired private ApplicationContext context;
    @Autowired private CalendarFeeds feeds;
    @Autowired private OfferCatalogue catalogue;
    @Autowired private Grants grants;
    @Autowired private MovableClock clock;

    private JdbcClient owner;
    private InboxFixture fixture;
    private OrganisationFixture people;
    private OrganisationId treff;
    private OfferId offer;
    private Actor cashier;

    @BeforeEach
    void prepare() {
        owner =
                OwnerDatabase.jdbc(
                        context.getEnvironment().getRequiredProperty("spring.datasource.url"));
        fixture = InboxFixture.committed(context);
        people = new OrganisationFixture(context);
        treff =
                OrganisationId.parse(
                                new DemoActors(owner).organisationOf(DemoActors.ADMIN_OF_TREFF))
                        .orElseThrow();
        offer =
                catalogue.files(treff).stream()
                        .filter(file -> file.status() == OfferStatus.PUBLISHED)
                        .map(OfferFile::id)
                        .filter(this::hasNobody)
                        .findFirst()
                        .orElseThrow();
        cashier = people.person("Ruedi Amiet", member());
    }

    /** The demo has assigned people to some offers. */
    private boolean hasNobody(OfferId id) {
        return owner.sql("select not exists (select from referral_assignment where offer_id = :id)")
                .param("id", id.id())
                .query(Boolean.class)
                .single();
    }

    @AfterEach
    void tidy() {
        clock.comeBack();
        fixture.remove();
        people.remove();
    }

    private Grant member() {
        return new Grant(Role.ORGANISATION_MEMBER, treff.toString());
    }

    private String file() {
        return unfolded(feeds.file(feeds.create(cashier, treff)).orElseThrow());
    }

    private static String unfolded(String file) {
        return file.replace("\r\n ", "");
    }

    @ParameterizedTest
    @EnumSource(
            value = AssignmentState.class,
            names = {"SENT", "ACCEPTED", "RUNNING"},
            mode = Mode.INCLUDE)
    void namesTheNumberAndNeverAnybody(AssignmentState state) {
        var shown = fixture.toOffer(treff, offer, state);

        assertThat(file())
                .contains(shown.number())
                .doesNotContain(InboxFixture.PERSON)
                .doesNotContain("Amiet");
    }

    @Test
    void showsWhenAnswersAreDue() {
        var sent = fixture.toOffer(treff, offer, AssignmentState.SENT);

        var due = LocalDate.now(clock).plusDays(30).format(DateTimeFormatter.BASIC_ISO_DATE);
        assertThat(file())
                .contains("SUMMARY:Antwort fällig: " + sent.number())
                .contains("DTSTART;VALUE=DATE:" + due)
                .contains("DESCRIPTION:" + CalendarFile.escaped(InboxFixture.TARGET));
    }

    @Test
    void showsFirstDays() {
        var accepted = fixture.toOffer(treff, offer, AssignmentState.ACCEPTED);

        var today = LocalDate.now(clock).format(DateTimeFormatter.BASIC_ISO_DATE);
        assertThat(file())
                .contains("SUMMARY:Erster Tag: " + accepted.number())
                .contains("DTSTART;VALUE=DATE:" + today);
    }

    @Test
    void showsMeetingsOnlyOfOffersWithSomebody() {
        String title = catalogue.findPublic(offer).orElseThrow().content().title().de();
        String summary = "SUMMARY:" + CalendarFile.escaped(title);
        assertThat(file()).doesNotContain(summary);

        fixture.toOffer(treff, offer, AssignmentState.RUNNING);

        assertThat(
                        context.getBean(NextDates.class)
                                .next(catalogue.findPublic(offer).orElseThrow(), 1))
                .isNotEmpty();
        assertThat(file()).contains(summary);
    }

    @Test
    void waitingListAndEndsHaveNoDates() {
        var waitlisted = fixture.toOffer(treff, offer, AssignmentState.WAITLISTED);
        var over = fixture.toOffer(treff, offer, AssignmentState.COMPLETED);
        var running = fixture.toOffer(treff, offer, AssignmentState.RUNNING);

        assertThat(file())
                .contains(running.number())
                .doesNotContain(waitlisted.number(), over.number())
                .doesNotContain(InboxFixture.PERSON);
    }

    @Test
    void showsNothingOfAnotherOrganisation() {
        var other = otherOrganisation();
        var sent = fixture.toOffer(other, offer, AssignmentState.SENT);
        var own = fixture.toOffer(treff, offer, AssignmentState.SENT);

        assertThat(file()).contains(own.number()).doesNotContain(sent.number());
    }

    @Test
    void databaseKnowsOnlyAHash() {
        String token = feeds.create(cashier, treff);

        assertThat(token).matches("[A-Za-z0-9_-]{43}");
        var rows =
                owner.sql("select f::text from calendar_feed f where account_id = :id")
                        .param("id", cashier.account())
                        .query(String.class)
                        .list();
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst()).doesNotContain(token);
    }

    @Test
    void newAddressReplacesTheOldOne() {
        String first = feeds.create(cashier, treff);
        assertThat(feeds.file(first)).isPresent();
        String second = feeds.create(cashier, treff);

        assertThat(feeds.file(first)).isEmpty();
        assertThat(feeds.file(second)).isPresent();
    }

    @Test
    void revokedAddressLeadsNowhere() {
        String token = feeds.create(cashier, treff);
        assertThat(feeds.file(token)).isPresent();
        feeds.revoke(cashier, treff);

        assertThat(feeds.file(token)).isEmpty();
        assertThat(feeds.find(cashier, treff)).isEmpty();
    }

    @Test
    void addressOfSomebodyElseStaysWhenOneIsRevoked() {
        var colleague = people.person("Gret Amiet", member());
        String token = feeds.create(colleague, treff);
        feeds.create(cashier, treff);
        feeds.revoke(cashier, treff);

        assertThat(feeds.file(token)).isPresent();
    }

    @Test
    void whoHasLeftGetsNothingAnyMore() {
        String token = feeds.create(cashier, treff);
        assertThat(feeds.file(token)).isPresent();

        grants.take(cashier.account(), member());

        assertThat(feeds.file(token)).isEmpty();
    }

    @Test
    void lockedAccountGetsNothing() {
        String token = feeds.create(cashier, treff);
        assertThat(feeds.file(token)).isPresent();
        owner.sql("update account set locked = true where id = :id")
                .param("id", cashier.account())
                .update();

        assertThat(feeds.file(token)).isEmpty();
    }

    @Test
    void newPasswordEndsTheAddressesOfItsAccountOnly() {
        String token = feeds.create(cashier, treff);
        var colleague = people.person("Gret Amiet", member());
        String other = feeds.create(colleague, treff);
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(
                        _ -> context.publishEvent(new PasswordWasReset(cashier.account())));

        assertThat(feeds.file(token)).isEmpty();
        assertThat(feeds.find(cashier, treff)).isEmpty();
        assertThat(feeds.file(other)).isPresent();
    }

    @Test
    void saysWhenACalendarCame() {
        String token = feeds.create(cashier, treff);
        var before = feeds.find(cashier, treff).orElseThrow();
        assertThat(before.createdOn()).isEqualTo(LocalDate.now(clock));
        assertThat(before.fetchedOn()).isNull();

        clock.travel(Duration.ofDays(2));
        feeds.file(token);

        assertThat(feeds.find(cashier, treff).orElseThrow().fetchedOn())
                .isEqualTo(LocalDate.now(clock));
    }

    @Test
    void nobodyGetsAnAddressOfAForeignOrganisation() {
        var other = otherOrganisation();
        var coordinator = new Actor(cashier.account(), "P", Set.of());

        for (var actor : List.of(cashier, coordinator)) {
            assertThatThrownBy(() -> feeds.create(actor, other))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> feeds.find(actor, other))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> feeds.revoke(actor, other))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void calendarIsServedPrivately() throws Exception {
        var answer = get("/kalender/" + feeds.create(cashier, treff) + ".ics");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type"))
                .isEqualToIgnoringCase("text/calendar;charset=UTF-8");
        assertThat(header(answer, "Cache-Control")).contains("private").doesNotContain("public");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body()).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void everyWrongAddressGetsTheSameAnswer() throws Exception {
        String revoked = feeds.create(cashier, treff);
        feeds.revoke(cashier, treff);

        for (String token : List.of(revoked, "A".repeat(43), "kurz", "x".repeat(300), "a.b.c")) {
            var answer = get("/kalender/" + token + ".ics");
            assertThat(answer.statusCode()).as(token).isEqualTo(404);
            assertThat(answer.body()).as(token).isEmpty();
            assertThat(header(answer, "Cache-Control")).as(token).contains("private");
        }
    }

    private OrganisationId otherOrganisation() {
        return new OrganisationId(
                owner.sql("select id from organisation where id <> :id order by id limit 1")
                        .param("id", treff.id())
                        .query(java.util.UUID.class)
                        .single());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(url(path))).build(), BodyHandlers.ofString());
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
