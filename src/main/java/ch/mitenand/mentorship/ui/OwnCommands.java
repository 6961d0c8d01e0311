package ch.mitenand.mentorship.ui;

import ch.mitenand.mentorship.DeclineReason;
import ch.mitenand.mentorship.EndReason;
import ch.mitenand.mentorship.MentorshipCommand;
import ch.mitenand.mentorship.OwnForms;
import ch.mitenand.mentorship.OwnMentorship;
import ch.mitenand.mentorship.OwnMentorships;
import ch.mitenand.mentorship.Safeguarding;
import ch.mitenand.mentorship.Step;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Does what the forms of own pages ask for, and says what is wrong in the person's language. */
@Component
class OwnCommands {

    static final String YES = "ja";
    static final String NO = "nein";
    static final String ENTER = "treffen";
    static final String CHANGE = "aendern";
    static final String DELETE = "loeschen";
    static final String PAUSE = "pause";
    static final String RESUME = "weiter";
    static final String END = "ende";
    static final String FEEDBACK = "rueckmeldung";
    static final String REPORT = "schutz";
    static final int LONGEST = 600;
    private static final int PAUSE_MONTHS = 6;
    private static final int SHORTEST_REPORT = 5;
    static final int LONGEST_REPORT = 4000;

    /** What became of a form. */
    sealed interface Result {

        /** It is done. */
        record Done(String what) implements Result {}

        /** Something has to be corrected; sentences by field. */
        record Wrong(Map<String, String> errors) implements Result {}

        /** It cannot be done any more; the page shows how things stand. */
        record Stale() implements Result {}
    }

    private final OwnMentorships mentorships;
    private final OwnForms forms;
    private final OwnEntryCommands entries;
    private final Clock clock;

    OwnCommands(OwnMentorships mentorships, OwnForms forms, OwnEntryCommands entries, Clock clock) {
        this.mentorships = mentorships;
        this.forms = forms;
        this.entries = entries;
        this.clock = clock;
    }

    Result give(OwnSeat.At at, OwnInput input) {
        return switch (input.value(OwnInput.DO)) {
            case YES -> yes(at);
            case NO -> no(at, input);
            case ENTER -> entries.enter(at, input);
            case CHANGE -> entries.change(at, input);
            case DELETE -> entries.delete(at, input);
            case PAUSE -> pause(at, input);
            case RESUME -> resume(at);
            case END -> end(at, input);
            case FEEDBACK -> feedback(at, input);
            case REPORT -> report(at, input);
            default -> new Result.Stale();
        };
    }

    /** First and last day on which a pause can end. */
    LocalDate[] pauseDays() {
        var today = LocalDate.now(clock);
        return new LocalDate[] {today.plusDays(1), today.plusMonths(PAUSE_MONTHS)};
    }

    /** Saying yes twice is the same as once. */
    private Result yes(OwnSeat.At at) {
        if (at.mentorship().answered()) {
            return new Result.Done(YES);
        }
        return can(at, MentorshipCommand.ACCEPT)
                ? result(at, YES, mentorships.accept(at.seat().viewer(), at.mentorship().id()))
                : new Result.Stale();
    }

    private Result no(OwnSeat.At at, OwnInput input) {
        if (!can(at, MentorshipCommand.DECLINE)) {
            return new Result.Stale();
        }
        var reason = input.one(DeclineReason.class, OwnInput.REASON);
        var errors = new HashMap<>(tooLong(at, input));
        if (reason.isEmpty()) {
            errors.put(OwnInput.REASON, at.seat().texts().text("error.choose"));
        }
        return errors.isEmpty()
                ? result(
                        at,
                        NO,
                        mentorships.decline(
                                at.seat().viewer(),
                                at.mentorship().id(),
                                reason.orElseThrow(),
                                input.value(OwnInput.WORDS)))
                : new Result.Wrong(errors);
    }

    private Result pause(OwnSeat.At at, OwnInput input) {
        if (!can(at, MentorshipCommand.PAUSE)) {
            return new Result.Stale();
        }
        var texts = at.seat().texts();
        var days = pauseDays();
        var until =
                input.day(OwnInput.DAY)
                        .filter(day -> !day.isBefore(days[0]) && !day.isAfter(days[1]));
        var errors = new HashMap<>(tooLong(at, input));
        if (until.isEmpty()) {
            errors.put(
                    OwnInput.DAY,
                    texts.text("error.until", texts.day(days[0]), texts.day(days[1])));
        }
        return errors.isEmpty()
                ? result(
                        at,
                        PAUSE,
                        mentorships.pause(
                                at.seat().viewer(),
                                at.mentorship().id(),
                                until.orElseThrow(),
                                input.value(OwnInput.WORDS)))
                : new Result.Wrong(errors);
    }

