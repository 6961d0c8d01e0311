package ch.mitenand.casefile.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.details;
import static ch.mitenand.shell.Markup.labelled;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.list;
import static ch.mitenand.shell.Markup.summary;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.account.Role;
import ch.mitenand.casefile.CaseDesk;
import ch.mitenand.casefile.Newcomers;
import ch.mitenand.casefile.Newcomers.State;
import ch.mitenand.region.Regions;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** Newcomers of the municipality: whom to invite, who was here, and for whom there is a case. */
@Route(CaseNavigation.NEWCOMERS_ROUTE)
@PermitAll
class NewcomersView extends CasePage {

    private static final String STATE = "stand";
    private static final String PAGE = "seite";
    static final FileImport.Words IMPORT =
            new FileImport.Words(
                    "Spalten: nachname, vorname, zuzug, gemeinde, wenn bekannt auch sprache und kontakt. Mit Komma"
                            + " oder Strichpunkt getrennt, in der ersten Zeile die Namen der Spalten.",
                    "Die Datei wird zuerst nur geprüft. Übernommen wird sie, wenn Sie es bestätigen.",
                    "neue Person",
                    "neue Personen",
                    "Person übernehmen",
                    "Personen übernehmen",
                    "Person ist eingetragen.",
                    "Personen sind eingetragen.");

    private final Newcomers newcomers;
    private final CaseDesk desk;
    private final Regions regions;
    private final Clock clock;
    private String text = "";

    NewcomersView(
            CurrentActor current,
            Newcomers newcomers,
            CaseDesk desk,
            Regions regions,
            Clock clock) {
        super(current);
        this.newcomers = newcomers;
        this.desk = desk;
        this.regions = regions;
        this.clock = clock;
    }

    @Override
    protected void draw(Actor actor, BeforeEnterEvent event) {
        var places = actor.scopes(Role.INTEGRATION_OFFICER);
        if (places.isEmpty()) {
            throw new AccessDeniedException("invites no newcomers");
        }
        var state = query(event, STATE).flatMap(NewcomersView::state).orElse(null);
        int number = query(event, PAGE).map(CaseSearch::page).orElse(1);
        var found = newcomers.page(actor, new Newcomers.Filter(text, state, number));
        boolean nobody = found.total(null) == 0 && text.isEmpty();
        var commands =
                new NewcomersCommands(
                        newcomers,
                        desk,
                        regions,
                        LocalDate.now(clock),
                        this::actor,
                        this::redraw,
                        CasePage::go);
        var page = column("Neuzugezogene");
        page.add(
                CaseParts.back(CaseNavigation.cases(), "Alle Fälle"),
                new H1("Neuzugezogene"),
                css(
                        new Paragraph(
                                "Laden Sie alle zum Erstgespräch ein. Wer danach allein zurechtkommt, wird nach einem Jahr"
                                        + " gelöscht."),
                        "mi-lead"));
        if (nobody) {
            page.add(
                    CaseParts.empty(
                            "Noch ist niemand eingetragen.",
                            new Paragraph(
                                    "Lesen Sie die Liste der Einwohnerkontrolle ein, oder tragen Sie jemanden von Hand ein.")));
        } else {
            page.add(
                    CaseSearch.field("Name", text, words -> search(words, state, number)),
                    states(found, state),
                    people(found, commands));
            if (CaseSearch.hasPages(found.total(state))) {
                page.add(CaseSearch.pages(number, found.total(state), n -> path(state, n)));
            }
        }
        page.add(
                adding(places.stream().map(Integer::parseInt).sorted().toList(), nobody, commands));
    }

    /** The words stay in the page; the address keeps the state and begins with the first page. */
    private void search(String words, @Nullable State state, int page) {
        text = words;
        if (page == 1) {
            redraw();
        } else {
            go(path(state, 1));
        }
    }

    private void searchNothing() {
        text = "";
        redraw();
    }

    private static String path(@Nullable State state, int page) {
        var parts = new ArrayList<String>();
        if (state != null) {
            parts.add(STATE + "=" + state.name());
        }
        if (page > 1) {
            parts.add(PAGE + "=" + page);
        }
        return CaseNavigation.newcomers() + (parts.isEmpty() ? "" : "?" + String.join("&", parts));
    }

    private static Optional<State> state(String name) {
        return Arrays.stream(State.values()).filter(s -> s.name().equals(name)).findFirst();
    }

    private static Nav states(Newcomers.Page found, @Nullable State here) {
        var items = new ArrayList<ListItem>();
        items.add(chip(null, "Alle", found.total(null), here));
        for (var state : State.values()) {
            if (found.total(state) > 0 || state == here) {
                items.add(chip(state, state.germanName(), found.total(state), here));
            }
        }
        return labelled(new Nav(list("mi-chips", items)), "Nach Stand");
    }

    private static ListItem chip(
            @Nullable State state, String label, long count, @Nullable State here) {
        var link =
                css(
                        link(path(state, 1), label + " " + count),
                        state == here ? "mi-chip mi-chip--on" : "mi-chip");
        return new ListItem(state == here ? attribute(link, "aria-current", "true") : link);
    }

    private Component people(Newcomers.Page found, NewcomersCommands commands) {
        if (found.newcomers().isEmpty()) {
            return CaseParts.empty(
                    text.isEmpty()
                            ? "Hier ist im Moment niemand."
                            : "Zu «" + text + "» gibt es hier niemanden.",
                    text.isEmpty()
                            ? CaseParts.action(CaseNavigation.newcomers(), "Alle zeigen")
                            : CaseParts.button("Suche leeren", this::searchNothing));
        }
        return list(
                "mi-newcomers",
                found.newcomers().stream()
                        .<ListItem>map(n -> new NewcomersItem(n, regions, commands))
                        .toList());
    }

    private Div adding(List<Integer> places, boolean open, NewcomersCommands commands) {
        var part =
                new FileImport(
                        IMPORT,
                        (bytes, onlyCheck) -> newcomers.read(actor(), bytes, onlyCheck),
                        this::redraw);
        var fold = details(summary(new Span("Liste einlesen (CSV)")), open, part);
        return css(
                new Div(
                        CaseParts.button("Jemanden von Hand eintragen", () -> commands.add(places)),
                        css(fold, "mi-case__more")),
                "mi-newcomers__adding");
    }
}
