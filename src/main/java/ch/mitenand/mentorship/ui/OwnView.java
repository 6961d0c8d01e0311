package ch.mitenand.mentorship.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;

import ch.mitenand.mentorship.Meeting;
import ch.mitenand.mentorship.MeetingLog;
import ch.mitenand.mentorship.OwnMentorships;
import ch.mitenand.mentorship.OwnTexts;
import ch.mitenand.mentorship.Party;
import ch.mitenand.mentorship.ui.OwnCommands.Result;
import ch.mitenand.shell.FormView;
import ch.mitenand.shell.PageInfo;
import ch.mitenand.shell.PageRequest;
import ch.mitenand.shell.SentForm;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;

/** The own page of a mentor or mentee; how they came in is up to the two kinds of it. */
abstract class OwnView extends FormView {

    /** A page about a link has no other address: the real one is a secret. */
    static final String PATH = "/mentoring/mein";

    private static final String LOCK = "link";

    private final OwnDoor door;
    private final OwnMentorships mentorships;
    private final MeetingLog log;
    private final OwnCommands commands;
    private final Clock clock;

    OwnView(
            OwnDoor door,
            OwnMentorships mentorships,
            MeetingLog log,
            OwnCommands commands,
            Clock clock) {
        this.door = door;
        this.mentorships = mentorships;
        this.log = log;
        this.commands = commands;
        this.clock = clock;
    }

    /** As whom the visitor is here; empty for nobody. */
    abstract List<OwnSeat> seats(PageRequest request);

    /** Answers somebody who is nobody here. */
    abstract PageInfo nobody(PageRequest request);

    @Override
    protected final PageInfo show(PageRequest request) {
        var seats = seats(request);
        return seats.isEmpty() ? nobody(request) : page(seats, OwnInput.asked(request));
    }

    @Override
    protected final PageInfo submit(PageRequest request, SentForm form) {
        var seats = seats(request);
        if (seats.isEmpty()) {
            return nobody(request);
        }
        var input = OwnInput.sent(form);
        var seat = seats.getFirst();
        if (input.value(OwnInput.DO).equals(LOCK) && seat.byLink()) {
            door.lock(seat.viewer());
            return PageInfo.done(PATH + "?" + OwnLinkView.LOCKED + "=" + seat.texts().tag());
        }
        return find(seats, input)
                .map(at -> answer(seats, at, input))
                .orElseGet(() -> PageInfo.done(seat.path() + "?" + OwnInput.GOOD + "=stand"));
    }

    private PageInfo answer(List<OwnSeat> seats, OwnSeat.At at, OwnInput input) {
        return switch (given(at, input)) {
            case Result.Done(var what) ->
                    PageInfo.done(at.seat().path() + "?" + OwnInput.GOOD + "=" + what);
            case Result.Stale _ -> PageInfo.done(at.seat().path() + "?" + OwnInput.GOOD + "=stand");
            case Result.Wrong(var errors) -> page(seats, input.wrong(errors)).rejected();
        };
    }

    /** What is no longer visible was settled meanwhile. */
    private Result given(OwnSeat.At at, OwnInput input) {
        try {
            return commands.give(at, input);
        } catch (AccessDeniedException e) {
            return new Result.Stale();
        }
    }

    private Optional<OwnSeat.At> find(List<OwnSeat> seats, OwnInput input) {
        return input.mentorship()
                .flatMap(id ->
                        seats.stream()
                                .flatMap(seat -> all(seat).stream())
                                .filter(at -> at.mentorship().id().equals(id))
                                .findFirst());
    }

    private List<OwnSeat.At> all(OwnSeat seat) {
        return mentorships.of(seat.viewer()).stream().map(m -> new OwnSeat.At(seat, m)).toList();
    }

    private PageInfo page(List<OwnSeat> seats, OwnInput input) {
        var seat = seats.getFirst();
        if (input.value(OwnInput.DO).equals(LOCK) && seat.byLink()) {
            return page(seat, seat.texts().text("link.title"), lock(seat), true);
        }
        return find(seats, input)
                .flatMap(at -> about(at, input))
                .orElseGet(() -> overview(seats, input));
    }

    /** The page about one mentorship, if the address asks for one. */
    private Optional<PageInfo> about(OwnSeat.At at, OwnInput input) {
        var texts = at.seat().texts();
        var asks = new OwnAsks(at);
        return switch (input.value(OwnInput.DO)) {
            case OwnCommands.PAUSE ->
                    about(at, texts.text("pause.title"), asks.pause(input, commands.pauseDays()));
            case OwnCommands.END ->
                    about(at, texts.text("end.title", at.otherName()), asks.end(input));
            case OwnCommands.NO -> about(at, texts.text("decline.title"), asks.decline(input));
            case OwnAsks.WRONG -> about(at, texts.text("wrong.title"), asks.wrong());
            case OwnCommands.REPORT ->
                    about(at, texts.text("report.title"), asks.report(input, clock.instant()));
            case OwnEntries.LIST ->
                    about(at, texts.text("entries"), List.of(entries(at).list(meetings(at))));
            case OwnCommands.CHANGE ->
                    entry(at, input)
                            .flatMap(m ->
                                    about(
                                            at,
                                            texts.text("entry.title"),
                                            List.of(entries(at).change(input, m))));
            case OwnCommands.DELETE ->
                    entry(at, input)
                            .flatMap(m ->
                                    about(
                                            at,
                                            texts.text("delete.sure"),
                                            List.of(entries(at).delete(m))));
            default -> Optional.empty();
        };
    }

