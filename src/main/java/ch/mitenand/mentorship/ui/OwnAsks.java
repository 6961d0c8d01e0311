package ch.mitenand.mentorship.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.mentorship.DeclineReason;
import ch.mitenand.mentorship.EndReason;
import ch.mitenand.mentorship.MentorshipCommand;
import ch.mitenand.mentorship.OwnTexts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a mentor or mentee is asked before a step: pause, end, no, feedback, a report. */
final class OwnAsks {

    static final String WRONG = "stimmt-nicht";
    private static final int FEW_ROWS = 3;
    private static final int MANY_ROWS = 8;
    private static final int BEST_GRADE = 4;

    private final OwnSeat.At at;
    private final OwnTexts texts;

    OwnAsks(OwnSeat.At at) {
        this.at = at;
        this.texts = at.seat().texts();
    }

    /**
     * Until when.
     *
     * @param days first and last day that can be chosen
     */
    List<Component> pause(OwnInput input, LocalDate[] days) {
        var form = form(OwnCommands.PAUSE, input, Map.of());
        form.add(
                OwnParts.input(
                        question(
                                OwnInput.DAY,
                                "pause.until",
                                texts.text(
                                        "pause.until.hint", texts.day(days[0]), texts.day(days[1])),
                                input),
                        "date",
                        input.value(OwnInput.DAY, ""),
                        Map.of(
                                "required", "",
                                "min", days[0].toString(),
                                "max", days[1].toString())));
        form.add(words("pause.reason", "pause.reason.hint", input));
        form.add(OwnParts.send(texts.text("pause.send"), "check", false));
        return List.of(lead("pause.lead"), form);
    }

    /** Why it ends. */
    List<Component> end(OwnInput input) {
        var reasons = new LinkedHashMap<String, String>();
        EndReason.openTo(at.seat().viewer().party())
                .forEach(r -> reasons.put(r.name(), texts.text("reason." + r.name())));
        var form = form(OwnCommands.END, input, Map.of());
        form.add(
                css(
                        OwnParts.choice(
                                question(OwnInput.REASON, "end.reason", "", input),
                                reasons,
                                input.value(OwnInput.REASON)),
                        "mi-own-choice--rows"));
        form.add(words("end.note", "end.note.hint", input));
        form.add(OwnParts.send(texts.text("end.send"), "check", false));
        return List.of(lead("end.lead"), form);
    }

    /** Why not. */
    List<Component> decline(OwnInput input) {
        var reasons = new LinkedHashMap<String, String>();
        Arrays.stream(DeclineReason.values())
                .forEach(r -> reasons.put(r.name(), texts.shared().text("decline." + r.name())));
        var form = form(OwnCommands.NO, input, Map.of());
        form.add(
                css(
                        OwnParts.choice(
                                question(OwnInput.REASON, "decline.reason", "", input),
                                reasons,
                                input.value(OwnInput.REASON)),
                        "mi-own-choice--rows"));
        form.add(words("decline.note", "", input));
        form.add(OwnParts.send(texts.text("decline.send"), "check", false));
        return List.of(lead("decline.lead"), form);
    }

    /** How it was; part of the card of an ended mentorship. */
    Component feedback(OwnInput asked) {
        boolean mine = asked.isAbout(OwnCommands.FEEDBACK, at.mentorship().id());
        var input = mine ? asked : new OwnInput(Map.of(), false, Map.of());
        var grades = new LinkedHashMap<String, String>();
        for (int grade = BEST_GRADE; grade >= 1; grade--) {
            grades.put(Integer.toString(grade), texts.text("feedback." + grade));
        }
        var again = new LinkedHashMap<String, String>();
        again.put(OwnCommands.YES, texts.text("feedback.again.yes"));
        again.put(OwnCommands.NO, texts.text("feedback.again.no"));
        var form = form(OwnCommands.FEEDBACK, input, Map.of());
        form.add(
                OwnParts.choice(
                        question(OwnInput.GRADE, "feedback.grade", "", input),
                        grades,
                        input.value(OwnInput.GRADE)));
        String label = texts.text("feedback.again", at.otherName());
        form.add(
                OwnParts.choice(
                        new OwnParts.Question(
                                id(OwnInput.AGAIN),
                                OwnInput.AGAIN,
                                label,
                                "",
                                input.error(OwnInput.AGAIN)),
                        again,
                        input.value(OwnInput.AGAIN)));
        form.add(words("feedback.sentence", "", input));
        form.add(OwnParts.send(texts.text("feedback.send"), "check", false));
        return css(
                new Div(
                        css(new Paragraph(texts.text("feedback")), "mi-own-sum"),
                        css(new Paragraph(texts.text("feedback.lead", at.otherName())), "mi-muted"),
                        form),
                "mi-own-feedback");
    }