    private Result resume(OwnSeat.At at) {
        return can(at, MentorshipCommand.RESUME)
                ? result(at, RESUME, mentorships.resume(at.seat().viewer(), at.mentorship().id()))
                : new Result.Stale();
    }

    private Result end(OwnSeat.At at, OwnInput input) {
        if (!can(at, MentorshipCommand.END)) {
            return new Result.Stale();
        }
        var texts = at.seat().texts();
        var reason =
                input.one(EndReason.class, OwnInput.REASON)
                        .filter(EndReason.openTo(at.seat().viewer().party())::contains);
        var errors = new HashMap<>(tooLong(at, input));
        if (reason.isEmpty()) {
            errors.put(OwnInput.REASON, texts.text("error.choose"));
        } else if (reason.get() == EndReason.OTHER && input.value(OwnInput.WORDS).isEmpty()) {
            errors.put(OwnInput.WORDS, texts.text("error.note"));
        }
        return errors.isEmpty()
                ? result(
                        at,
                        END,
                        mentorships.end(
                                at.seat().viewer(),
                                at.mentorship().id(),
                                reason.orElseThrow(),
                                input.value(OwnInput.WORDS)))
                : new Result.Wrong(errors);
    }

    private Result feedback(OwnSeat.At at, OwnInput input) {
        if (!at.mentorship().asksFeedback()) {
            return new Result.Stale();
        }
        int grade = input.number(OwnInput.GRADE);
        var errors = new HashMap<>(tooLong(at, input));
        if (grade < 1 || grade > 4) {
            errors.put(OwnInput.GRADE, at.seat().texts().text("error.choose"));
        }
        boolean again = input.value(OwnInput.AGAIN).equals(YES);
        if (!again && !input.value(OwnInput.AGAIN).equals(NO)) {
            errors.put(OwnInput.AGAIN, at.seat().texts().text("error.choose"));
        }
        return errors.isEmpty()
                ? result(
                        at,
                        FEEDBACK,
                        mentorships.feedback(
                                at.seat().viewer(),
                                at.mentorship().id(),
                                grade,
                                again,
                                input.value(OwnInput.WORDS)))
                : new Result.Wrong(errors);
    }

    private Result report(OwnSeat.At at, OwnInput input) {
        String words = input.value(OwnInput.WORDS);
        int length = words.codePointCount(0, words.length());
        if (length < SHORTEST_REPORT) {
            return wrong(OwnInput.WORDS, at.seat().texts().text("error.short"));
        }
        if (length > LONGEST_REPORT) {
            return wrong(OwnInput.WORDS, tooLong(at, words, LONGEST_REPORT));
        }
        var drawn = input.drawn(clock.instant());
        var outcome = forms.report(at.seat().viewer(), at.mentorship().id(), words, drawn);
        return outcome instanceof Safeguarding.Outcome.Done
                ? new Result.Done(at.mentorship().reportsAreRead() ? REPORT : REPORT + "-wartet")
                : wrong("", at.seat().texts().text("error.other"));
    }

    private Result result(OwnSeat.At at, String what, Step step) {
        return switch (step) {
            case Step.Done _ -> new Result.Done(what);
            case Step.No _ ->
                    changed(at)
                            ? new Result.Stale()
                            : wrong("", at.seat().texts().text("error.other"));
        };
    }

    /** Whether somebody was quicker: then the page says how things stand now. */
    private boolean changed(OwnSeat.At at) {
        Optional<OwnMentorship> now =
                mentorships.of(at.seat().viewer()).stream()
                        .filter(m -> m.id().equals(at.mentorship().id()))
                        .findFirst();
        return !now.equals(Optional.of(at.mentorship()));
    }

    private static boolean can(OwnSeat.At at, MentorshipCommand command) {
        return at.mentorship().allowed().contains(command);
    }

    private static Map<String, String> tooLong(OwnSeat.At at, OwnInput input) {
        String words = input.value(OwnInput.WORDS);
        return words.length() > LONGEST
                ? Map.of(OwnInput.WORDS, tooLong(at, words, LONGEST))
                : Map.of();
    }

    private static String tooLong(OwnSeat.At at, String words, int longest) {
        return at.seat()
                .texts()
                .text("error.long", Integer.toString(longest), Integer.toString(words.length()));
    }

    static Result wrong(String field, String sentence) {
        return new Result.Wrong(Map.of(field, sentence));
    }
}
