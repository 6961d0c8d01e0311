package ch.mitenand.publishing;

import ch.mitenand.account.Person;
import ch.mitenand.mail.OneTimeLinks;
import ch.mitenand.mail.OneTimeLinks.LinkCheck;
import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferFile;
import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.OfferStatus;
import ch.mitenand.organisation.OrganisationDetails;
import ch.mitenand.organisation.OrganisationFiles;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What anybody can do to keep offers true, without a sign-in: answer the question of a reminder by
 * its link, and report an error. The round that sends reminders and hides offers is {@link
 * Reminders}.
 */
@Service
public class Freshness {

    static final String PURPOSE = "offer-fresh";

    private final OneTimeLinks links;
    private final OfferCatalogue catalogue;
    private final OrganisationFiles organisations;
    private final Publisher publisher;
    private final Reports reports;
    private final Recipients recipients;
    private final PublishingMails mails;
    private final ReportSteps steps;
    private final TransactionTemplate transaction;

    Freshness(
            OneTimeLinks links,
            OfferCatalogue catalogue,
            OrganisationFiles organisations,
            Publisher publisher,
            Reports reports,
            Recipients recipients,
            PublishingMails mails,
            ReportSteps steps,
            TransactionTemplate transaction) {
        this.links = links;
        this.catalogue = catalogue;
        this.organisations = organisations;
        this.publisher = publisher;
        this.reports = reports;
        this.recipients = recipients;
        this.mails = mails;
        this.steps = steps;
        this.transaction = transaction;
    }

    /**
     * What a link asks about.
     *
     * @param confirmBy day by which it has to be confirmed
     */
    public record Question(OfferId offer, String title, String organisation, LocalDate confirmBy) {}

    /** What a link is worth. */
    public sealed interface Asked {

        /** It can be answered. */
        record Open(Question question) implements Asked {}

        /** It was answered before. */
        record Answered(Question question) implements Asked {}

        /** It is too old. */
        record Expired(Question question) implements Asked {}

        /** It is none of ours. */
        record Unknown() implements Asked {}
    }

    /** The answers to "is it still true?"; "change" is a link to the editor. */
    public enum Answer {
        STILL_TRUE,
        ENDED
    }

    /** What became of a report. */
    public enum Reported {
        TAKEN,
        /** Nothing was written, or hardly anything. */
        EMPTY,
        /** Too many from the same sender; come back later. */
        TOO_MANY
    }

    /** What a link of a reminder asks; changes nothing. */
    @Transactional(readOnly = true)
    public Asked ask(String token) {
        return switch (links.look(PURPOSE, token)) {
            case LinkCheck.Valid(String subject) -> open(subject);
            case LinkCheck.Used(String subject) -> known(subject, Asked.Answered::new);
            case LinkCheck.Expired(String subject) -> known(subject, Asked.Expired::new);
            case LinkCheck.Invalid() -> new Asked.Unknown();
        };
    }

    /** Answers a reminder; the result says what the link was worth before. */
    @Transactional
    public Asked answer(String token, Answer answer) {
        var asked = ask(token);
        if (asked instanceof Asked.Open(Question question)) {
            if (!(links.use(PURPOSE, token) instanceof LinkCheck.Valid)) {
                return ask(token);
            }
            var file = catalogue.file(question.offer()).orElseThrow();
            switch (answer) {
                case STILL_TRUE -> publisher.confirm(file);
                case ENDED -> catalogue.end(file.id());
            }
        }
        return asked;
    }

    private Asked open(String subject) {
        var reminder = Reminded.parse(subject);
        return catalogue
                .file(reminder.offer())
                .map(file ->
                        stillOpen(file, reminder)
                                ? new Asked.Open(question(file, reminder))
                                : new Asked.Answered(question(file, reminder)))
                .orElseGet(Asked.Unknown::new);
    }

    /** Somebody else may have confirmed or ended it in the meantime. */
    private boolean stillOpen(OfferFile file, Reminded reminder) {
        return recipients.isResponsible(reminder.person(), file)
                && (file.status() == OfferStatus.PUBLISHED || file.status() == OfferStatus.HIDDEN)
                && file.content().confirmedOn().equals(reminder.confirmedOn());
    }

    private Asked known(String subject, Function<Question, Asked> asked) {
        var reminder = Reminded.parse(subject);
        return catalogue
                .file(reminder.offer())
                .map(file -> asked.apply(question(file, reminder)))
                .orElseGet(Asked.Unknown::new);
    }

    private Question question(OfferFile file, Reminded reminder) {
        return new Question(
                file.id(),
                file.content().title().de(),
                organisations
                        .inAnyState(file.organisation())
                        .map(OrganisationDetails::name)
                        .orElse(""),
                reminder.confirmBy());
    }

    /**
     * Anybody reports an error on a public offer.
     *
     * @param text what is wrong, 5 to 1000 characters
     * @param sender network address, for throttling only, never stored as such
     * @throws java.util.NoSuchElementException when there is no such public offer
     */
    public Reported report(OfferId offer, String text, String sender) {
        if (text.strip().length() < Reports.SHORTEST) {
            return Reported.EMPTY;
        }
        if (!reports.mayReport(sender)) {
            return Reported.TOO_MANY;
        }
        // The throttle has its own transaction; two connections at once would drain the pool.
        transaction.executeWithoutResult(_ -> keep(offer, text));
        return Reported.TAKEN;
    }

    private void keep(OfferId offer, String text) {
        var details = catalogue.findPublic(offer).orElseThrow();
        reports.add(offer, text.strip());
        var to = recipients.ownerOrMembers(offer, details.organisation());
        for (Person person : to) {
            mails.reported(
                    person,
                    details.content().title().de(),
                    "/meine-organisation/" + details.organisation().id());
        }
        if (to.isEmpty()) {
            steps.atOnce(details);
        }
    }

    /** The title of a public offer. */
    @Transactional(readOnly = true)
    public Optional<String> title(OfferId offer) {
        return catalogue.findPublic(offer).map(o -> o.content().title().de());
    }
}