    private Optional<PageInfo> about(OwnSeat.At at, String title, List<? extends Component> parts) {
        return Optional.of(page(at.seat(), title, parts, true));
    }

    private Optional<Meeting> entry(OwnSeat.At at, OwnInput input) {
        return meetings(at).stream()
                .filter(m -> input.entry().filter(m.id()::equals).isPresent())
                .findFirst();
    }

    private OwnEntries entries(OwnSeat.At at) {
        return new OwnEntries(at, clock.instant(), clock.getZone());
    }

    private List<Meeting> meetings(OwnSeat.At at) {
        var viewer = at.seat().viewer();
        return viewer.party() == Party.MENTOR && !viewer.hasLeft()
                ? log.of(viewer, at.mentorship().id())
                : List.of();
    }

    private PageInfo overview(List<OwnSeat> seats, OwnInput input) {
        var seat = seats.getFirst();
        var parts = new ArrayList<Component>();
        String good = "done." + input.value(OwnInput.GOOD);
        if (seat.texts().has(good)) {
            parts.add(OwnParts.good(seat.texts().text(good)));
        }
        if (!input.errors().isEmpty()) {
            parts.add(problem(seats, input));
        }
        seats.forEach(s -> parts.addAll(cards(s, input)));
        parts.add(foot(seat));
        return page(seat, seat.texts().text("hello", seat.firstName()), parts, false);
    }

    private Component problem(List<OwnSeat> seats, OwnInput input) {
        var texts = seats.getFirst().texts();
        String other = input.error("");
        String text = other.isEmpty() ? texts.text("error.check") : other;
        return find(seats, input)
                .map(at -> OwnParts.problem(text, at.formId(input.value(OwnInput.DO))))
                .orElseGet(() -> OwnParts.problem(text));
    }

    private List<Component> cards(OwnSeat seat, OwnInput input) {
        var texts = seat.texts();
        var all = all(seat);
        var live = all.stream().filter(at -> !OwnCard.isPast(at)).toList();
        var cards = new ArrayList<Component>();
        boolean left = seat.viewer().hasLeft();
        cards.add(css(new Paragraph(texts.text(left ? "parting" : "lead")), "mi-lead"));
        if (live.isEmpty() && !left) {
            cards.add(css(new Paragraph(texts.text("none")), "mi-empty"));
        }
        boolean one = live.stream().filter(at -> at.mentorship().logsMeetings()).count() == 1;
        live.forEach(at -> cards.add(card(at, input, one)));
        var past = all.stream().filter(OwnCard::isPast).toList();
        if (!past.isEmpty()) {
            cards.add(css(new H2(texts.text("past")), "mi-own-past"));
            past.forEach(at -> cards.add(card(at, input, false)));
        }
        return cards;
    }

    private Component card(OwnSeat.At at, OwnInput input, boolean unfold) {
        var card = new OwnCard(at, LocalDate.now(clock));
        return card.draw(input, entries(at), meetings(at), unfold);
    }

    private static Component foot(OwnSeat seat) {
        var texts = seat.texts();
        var foot = css(new Div(questions(seat)), "mi-own-foot");
        if (seat.byLink()) {
            foot.add(new Paragraph(texts.text("private")));
            foot.add(OwnParts.quiet(seat.path() + "?tun=" + LOCK, texts.text("link.title")));
        } else {
            foot.add(new Paragraph(texts.text("account", seat.account())));
            foot.add(OwnParts.quiet("/konto", texts.text("account.link")));
        }
        return foot;
    }

    /** Whom to call; wherever a page says "call the coordinators", this is below it. */
    private static Component questions(OwnSeat seat) {
        var pool = seat.pool();
        var ways = css(new Div(), "mi-own-quiet");
        if (!pool.phone().isEmpty()) {
            String number = pool.phone().replaceAll("[^+0-9]", "");
            ways.add(OwnParts.quiet("tel:" + number, pool.phone()));
        }
        ways.add(OwnParts.quiet("mailto:" + pool.email(), pool.email()));
        var ask = new Paragraph(seat.texts().text("questions", pool.name()));
        return css(new Div(ask, ways), "mi-own-questions");
    }

    private static List<Component> lock(OwnSeat seat) {
        var texts = seat.texts();
        var form = OwnParts.form(seat.path(), Map.of(OwnInput.DO, LOCK));
        form.add(OwnParts.send(texts.text("link.send"), "x", false));
        return List.of(css(new Paragraph(texts.text("link.lead")), "mi-lead"), form);
    }

    private PageInfo page(
            OwnSeat seat, String title, List<? extends Component> parts, boolean back) {
        OwnTexts texts = seat.texts();
        var page = css(new Div(), "mi-own");
        attribute(page, "lang", texts.tag());
        if (back) {
            page.add(css(OwnParts.quiet(seat.path(), "← " + texts.text("back")), "mi-own-back"));
        }
        page.add(new H1(title));
        parts.forEach(page::add);
        if (back) {
            page.add(css(new Div(questions(seat)), "mi-own-foot"));
        }
        add(css(new Div(page), "mi-wrap mi-section"));
        return PageInfo.page(back ? title : texts.text("title"), PATH).notIndexed();
    }
}
