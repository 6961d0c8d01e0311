package ch.mitenand.mentorship.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.details;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.summary;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.mentorship.Contact;
import ch.mitenand.mentorship.Meeting;
import ch.mitenand.mentorship.MentorshipAnswers;
import ch.mitenand.mentorship.MentorshipCommand;
import ch.mitenand.mentorship.MentorshipState;
import ch.mitenand.mentorship.OwnTexts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A mentorship on the own page: how it stands, whom to call, what can be done. */
final class OwnCard {

    private static final Set<MentorshipCommand> NOTHING = Set.of();

    private final OwnSeat.At at;
    private final OwnTexts texts;
    private final LocalDate today;

    OwnCard(OwnSeat.At at, LocalDate today) {
        this.at = at;
        this.texts = at.seat().texts();
        this.today = today;
    }

    /**
     * The card.
     *
     * @param log the meetings; empty for mentees
     * @param unfold whether the form for a meeting is open at once
     */
    Section draw(OwnInput input, OwnEntries entries, List<Meeting> log, boolean unfold) {
        var m = at.mentorship();
        var badge = css(new Span(texts.text("state." + m.state())), badge(m.state()));
        var card = css(new Section(new H2(name()), badge), "mi-own-card");
        css(card, "mi-own-card--" + m.state().name().toLowerCase(Locale.ROOT));
        card.add(css(new Paragraph(about()), "mi-own-card__about"));
        if (m.state() == MentorshipState.ASKED) {
            card.add(new AnswerPage(texts.shared()).portrait(question()).toArray(Component[]::new));
        }
        if (m.contact() != null) {
            card.add(contact(m.contact()));
        }
        if (!m.agreement().isEmpty()) {
            card.add(agreement(m.agreement()));
        }
        if (OwnEntries.isOpen(m, today) && !at.seat().viewer().hasLeft()) {
            card.add(meetings(input, entries, log, unfold));
        }
        if (m.asksFeedback()) {
            card.add(new OwnAsks(at).feedback(input));
        }
        card.add(ways());
        return card;
    }

    /** The family name belongs to the contact data. */
    private String name() {
        var contact = at.mentorship().contact();
        return contact == null ? at.otherName() : contact.name();
    }

    private static String badge(MentorshipState state) {
        return switch (state) {
            case ACTIVE, TRIAL, AGREED -> "mi-badge mi-badge--good";
            case ASKED, PAUSED -> "mi-badge mi-badge--wait";
            case SUSPENDED -> "mi-badge mi-badge--soon";
            default -> "mi-badge";
        };
    }

    private String about() {
        var m = at.mentorship();
        String key =
                m.answered()
                        ? "about.answered"
                        : m.state() == MentorshipState.TRIAL
                                        && m.start() != null
                                        && m.start().isBefore(today)
                                ? "about.TRIAL.past"
                                : "about." + m.state();
        return texts.text(
                key,
                at.otherName(),
                day(m.start()),
                day(m.plannedEnd()),
                day(m.pauseUntil()),
                day(m.endedOn()));
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : texts.day(day);
    }

    private MentorshipAnswers.Question question() {
        var seat = at.seat();
        return new MentorshipAnswers.Question(
                seat.language(), seat.firstName(), seat.viewer().party(), at.mentorship().other());
    }

    private Component contact(Contact contact) {
        var ways = css(new Div(), "mi-own-contact");
        if (!contact.phone().isEmpty()) {
            String number = contact.phone().replaceAll("[^+0-9]", "");
            ways.add(
                    css(
                            link(
                                    "tel:" + number,
                                    icon("phone"),
                                    text(texts.text("contact.phone", contact.phone()))),
                            "mi-button mi-button--second"));
        }
        if (!contact.email().isEmpty()) {
            ways.add(
                    css(
                            link(
                                    "mailto:" + contact.email(),
                                    icon("mail"),
                                    text(texts.text("contact.mail"))),
                            "mi-button mi-button--second"));
        }
        ways.add(css(new Paragraph(texts.text("contact.hint", at.otherName())), "mi-muted"));
        return ways;
    }

    /** In the words of the coordinators, which are German. */
    private Component agreement(String words) {
        var said = css(new Paragraph(words), "mi-pool__typed");
        return new Div(
                css(new Paragraph(texts.text("agreement")), "mi-own-sum"),
                attribute(said, "lang", "de"));
    }

    private Component meetings(
            OwnInput input, OwnEntries entries, List<Meeting> log, boolean unfold) {
        var summary = css(summary(icon("pen"), text(texts.text("enter"))), "mi-own-enter__open");
        boolean open = unfold || input.isAbout(OwnCommands.ENTER, at.mentorship().id());
        var hint = css(new Paragraph(texts.text("enter.hint")), "mi-muted");
        var form = details(summary, open, hint, entries.enter(input, log));
        var sum = css(new Paragraph(entries.sum()), "mi-own-sum");
        if (!log.isEmpty()) {
            sum.add(
                    text(" "),
                    OwnParts.quiet(
                            at.seat().to(OwnEntries.LIST, at.mentorship()),
                            texts.text("entries.all")));
        }
        return css(new Div(css(form, "mi-own-enter"), sum), "mi-own-meetings");
    }

    private Component ways() {
        var m = at.mentorship();
        var seat = at.seat();
        var main = css(new Div(), "mi-own-ways");
        var quiet = css(new Div(), "mi-own-quiet");
        for (var command : seat.viewer().hasLeft() ? NOTHING : m.allowed()) {
            switch (command) {
                case ACCEPT -> {
                    if (!m.answered()) {
                        main.add(button(OwnCommands.YES, "yes", "check", false));
                    }
                }
                case DECLINE -> main.add(decline());
                case RESUME -> main.add(button(OwnCommands.RESUME, "resume", "arrow", true));
                case PAUSE ->
                        quiet.add(
                                OwnParts.quiet(seat.to(OwnCommands.PAUSE, m), texts.text("pause")));
                case END ->
                        quiet.add(OwnParts.quiet(seat.to(OwnCommands.END, m), texts.text("end")));
                default -> {}
            }
        }
        quiet.add(
                seat.viewer().hasLeft()
                        ? OwnParts.quiet(
                                seat.to(OwnCommands.REPORT, m), texts.text("wrong.report.go"))
                        : OwnParts.quiet(seat.to(OwnAsks.WRONG, m), texts.text("wrong")));
        return css(new Div(main, quiet), "mi-own-card__foot");
    }

    private Component decline() {
        var m = at.mentorship();
        String label = m.state() == MentorshipState.AGREED || m.answered() ? "no.AGREED" : "no";
        return OwnParts.way(at.seat().to(OwnCommands.NO, m), texts.text(label), "x");
    }

    private Component button(String what, String label, String icon, boolean second) {
        var hidden = Map.of(OwnInput.DO, what, OwnInput.WHICH, at.mentorship().id().toString());
        var form = OwnParts.form(at.seat().path(), hidden);
        form.add(OwnParts.send(texts.text(label), icon, second));
        return attribute(form, "class", "mi-own-button");
    }

    /** Whether this is over. */
    static boolean isPast(OwnSeat.At at) {
        return at.mentorship().state() == MentorshipState.ENDED;
    }

    /** Whether somebody may do this now. */
    static boolean can(OwnSeat.At at, MentorshipCommand command) {
        return at.mentorship().allowed().contains(command);
    }
}
