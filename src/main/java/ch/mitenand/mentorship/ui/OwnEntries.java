package ch.mitenand.mentorship.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.details;
import static ch.mitenand.shell.Markup.muted;
import static ch.mitenand.shell.Markup.summary;
import static ch.mitenand.shell.Markup.tag;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.matching.Topic;
import ch.mitenand.mentorship.Meeting;
import ch.mitenand.mentorship.MeetingDraft;
import ch.mitenand.mentorship.MeetingKind;
import ch.mitenand.mentorship.MentorshipState;
import ch.mitenand.mentorship.OwnMentorship;
import ch.mitenand.mentorship.OwnTexts;
import ch.mitenand.mentorship.Party;
import ch.mitenand.mentorship.TrafficLight;
import ch.mitenand.shell.Markup;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The form for a meeting and the list of them, for mentors. */
final class OwnEntries {

    static final String LIST = "eintraege";
    private static final int[] MINUTES = {15, 30, 45, 60, 90, 120, 180, 240};
    private static final int USUAL_MINUTES = 60;
    private static final int OPEN_DAYS = 14;

    private final OwnSeat.At at;
    private final OwnTexts texts;
    private final Instant now;
    private final LocalDate today;
    private final ZoneId zone;

    OwnEntries(OwnSeat.At at, Instant now, ZoneId zone) {
        this.at = at;
        this.texts = at.seat().texts();
        this.now = now;
        this.zone = zone;
        this.today = LocalDate.ofInstant(now, zone);
    }

    /** Whether meetings can be entered: while the two meet, and for 14 days after the end. */
    static boolean isOpen(OwnMentorship m, LocalDate today) {
        return m.logsMeetings()
                || m.viewer() == Party.MENTOR
                        && m.state() == MentorshipState.ENDED
                        && m.start() != null
                        && m.endedOn() != null
                        && today.isBefore(m.endedOn().plusDays(OPEN_DAYS));
    }

    /** The form for a new meeting; it starts from the last one, because most are alike. */
    HtmlContainer enter(OwnInput input, List<Meeting> log) {
        var last = log.isEmpty() ? null : log.getFirst();
        int minutes = last == null ? USUAL_MINUTES : last.minutes();
        var before =
                Map.of(
                        OwnInput.DAY,
                        today.toString(),
                        OwnInput.MINUTES,
                        Integer.toString(minutes),
                        OwnInput.KIND,
                        (last == null ? MeetingKind.MEETING : last.kind()).name(),
                        OwnInput.TOPIC,
                        last == null ? usualTopic() : last.topic().name(),
                        OwnInput.LIGHT,
                        "",
                        OwnInput.GOAL,
                        "");
        return form(input, OwnCommands.ENTER, before, Map.of());
    }

    private String usualTopic() {
        return at.mentorship().other().topics().stream()
                .min(Topic::compareTo)
                .orElse(Topic.GERMAN)
                .name();
    }

    /** The form for an entry that is there. */
    HtmlContainer change(OwnInput input, Meeting entry) {
        var before =
                Map.of(
                        OwnInput.DAY, entry.day().toString(),
                        OwnInput.MINUTES, Integer.toString(entry.minutes()),
                        OwnInput.KIND, entry.kind().name(),
                        OwnInput.TOPIC, entry.topic().name(),
                        OwnInput.LIGHT, entry.light().name(),
                        OwnInput.GOAL, entry.goal());
        return form(
                input, OwnCommands.CHANGE, before, Map.of(OwnInput.ENTRY, entry.id().toString()));
    }

    private HtmlContainer form(
            OwnInput sent, String what, Map<String, String> before, Map<String, String> further) {
        boolean mine = sent.isAbout(what, at.mentorship().id());
        var input = mine ? sent : new OwnInput(Map.of(), false, Map.of());
        var hidden = new LinkedHashMap<>(further);
        hidden.put(OwnInput.DO, what);
        hidden.put(OwnInput.WHICH, at.mentorship().id().toString());
        hidden.put(
                OwnInput.DRAWN,
                mine ? input.value(OwnInput.DRAWN) : Long.toString(now.toEpochMilli()));
        var form = OwnParts.form(at.seat().path(), hidden);
        form.setId(at.formId(what));
        if (mine && what.equals(OwnCommands.CHANGE)) {
            String other = input.error("");
            form.add(OwnParts.problem(other.isEmpty() ? texts.text("error.check") : other));
        }
        form.add(day(input, before), minutes(input, before));
        form.add(
                OwnParts.choice(
                        question(OwnInput.KIND, "kind", "", input),
                        names(MeetingKind.values(), "kind."),
                        input.value(OwnInput.KIND, before.getOrDefault(OwnInput.KIND, ""))));
        form.add(
                OwnParts.select(
                        question(OwnInput.TOPIC, "topic", "", input),
                        topics(),
                        input.value(OwnInput.TOPIC, before.getOrDefault(OwnInput.TOPIC, ""))));
        form.add(
                css(
                        OwnParts.choice(
                                question(OwnInput.LIGHT, "light", texts.text("light.hint"), input),
                                names(TrafficLight.values(), "light."),
                                input.value(
                                        OwnInput.LIGHT, before.getOrDefault(OwnInput.LIGHT, ""))),
                        "mi-own-lights"));
        form.add(goal(input, before));
        String button = what.equals(OwnCommands.ENTER) ? "save" : "change";
        form.add(OwnParts.send(texts.text(button), "check", false));
        return form;
    }

