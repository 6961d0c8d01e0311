package ch.mitenand.mentorship.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.details;
import static ch.mitenand.shell.Markup.labelled;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.list;
import static ch.mitenand.shell.Markup.summary;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.mentoring.Pool;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentoring.Pools;
import ch.mitenand.mentoring.ui.MentoringNavigation.Tab;
import ch.mitenand.mentorship.MentorshipDesk;
import ch.mitenand.mentorship.MentorshipRow;
import ch.mitenand.mentorship.MentorshipState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * All mentorships of a pool, from the question to the end.
 *
 * <p>The coordinator, between two telephone calls: where does it hang? Wide screens show columns,
 * phones a list that can be cut down to one state. Everything is a link; nothing has to be dragged.
 */
@Route(MentorshipNavigation.BOARD_ROUTE)
@PermitAll
class BoardView extends WorkbenchFrame {

    private static final int SHOWN = 15;

    private final MentorshipDesk desk;
    private final Clock clock;

    BoardView(Pools pools, CurrentActor who, MentorshipDesk desk, Clock clock) {
        super(pools, who, Tab.MENTORSHIPS);
        this.desk = desk;
        this.clock = clock;
    }

    /** A column; its first state is the one in addresses. */
    private record Column(String title, String hint, List<MentorshipState> states) {

        boolean has(MentorshipRow row) {
            return states.contains(row.state());
        }

        boolean has(MentorshipState state) {
            return states.contains(state);
        }
    }

    private static final List<Column> COLUMNS =
            List.of(
                    new Column(
                            "Vorgeschlagen",
                            "Noch niemand ist angefragt.",
                            List.of(MentorshipState.PROPOSED)),
                    new Column(
                            "Angefragt",
                            "Beide haben ein Mail und sieben Tage Zeit.",
                            List.of(MentorshipState.ASKED)),
                    new Column(
                            "Einverstanden",
                            "Beide haben Ja gesagt und warten auf Sie.",
                            List.of(MentorshipState.AGREED)),
                    new Column(
                            "Kennenlernen", "Die ersten Treffen.", List.of(MentorshipState.TRIAL)),
                    new Column("Läuft", "", List.of(MentorshipState.ACTIVE)),
                    new Column(
                            "Pausiert, ausgesetzt",
                            "",
                            List.of(MentorshipState.PAUSED, MentorshipState.SUSPENDED)));

    @Override
    void show(Actor actor, Pool pool, BeforeEnterEvent event) {
        var rows = desk.ofPool(actor, pool.id());
        var page = frame(pool, "Begleitungen");
        if (rows.isEmpty()) {
            page.add(
                    WorkbenchParts.empty(
                            "Noch ist niemand unterwegs.",
                            new Paragraph(
                                    "Sobald Sie zwei Menschen anfragen, sehen Sie hier, wo es steht."),
                            css(
                                    link(
                                            MentorshipNavigation.workbench(pool.id()),
                                            "Zum Vermitteln"),
                                    "mi-button")));
            return;
        }
        var only = query(event, MentorshipNavigation.STATE).flatMap(BoardView::column);
        var columns =
                COLUMNS.stream()
                        .filter(c ->
                                c.has(MentorshipState.PROPOSED)
                                        ? rows.stream().anyMatch(c::has)
                                        : true)
                        .toList();
        page.add(filter(pool.id(), rows, columns, only.orElse(null)));
        page.add(
                only.map(column -> single(pool.id(), rows, column))
                        .orElseGet(() -> board(pool.id(), rows, columns)));
        page.add(over(pool.id(), rows));
    }

    private static java.util.Optional<Column> column(String state) {
        return COLUMNS.stream()
                .filter(c -> c.states().stream().anyMatch(s -> s.name().equals(state)))
                .findFirst();
    }

    private static Nav filter(
            PoolId pool,
            List<MentorshipRow> rows,
            List<Column> columns,
            @org.jspecify.annotations.Nullable Column only) {
        var chips = new ArrayList<ListItem>();
        long all = rows.stream().filter(row -> !row.state().isFinal()).count();
        chips.add(chip(MentorshipNavigation.board(pool), "Alle", all, only == null));
        for (var column : columns) {
            long count = rows.stream().filter(column::has).count();
            String address = MentorshipNavigation.board(pool, column.states().getFirst());
            chips.add(chip(address, column.title(), count, column.equals(only)));
        }
        return labelled(css(new Nav(list("mi-chips", chips)), "mi-board__filter"), "Nach Stand");
    }

    private static ListItem chip(String address, String label, long count, boolean on) {
        var link =
                css(
                        link(
                                address,
                                text(label + " "),
                                css(new Span(Long.toString(count)), "mi-count")),
                        on ? "mi-chip mi-chip--on" : "mi-chip");
        return new ListItem(on ? attribute(link, "aria-current", "page") : link);
    }

    private Component board(PoolId pool, List<MentorshipRow> rows, List<Column> columns) {
        var board = css(new Div(), "mi-board");
        for (var column : columns) {
            board.add(section(pool, rows, column));
        }
        return board;
    }

    private Component single(PoolId pool, List<MentorshipRow> rows, Column column) {
        return css(new Div(section(pool, rows, column)), "mi-board mi-board--single");
    }

    private Section section(PoolId pool, List<MentorshipRow> rows, Column column) {
        var cards =
                rows.stream()
                        .filter(column::has)
                        .sorted(
                                Comparator.comparing((MentorshipRow r) -> r.flags().isEmpty())
                                        .thenComparing(
                                                MentorshipRow::due,
                                                Comparator.nullsLast(Comparator.naturalOrder()))
                                        .thenComparing(MentorshipRow::since))
                        .toList();
        var heading = new H2(column.title());
        heading.add(css(new Span(" " + cards.size()), "mi-count"));
        var section = css(new Section(heading), "mi-board__column");
        if (cards.isEmpty()) {
            css(section, "mi-board__column--empty");
            section.add(css(new Paragraph("Niemand."), "mi-muted"));
        } else {
            if (!column.hint().isEmpty()) {
                section.add(css(new Paragraph(column.hint()), "mi-board__hint mi-muted"));
            }
            section.add(
                    new WorkbenchMore<>("mi-board__cards", cards, SHOWN, row -> card(pool, row)));
        }
        return section;
    }

    private ListItem card(PoolId pool, MentorshipRow row) {
        return new BoardCard(pool, row, LocalDate.now(clock));
    }

    private Component over(PoolId pool, List<MentorshipRow> rows) {
        var over = rows.stream().filter(row -> row.state().isFinal()).toList();
        if (over.isEmpty()) {
            return new Div();
        }
        var states =
                Arrays.stream(MentorshipState.values())
                        .filter(MentorshipState::isFinal)
                        .filter(state -> over.stream().anyMatch(r -> r.state() == state))
                        .toList();
        String label =
                Set.copyOf(states).size() == 1 && states.getFirst() == MentorshipState.ENDED
                        ? "Beendet in den letzten 90 Tagen"
                        : "Abgeschlossen in den letzten 90 Tagen";
        return css(
                details(
                        summary(text(label + " (" + over.size() + ")")),
                        false,
                        new WorkbenchMore<>("mi-board__over", over, SHOWN, row -> card(pool, row))),
                "mi-board__fold");
    }
}
