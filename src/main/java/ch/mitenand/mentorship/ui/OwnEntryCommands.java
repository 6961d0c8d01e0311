package ch.mitenand.mentorship.ui;

import ch.mitenand.matching.Topic;
import ch.mitenand.mentorship.MeetingDraft;
import ch.mitenand.mentorship.MeetingKind;
import ch.mitenand.mentorship.MeetingLog;
import ch.mitenand.mentorship.OwnForms;
import ch.mitenand.mentorship.OwnMentorship;
import ch.mitenand.mentorship.Step;
import ch.mitenand.mentorship.TrafficLight;
import ch.mitenand.mentorship.ui.OwnCommands.Result;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Enters, changes and deletes meetings. */
@Component
class OwnEntryCommands {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 720;

    private final MeetingLog log;
    private final OwnForms forms;
    private final Clock clock;

    OwnEntryCommands(MeetingLog log, OwnForms forms, Clock clock) {
        this.log = log;
        this.forms = forms;
        this.clock = clock;
    }

    Result enter(OwnSeat.At at, OwnInput input) {
        var drawn = input.drawn(clock.instant());
        return written(
                at,
                input,
                OwnCommands.ENTER,
                draft -> forms.enter(at.seat().viewer(), at.mentorship().id(), draft, drawn));
    }

    /** What was deleted meanwhile cannot be changed; the page shows how things stand. */
    Result change(OwnSeat.At at, OwnInput input) {
        var viewer = at.seat().viewer();
        var id = at.mentorship().id();
        var entry =
                log.of(viewer, id).stream()
                        .filter(m -> input.entry().filter(m.id()::equals).isPresent())
                        .findFirst();
        if (entry.isEmpty()) {
            return new Result.Stale();
        }
        if (!clock.instant().isBefore(entry.get().editableUntil())) {
            return OwnCommands.wrong("", at.seat().texts().text("error.late"));
        }
        return written(
                at,
                input,
                OwnCommands.CHANGE,
                draft -> log.change(viewer, id, entry.get().id(), draft));
    }

    /** Deleting twice is the same as once. */
    Result delete(OwnSeat.At at, OwnInput input) {
        var entry = input.entry();
        if (entry.isEmpty()) {
            return new Result.Stale();
        }
        try {
            return log.delete(at.seat().viewer(), at.mentorship().id(), entry.get())
                            instanceof Step.Done
                    ? new Result.Done(OwnCommands.DELETE)
                    : OwnCommands.wrong("", at.seat().texts().text("error.late"));
        } catch (NoSuchElementException e) {
            return new Result.Done(OwnCommands.DELETE);
        }
    }

    private Result written(
            OwnSeat.At at, OwnInput input, String what, Function<MeetingDraft, Step> write) {
        if (!OwnEntries.isOpen(at.mentorship(), LocalDate.now(clock))) {
            return new Result.Stale();
        }
        var errors = errors(at, input);
        if (!errors.isEmpty()) {
            return new Result.Wrong(errors);
        }
        return switch (write.apply(draft(input))) {
            case Step.Done _ -> new Result.Done(what);
            // Everything else was checked before: the day is full.
            case Step.No _ ->
                    OwnCommands.wrong(OwnInput.DAY, at.seat().texts().text("error.day.full"));
        };
    }

    private Map<String, String> errors(OwnSeat.At at, OwnInput input) {
        var texts = at.seat().texts();
        var errors = new HashMap<String, String>();
        dayError(at, input).ifPresent(error -> errors.put(OwnInput.DAY, error));
        int minutes = minutes(input);
        if (minutes < SHORTEST || minutes > LONGEST) {
            errors.put(OwnInput.MINUTES, texts.text("error.minutes"));
        }
        if (input.one(MeetingKind.class, OwnInput.KIND).isEmpty()) {
            errors.put(OwnInput.KIND, texts.text("error.choose"));
        }
        if (input.one(Topic.class, OwnInput.TOPIC).isEmpty()) {
            errors.put(OwnInput.TOPIC, texts.text("error.choose"));
        }
        if (input.one(TrafficLight.class, OwnInput.LIGHT).isEmpty()) {
            errors.put(OwnInput.LIGHT, texts.text("error.choose"));
        }
        int goal = draftGoal(input).length();
        if (goal > MeetingDraft.LONGEST_GOAL) {
            String most = Integer.toString(MeetingDraft.LONGEST_GOAL);
            errors.put(OwnInput.GOAL, texts.text("error.long", most, Integer.toString(goal)));
        }
        return errors;
    }

    private Optional<String> dayError(OwnSeat.At at, OwnInput input) {
        var texts = at.seat().texts();
        OwnMentorship m = at.mentorship();
        var day = input.day(OwnInput.DAY);
        if (day.isEmpty()) {
            return Optional.of(texts.text("error.day"));
        }
        if (day.get().isAfter(LocalDate.now(clock))) {
            return Optional.of(texts.text("error.day.future"));
        }
        if (m.start() != null && day.get().isBefore(m.start())) {
            return Optional.of(texts.text("error.day.early", texts.day(m.start())));
        }
        return m.start() != null && m.endedOn() != null && day.get().isAfter(m.endedOn())
                ? Optional.of(
                        texts.text("error.until", texts.day(m.start()), texts.day(m.endedOn())))
                : Optional.empty();
    }

    /** What is typed counts more than what is chosen. */
    private static int minutes(OwnInput input) {
        return input.value(OwnInput.OTHER_MINUTES).isEmpty()
                ? input.number(OwnInput.MINUTES)
                : input.number(OwnInput.OTHER_MINUTES);
    }

    private static String draftGoal(OwnInput input) {
        return input.value(OwnInput.GOAL).strip();
    }

    private static MeetingDraft draft(OwnInput input) {
        return new MeetingDraft(
                input.day(OwnInput.DAY).orElseThrow(),
                minutes(input),
                input.one(MeetingKind.class, OwnInput.KIND).orElseThrow(),
                input.one(Topic.class, OwnInput.TOPIC).orElseThrow(),
                input.one(TrafficLight.class, OwnInput.LIGHT).orElseThrow(),
                draftGoal(input));
    }
}
