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

    /** Characters that are needed to say what has changed. */
    public static final int SHORTEST_ANSWER = Reports.SHORTEST;

    /** Most characters that say what has changed. */
    public static final int LONGEST_ANSWER = 900;

    static final String PURPOSE = "offer-fresh";

    /** Tells a report that came by the link of a reminder from those of visitors. */
    static final String BY_LINK = "Antwort auf «Stimmt es noch?»: ";

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
     * @param member whether the person who was asked works for the organisation and can change the
     *     offer; else for the municipality or the canton
     */
    public record Question(
            OfferId offer,
            String title,
            String organisation,
            LocalDate confirmBy,
            boolean member) {}

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

    /** The answers to "is it still true?"; what has changed is {@link #tell told} in words. */
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

    /**
     * Keeps what the person who was asked says has changed, as a report to the organisation. The
     * link is used up; the offer is neither changed nor confirmed.
     *
     * @param text {@link #SHORTEST_ANSWER} to {@link #LONGEST_ANSWER} characters
     * @return what the link was worth before; when it was not open, nothing is kept
     * @throws IllegalArgumentException when the text is too short or too long
     */
    @Transactional
    public Asked tell(String token, String text) {
        String said = text.strip();
        if (said.length() < SHORTEST_ANSWER || said.length() > LONGEST_ANSWER) {
            throw new IllegalArgumentException("an answer of " + said.length() + " characters");
        }
        var asked = ask(token);
        if (asked instanceof Asked.Open(Question question)) {
            if (!(links.use(PURPOSE, token) instanceof LinkCheck.Valid)) {
                return ask(token);
            }
            keepAnswer(question, said);
        }
        return asked;
    }

    /**
     * Everybody of the organisation is told: the person who was asked may not be able to sign in.
     */
    private void keepAnswer(Question question, String said) {
        var file = catalogue.file(question.offer()).orElseThrow();
        reports.add(file.id(), BY_LINK + said);
        var to = recipients.members(file.organisation());
        String desk = PublishingMails.DESK + file.organisation();
        to.forEach(person -> mails.changed(person, question.title(), desk));
        if (to.isEmpty()) {
            catalogue.findPublic(file.id()).ifPresent(steps::atOnce);
        }
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
                reminder.confirmBy(),
                recipients.isMember(reminder.person(), file.organisation()));
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
                    PublishingMails.DESK + details.organisation().id());
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
