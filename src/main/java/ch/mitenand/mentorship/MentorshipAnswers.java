package ch.mitenand.mentorship;

import ch.mitenand.mail.OneTimeLinks;
import ch.mitenand.mail.OneTimeLinks.LinkCheck;
import ch.mitenand.mentorship.MentorshipMoves.Mover;
import ch.mitenand.shared.Language;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers by the link in the question, without account. Looking changes nothing. */
@Service
public class MentorshipAnswers {

    /**
     * What is asked.
     *
     * @param language in which the person wants to read
     * @param firstName of the person who is asked
     */
    public record Question(Language language, String firstName, Party side, Portrait other) {}

    /** What a link is worth. */
    public sealed interface Asked {

        /** It can be answered. */
        record Open(Question question) implements Asked {}

        /** The person has answered before; the link works once. */
        record Answered(Language language) implements Asked {}

        /** The seven days are over. */
        record Expired(Language language) implements Asked {}

        /** It has settled itself: the other one said no, or it was called off. */
        record Settled(Language language) implements Asked {}

        /** Altered, for something else, or never issued. */
        record Unknown() implements Asked {}
    }

    /** What became of an answer. */
    public sealed interface Outcome {

        /**
         * It was taken.
         *
         * @param agreed whether both have said yes now
         */
        record Taken(Language language, boolean yes, boolean agreed) implements Outcome {}

        /** Something is missing; a German sentence says what. Nothing changed. */
        record Wrong(Question question, String sentence) implements Outcome {}

        /** The link is worth nothing any more. */
        record Worthless(Asked asked) implements Outcome {}
    }

    private final OneTimeLinks links;
    private final Mentorships mentorships;
    private final MentorshipMoves moves;
    private final Portraits portraits;
    private final Clock clock;

    MentorshipAnswers(
            OneTimeLinks links,
            Mentorships mentorships,
            MentorshipMoves moves,
            Portraits portraits,
            Clock clock) {
        this.links = links;
        this.mentorships = mentorships;
        this.moves = moves;
        this.portraits = portraits;
        this.clock = clock;
    }

    /** Looks at a link without using it. */
    @Transactional(readOnly = true)
    public Asked look(String token) {
        return asked(links.look(AskLink.PURPOSE, token));
    }

    /** Says yes. */
    @Transactional
    public Outcome accept(String token) {
        return answer(token, MentorshipCommand.ACCEPT, Details.NONE);
    }

    /**
     * Says no.
     *
     * @param sentence for the coordinators, may be empty
     */
    @Transactional
    public Outcome decline(String token, DeclineReason reason, String sentence) {
        return answer(token, MentorshipCommand.DECLINE, Details.decline(reason, sentence));
    }

    /** The move decides under its lock; only an answer that counts uses the link up. */
    private Outcome answer(String token, MentorshipCommand command, Details details) {
        var check = links.look(AskLink.PURPOSE, token);
        if (!(check instanceof LinkCheck.Valid(var subject))
                || !(asked(check) instanceof Asked.Open(var question))) {
            return new Outcome.Worthless(asked(check));
        }
        var link = AskLink.parse(subject);
        boolean yes = command == MentorshipCommand.ACCEPT;
        return switch (moves.move(
                link.mentorship(), command, new Mover(link.side(), null), details)) {
            case Step.Done(_, var state) -> {
                links.use(AskLink.PURPOSE, token);
                yield new Outcome.Taken(question.language(), yes, state == MentorshipState.AGREED);
            }
            case Step.No(var sentence) -> refused(token, question, sentence);
        };
    }

    private Outcome refused(String token, Question question, String sentence) {
        var now = look(token);
        return now instanceof Asked.Open
                ? new Outcome.Wrong(question, sentence)
                : new Outcome.Worthless(now);
    }

    private Asked asked(LinkCheck check) {
        return switch (check) {
            case LinkCheck.Valid(var subject) -> open(AskLink.parse(subject));
            case LinkCheck.Used(var subject) ->
                    new Asked.Answered(language(AskLink.parse(subject)));
            case LinkCheck.Expired(var subject) -> late(AskLink.parse(subject));
            case LinkCheck.Invalid() -> new Asked.Unknown();
        };
    }

    private Asked open(AskLink link) {
        var mentorship = mentorships.find(link.mentorship()).orElseThrow();
        var person = portraits.person(mentorship, link.side());
        if (mentorship.saidYes(link.side()) || mentorship.declinedBy() == link.side()) {
            return new Asked.Answered(person.language());
        }
        if (mentorship.state() != MentorshipState.ASKED) {
            return new Asked.Settled(person.language());
        }
        var asked = LocalDate.ofInstant(mentorship.since(), clock.getZone());
        if (Watch.isOver(asked, LocalDate.now(clock))) {
            return new Asked.Expired(person.language());
        }
        return new Asked.Open(
                new Question(
                        person.language(),
                        person.firstName(),
                        link.side(),
                        portraits.other(mentorship, link.side())));
    }

    /** Whether it was too late, or settled before. */
    private Asked late(AskLink link) {
        var mentorship = mentorships.find(link.mentorship()).orElseThrow();
        return mentorship.declinedBy() == null || mentorship.state() == MentorshipState.ASKED
                ? new Asked.Expired(language(link))
                : new Asked.Settled(language(link));
    }

    private Language language(AskLink link) {
        var mentorship = mentorships.find(link.mentorship()).orElseThrow();
        return portraits.person(mentorship, link.side()).language();
    }
}
