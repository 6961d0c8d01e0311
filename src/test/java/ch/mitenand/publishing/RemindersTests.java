package ch.mitenand.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import ch.mitenand.DemoActors;
import ch.mitenand.account.Grants;
import ch.mitenand.account.UnaskedMatters;
import ch.mitenand.mail.OneTimeLinks;
import ch.mitenand.mail.Postbox;
import ch.mitenand.offer.OfferConfirmations;
import ch.mitenand.offer.OfferConfirmations.Confirmation;
import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.OfferStatus;
import ch.mitenand.organisation.OrganisationFiles;
import ch.mitenand.organisation.OrganisationRegister;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** The whole daily round, for a few offers only. */
class RemindersTests extends PublishingTest {

    @Autowired private OfferConfirmations confirmations;
    @Autowired private Policies policies;
    @Autowired private OrganisationRegister register;
    @Autowired private OrganisationFiles files;
    @Autowired private Recipients recipients;
    @Autowired private Owners owners;
    @Autowired private PublishingMails mails;
    @Autowired private OneTimeLinks links;
    @Autowired private UnaskedOffers unasked;
    @Autowired private TransactionTemplate transaction;
    @Autowired private ApplicationContext context;

    @Test
    void theRoundAsksMarksAndHidesAndDoesNothingTwice() {
        var offer = published("Strickrunde Maschenprobe");
        var round = round(recipients, List.of());
        round.run();
        assertThat(reminded(offer)).isEmpty();

        travelTo(confirmBy(offer).minusDays(30));
        round.run();
        round.run();
        assertThat(reminded(offer)).containsExactly(30);
        assertThat(mailsAbout("Maschenprobe")).hasSize(1);
        travelTo(confirmBy(offer));
        round.run();
        travelTo(confirmBy(offer).plusDays(31));
        round.run();
        round.run();

        assertThat(status(offer)).isEqualTo(OfferStatus.HIDDEN);
        assertThat(reminded(offer)).containsExactly(0, 30);
    }

    @Test
    void anOfferThatGoesWrongDoesNotHoldUpTheOthers() {
        var offer = published("Strickrunde Laufmasche");
        travelTo(confirmBy(offer));
        var day = LocalDate.now(clock).minusMonths(30);
        var wrong =
                new Confirmation(OfferId.create(), organisation, "Gibt es nicht", "language", day);

        round(recipients, List.of(wrong)).run();

        assertThat(reminded(offer)).containsExactly(0);
    }

    @Test
    void whatNobodyCanBeAskedAboutIsListedAndThenHidden() {
        var offer = published("Strickrunde Einsiedelei");
        var nobody = round(without(true), List.of());
        var end = confirmBy(offer);
        travelTo(end);
        nobody.run();
        travelTo(end.plusDays(29));
        nobody.run();

        assertThat(reminded(offer)).isEmpty();
        assertThat(status(offer)).isEqualTo(OfferStatus.PUBLISHED);
        assertThat(nobody.unasked())
                .extracting(UnaskedMatters.Matter::what, UnaskedMatters.Matter::path)
                .containsExactly(tuple("Strickrunde Einsiedelei", "/angebote/" + offer));
        assertThat(round(recipients, List.of()).unasked()).isEmpty();

        travelTo(end.plusDays(31));
        nobody.run();
        assertThat(status(offer)).isEqualTo(OfferStatus.HIDDEN);
        assertThat(nobody.unasked()).isEmpty();
    }

    @Test
    void administratorsHaveThirtyDaysAlsoWhenItIsListedLate() {
        var offer = published("Strickrunde Spätlese");
        var nobody = round(without(true), List.of());
        var end = confirmBy(offer);
        for (int days : List.of(40, 69)) {
            travelTo(end.plusDays(days));
            nobody.run();
            assertThat(status(offer)).as("day %s", days).isEqualTo(OfferStatus.PUBLISHED);
        }

        travelTo(end.plusDays(71));
        nobody.run();

        assertThat(status(offer)).isEqualTo(OfferStatus.HIDDEN);
    }

    @Test
    void whoCanBeAskedAgainIsAskedBeforeAnythingIsHidden() {
        var offer = published("Strickrunde Heimkehr");
        var end = confirmBy(offer);
        travelTo(end);
        round(without(true), List.of()).run();
        travelTo(end.plusDays(31));

        round(recipients, List.of()).run();

        assertThat(reminded(offer)).containsExactly(0);
        assertThat(status(offer)).isEqualTo(OfferStatus.PUBLISHED);
        assertThat(unasked.isListedFor(offer, end, Duration.ZERO)).isFalse();
    }

    @Test
    void theCantonIsAskedWhenNobodyElseIsLeft() {
        var offer = published("Strickrunde Waisenkind");
        var postbox = Postbox.of(context);
        postbox.empty(DemoActors.CANTON);
        travelTo(confirmBy(offer).minusDays(30));

        round(without(false), List.of()).run();

        assertThat(reminded(offer)).containsExactly(30);
        assertThat(mailsAbout("Waisenkind")).containsExactly(DemoActors.CANTON);
    }

    /** Nobody works for the organisation; possibly nobody for municipality and canton either. */
    private Recipients without(boolean canton) {
        var nobody = mock(Grants.class);
        when(nobody.holders(any(), any())).thenReturn(List.of());
        var told = canton ? mock(PublishingMails.class) : mails;
        if (canton) {
            doReturn(List.of()).when(told).reviewers(any());
        }
        return new Recipients(owners, nobody, told, files);
    }

    /** A round that looks after the offers of this test and some others. */
    private Reminders round(Recipients who, List<Confirmation> others) {
        var some = mock(OfferConfirmations.class);
        when(some.before(any(), any()))
                .thenAnswer(call -> {
                    var all = new ArrayList<>(others);
                    confirmations.before(call.getArgument(0), call.getArgument(1)).stream()
                            .filter(c -> made.contains(c.offer()))
                            .forEach(all::add);
                    return all;
                });
        return new Reminders(
                some,
                policies,
                catalogue,
                register,
                who,
                mails,
                links,
                unasked,
                jdbc,
                transaction,
                clock);
    }

    private List<String> mailsAbout(String word) {
        var postbox = Postbox.of(context);
        return List.of(DemoActors.ADMIN_OF_TREFF, DemoActors.MEMBER_OF_TREFF, DemoActors.CANTON)
                .stream()
                .filter(a -> postbox.to(a).stream().anyMatch(m -> m.subject().contains(word)))
                .toList();
    }

    private LocalDate confirmBy(OfferId offer) {
        var content = catalogue.file(offer).orElseThrow().content();
        return policies.confirmBy(content);
    }

    private OfferStatus status(OfferId offer) {
        return catalogue.status(offer).orElseThrow();
    }

    private void travelTo(LocalDate day) {
        clock.travel(Duration.between(LocalDate.now(clock).atStartOfDay(), day.atStartOfDay()));
    }

    private List<Integer> reminded(OfferId offer) {
        return jdbc.sql(
                        "select days_before from offer_reminder where offer_id = :id order by days_before")
                .param("id", offer.id())
                .query(Integer.class)
                .list();
    }
}