    /** The two ways when something is wrong, and who reads what. */
    List<Component> wrong() {
        var chemistry = way("heart", "wrong.chemistry", "wrong.chemistry.text");
        if (OwnCard.can(at, MentorshipCommand.END)) {
            String address =
                    at.seat().to(OwnCommands.END, at.mentorship())
                            + "&"
                            + OwnInput.REASON
                            + "="
                            + EndReason.CHEMISTRY;
            chemistry.add(OwnParts.way(address, texts.text("wrong.chemistry.go"), "arrow"));
        } else if (OwnCard.can(at, MentorshipCommand.DECLINE)) {
            chemistry.add(
                    OwnParts.way(
                            at.seat().to(OwnCommands.NO, at.mentorship()), texts.text("no"), "x"));
        } else {
            chemistry.add(css(new Paragraph(texts.text("wrong.chemistry.call")), "mi-muted"));
        }
        var report = way("seal", "wrong.report", reportText());
        report.add(
                css(
                        OwnParts.way(
                                at.seat().to(OwnCommands.REPORT, at.mentorship()),
                                texts.text("wrong.report.go"),
                                "arrow"),
                        "mi-own-protect__go"));
        var ways = css(new Div(chemistry, css(report, "mi-own-protect")), "mi-own-two");
        return List.of(lead("wrong.lead"), ways, urgent());
    }

    /** Says honestly when nobody is named who would read it. */
    private String reportText() {
        return at.mentorship().reportsAreRead() ? "wrong.report.text" : "wrong.report.nobody.text";
    }

    private Section way(String icon, String key, String textKey) {
        var way = css(new Section(new H2(icon(icon), text(texts.text(key)))), "mi-own-card");
        for (String sentence : texts.paragraphs(textKey, at.otherName())) {
            way.add(new Paragraph(sentence));
        }
        return way;
    }

    /** What happened, for the safeguarding contacts. */
    List<Component> report(OwnInput input, Instant now) {
        String drawn =
                input.sent() ? input.value(OwnInput.DRAWN) : Long.toString(now.toEpochMilli());
        var form = form(OwnCommands.REPORT, input, Map.of(OwnInput.DRAWN, drawn));
        form.add(
                OwnParts.area(
                        question(
                                OwnInput.WORDS,
                                "report.words",
                                texts.text("report.words.hint"),
                                input),
                        MANY_ROWS,
                        input.value(OwnInput.WORDS)));
        form.add(OwnParts.send(texts.text("report.send"), "seal", false));
        var page = new Div();
        for (String sentence : texts.paragraphs(reportText(), at.otherName())) {
            page.add(new Paragraph(sentence));
        }
        return List.of(css(page, "mi-prose"), form, urgent());
    }

    private Component urgent() {
        var call = css(link("tel:117", "117"), "mi-button mi-button--second");
        return css(new Div(new Paragraph(texts.text("urgent")), new Div(call)), "mi-own-urgent");
    }

    private Paragraph lead(String key) {
        return css(new Paragraph(texts.text(key, at.otherName())), "mi-lead");
    }

    private HtmlContainer form(String what, OwnInput input, Map<String, String> further) {
        var hidden = new LinkedHashMap<>(further);
        hidden.put(OwnInput.DO, what);
        hidden.put(OwnInput.WHICH, at.mentorship().id().toString());
        var form = OwnParts.form(at.seat().path(), hidden);
        form.setId(at.formId(what));
        if (!input.errors().isEmpty() && !what.equals(OwnCommands.FEEDBACK)) {
            String other = input.error("");
            form.add(OwnParts.problem(other.isEmpty() ? texts.text("error.check") : other));
        }
        return form;
    }

    private Component words(String key, String hintKey, OwnInput input) {
        String hint = hintKey.isEmpty() ? "" : texts.text(hintKey);
        return OwnParts.area(
                question(OwnInput.WORDS, key, hint, input), FEW_ROWS, input.value(OwnInput.WORDS));
    }

    private OwnParts.Question question(String name, String key, String hint, OwnInput input) {
        return new OwnParts.Question(id(name), name, texts.text(key), hint, input.error(name));
    }

    private String id(String name) {
        return name + "-" + at.mentorship().id().toString().substring(0, 8);
    }
}