    private Div goal(OwnInput input, Map<String, String> before) {
        return OwnParts.input(
                question(OwnInput.GOAL, "goal", texts.text("goal.hint"), input),
                "text",
                input.value(OwnInput.GOAL, before.getOrDefault(OwnInput.GOAL, "")),
                Map.of("maxlength", Integer.toString(MeetingDraft.LONGEST_GOAL)));
    }

    private Div day(OwnInput input, Map<String, String> before) {
        var limits = new LinkedHashMap<String, String>();
        limits.put("required", "");
        limits.put("max", today.toString());
        var first = at.mentorship().start();
        if (first != null) {
            limits.put("min", first.toString());
        }
        return OwnParts.input(
                question(OwnInput.DAY, "day", "", input),
                "date",
                input.value(OwnInput.DAY, before.getOrDefault(OwnInput.DAY, "")),
                limits);
    }

    private HtmlContainer minutes(OwnInput input, Map<String, String> before) {
        String chosen = input.value(OwnInput.MINUTES, before.getOrDefault(OwnInput.MINUTES, ""));
        var answers = new LinkedHashMap<String, String>();
        Arrays.stream(MINUTES).forEach(m -> answers.put(Integer.toString(m), texts.time(m)));
        boolean usual = answers.containsKey(chosen);
        var choice =
                OwnParts.choice(question(OwnInput.MINUTES, "minutes", "", input), answers, chosen);
        String typed = input.value(OwnInput.OTHER_MINUTES, usual ? "" : chosen);
        var other =
                OwnParts.input(
                        question(OwnInput.OTHER_MINUTES, "minutes.other", "", input),
                        "number",
                        typed,
                        Map.of("min", "5", "max", "720", "inputmode", "numeric"));
        choice.add(
                css(
                        details(
                                summary(text(texts.text("minutes.other"))),
                                !typed.isEmpty(),
                                other),
                        "mi-own-other"));
        return choice;
    }

    private OwnParts.Question question(String name, String key, String hint, OwnInput input) {
        String id = name + "-" + at.mentorship().id().toString().substring(0, 8);
        return new OwnParts.Question(id, name, texts.text(key), hint, input.error(name));
    }

    private <E extends Enum<E>> Map<String, String> names(E[] values, String prefix) {
        var names = new LinkedHashMap<String, String>();
        Arrays.stream(values).forEach(v -> names.put(v.name(), texts.text(prefix + v.name())));
        return names;
    }

    private Map<String, String> topics() {
        var names = new LinkedHashMap<String, String>();
        Arrays.stream(Topic.values()).forEach(t -> names.put(t.name(), topic(t)));
        return names;
    }

    private String topic(Topic topic) {
        return texts.shared().text("topic." + topic.name());
    }

    /** How many meetings, how many hours. */
    String sum() {
        var m = at.mentorship();
        return m.meetings() == 0
                ? texts.text("entries.none")
                : texts.text(
                        m.meetings() == 1 ? "entries.one" : "entries.sum",
                        Integer.toString(m.meetings()),
                        texts.time(m.minutes()));
    }

    /** All entries, newest first. */
    Component list(List<Meeting> log) {
        return log.isEmpty()
                ? css(new Paragraph(texts.text("entries.none")), "mi-empty")
                : Markup.list("mi-own-entries", log.stream().map(this::item).toList());
    }

    private ListItem item(Meeting entry) {
        var what = new Div(css(new Span(texts.day(entry.day())), "mi-own-entries__day"));
        what.add(
                new Span(texts.text("kind." + entry.kind().name()) + " · " + topic(entry.topic())));
        what.add(light(entry.light()));
        if (!entry.goal().isEmpty()) {
            what.add(css(new Paragraph(texts.text("goal.was", entry.goal())), "mi-muted"));
        }
        var side = new Div(css(new Span(texts.time(entry.minutes())), "mi-own-entries__time"));
        if (now.isBefore(entry.editableUntil())) {
            String which = "&" + OwnInput.ENTRY + "=" + entry.id();
            side.add(
                    OwnParts.quiet(
                            at.seat().to(OwnCommands.CHANGE, at.mentorship()) + which,
                            texts.text("edit")));
            side.add(
                    OwnParts.quiet(
                            at.seat().to(OwnCommands.DELETE, at.mentorship()) + which,
                            texts.text("delete")));
            what.add(muted(texts.text("entries.until", texts.day(lastDay(entry)))));
        }
        css(what, "mi-own-entries__what");
        return new ListItem(what, css(side, "mi-own-entries__side"));
    }

    private LocalDate lastDay(Meeting entry) {
        return LocalDate.ofInstant(entry.editableUntil(), zone);
    }

    private Component light(TrafficLight light) {
        return css(
                tag("span", text(texts.text("light." + light.name()))),
                "mi-own-light mi-own-light--" + light.name().toLowerCase(Locale.ROOT));
    }

    /** Asks whether an entry is to be deleted. */
    Component delete(Meeting entry) {
        var hidden =
                Map.of(
                        OwnInput.DO, OwnCommands.DELETE,
                        OwnInput.WHICH, at.mentorship().id().toString(),
                        OwnInput.ENTRY, entry.id().toString());
        var form = OwnParts.form(at.seat().path(), hidden);
        form.add(
                new Paragraph(
                        texts.day(entry.day())
                                + ", "
                                + texts.time(entry.minutes())
                                + ", "
                                + texts.text("kind." + entry.kind().name())));
        form.add(OwnParts.send(texts.text("delete"), "x", false));
        return form;
    }
}
