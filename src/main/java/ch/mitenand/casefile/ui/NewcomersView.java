package ch.mitenand.casefile.ui;

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
import ch.mitenand.account.Role;
import ch.mitenand.casefile.Newcomers;
import ch.mitenand.casefile.Newcomers.Newcomer;
import ch.mitenand.casefile.Newcomers.State;
import ch.mitenand.region.Regions;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
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
    static final FileImport.Words IMPORT =
            new FileImport.Words(
                    "Spalten: nachname, vorname, zuzug, sprache, kontakt, gemeinde. Mit Komma oder Strichpunkt"
                            + " getrennt, in der ersten Zeile die Namen der Spalten.",
                    "Die Datei wird zuerst nur geprüft. Übernommen wird sie, wenn Sie es bestätigen.",
                    "neue Person",
                    "neue Personen",
                    "Person übernehmen",
                    "Personen übernehmen",
                    "Person ist eingetragen.",
                    "Personen sind eingetragen.");

    private final Newcomers newcomers;
    private final Regions regions;
    private final Clock clock;

    NewcomersView(CurrentActor current, Newcomers newcomers, Regions regions, Clock clock) {
        super(current);
        this.newcomers = newcomers;
        this.regions = regions;
        this.clock = clock;
    }

    @Override
    protected void draw(Actor actor, BeforeEnterEvent event) {
        var places = actor.scopes(Role.INTEGRATION_OFFICER);
        if (places.isEmpty()) {
            throw new AccessDeniedException("invites no newcomers");
        }
        var all = newcomers.of(actor);
        var state = query(event, STATE).flatMap(NewcomersView::state).orElse(null);
        var commands =
                new NewcomersCommands(
                        newcomers,
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
        if (all.isEmpty()) {
            page.add(
                    CaseParts.empty(
                            "Noch ist niemand eingetragen.",
                            new Paragraph(
                                    "Lesen Sie die Liste der Einwohnerkontrolle ein, oder tragen Sie jemanden von Hand ein.")));
        } else {
            page.add(states(all, state), people(all, state, commands));
        }
        page.add(adding(places.stream().map(Integer::parseInt).sorted().toList(), all, commands));
    }

    private static Optional<State> state(String name) {
        return Arrays.stream(State.values()).filter(s -> s.name().equals(name)).findFirst();
    }

    private static Nav states(List<Newcomer> all, @Nullable State here) {
        var items = new ArrayList<ListItem>();
        items.add(chip(null, "Alle", all.size(), here));
        for (var state : State.values()) {
            long count = all.stream().filter(n -> n.state() == state).count();
            if (count > 0 || state == here) {
                items.add(chip(state, state.germanName(), count, here));
            }
        }
        return labelled(new Nav(list("mi-chips", items)), "Nach Stand");
    }

    private static ListItem chip(
            @Nullable State state, String label, long count, @Nullable State here) {
        String path =
                CaseNavigation.newcomers()
                        + (state == null ? "" : "?" + STATE + "=" + state.name());
        var link =
                css(
                        link(path, label + " " + count),
                        state == here ? "mi-chip mi-chip--on" : "mi-chip");
        return new ListItem(state == here ? attribute(link, "aria-current", "true") : link);
    }

    private Component people(
            List<Newcomer> all, @Nullable State state, NewcomersCommands commands) {
        var shown = all.stream().filter(n -> state == null || n.state() == state).toList();
        if (shown.isEmpty()) {
            return CaseParts.empty(
                    "Hier ist im Moment niemand.",
                    CaseParts.action(CaseNavigation.newcomers(), "Alle zeigen"));
        }
        return list(
                "mi-newcomers",
                shown.stream()
                        .<ListItem>map(n -> new NewcomersItem(n, regions, commands))
                        .toList());
    }

    private Div adding(List<Integer> places, List<Newcomer> all, NewcomersCommands commands) {
        var part =
                new FileImport(
                        IMPORT,
                        (bytes, onlyCheck) -> newcomers.read(actor(), bytes, onlyCheck),
                        this::redraw);
        var fold = details(summary(text("Liste einlesen (CSV)")), all.isEmpty(), part);
        return css(
                new Div(
                        CaseParts.button("Jemanden von Hand eintragen", () -> commands.add(places)),
                        css(fold, "mi-case__more")),
                "mi-newcomers__adding");
    }
}
