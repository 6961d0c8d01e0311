package ch.mitenand.mentoring.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.details;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.list;
import static ch.mitenand.shell.Markup.muted;
import static ch.mitenand.shell.Markup.summary;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.mentoring.AdmissionState;
import ch.mitenand.mentoring.MentorDesk;
import ch.mitenand.mentoring.MentorFile;
import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentoring.PlacesTaken;
import ch.mitenand.mentoring.Pool;
import ch.mitenand.mentoring.Pools;
import ch.mitenand.mentoring.ui.MentoringNavigation.Tab;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The volunteers of a pool. Somebody rings: the coordinator types two letters and opens the file.
 */
@Route(MentoringNavigation.POOL_ROUTE + "freiwillige")
@PermitAll
class PeopleViewMentors extends PersonPage {

    static final String HEADING = "Freiwillige";

    private static final String STATE = "stand";

    private final MentorDesk desk;
    private final ObjectProvider<PlacesTaken> places;
    private final Clock clock;
    private final Div found = css(new Div(), "mi-pool__groups");
    private final Paragraph count = attribute(css(new Paragraph(), "mi-muted"), "role", "status");
    private final TextField text = new TextField("Suchen");
    private final Select<AdmissionState> state = new Select<>();

    private List<MentorFile> files = List.of();
    private Map<MentorId, Integer> taken = Map.of();
    private boolean knowsPlaces;

    PeopleViewMentors(
            Pools pools,
            CurrentActor current,
            MentorDesk desk,
            ObjectProvider<PlacesTaken> places,
            Clock clock) {
        super(pools, current, Tab.MENTORS);
        this.desk = desk;
        this.places = places;
        this.clock = clock;
        text.setPlaceholder("Name, Sprache, Ort oder Telefon");
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.EAGER);
        text.addValueChangeListener(_ -> filter());
        state.setLabel("Stand");
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption("Alle");
    }

    @Override
    void show(Actor actor, Pool pool, BeforeEnterEvent event) {
        files = desk.mentors(actor, pool.id());
        var known = places.getIfAvailable();
        knowsPlaces = known != null;
        taken = known == null ? Map.of() : known.of(pool.id());
        var page = frame(pool, HEADING);
        if (files.isEmpty()) {
            page.add(nobody());
            return;
        }
        state.setItems(Arrays.stream(AdmissionState.values()).filter(s -> number(s) > 0).toList());
        state.setItemLabelGenerator(
                s -> s == null ? "Alle" : s.germanName() + " (" + number(s) + ")");
        var wanted = event.getLocation().getQueryParameters().getSingleParameter(STATE);
        state.setValue(
                wanted.flatMap(PeopleViewMentors::parse).filter(s -> number(s) > 0).orElse(null));
        state.addValueChangeListener(_ -> {
            remember(pool);
            filter();
        });
        page.add(css(new Div(text, state), "mi-pool__filter"), count, found);
        filter();
        text.focus();
    }

    private static Component nobody() {
        return PersonParts.empty(
                "Noch hat sich niemand gemeldet. Wer mitmachen will, meldet sich selber an; die Anmeldung erscheint dann hier."
                        + " Geben Sie diese Adresse weiter, zum Beispiel im Gemeindeblatt:",
                link("/mentoring/mitmachen", "Seite für Freiwillige öffnen"));
    }

    private long number(AdmissionState wanted) {
        return files.stream().filter(f -> f.status().state() == wanted).count();
    }

    private static java.util.Optional<AdmissionState> parse(String typed) {
        return Arrays.stream(AdmissionState.values())
                .filter(s -> s.name().equals(typed))
                .findFirst();
    }

    /** The state goes into the address, what was typed does not: it is mostly a name. */
    private void remember(Pool pool) {
        var chosen = state.getValue();
        String query = chosen == null ? "" : "?" + STATE + "=" + chosen.name();
        getUI().ifPresent(ui ->
                ui.getPage()
                        .getHistory()
                        .replaceState(
                                null, MentoringNavigation.mentors(pool.id()).substring(1) + query));
    }

    private void filter() {
        var wanted = state.getValue();
        var groups = new EnumMap<PeopleViewGroup, List<MentorFile>>(PeopleViewGroup.class);
        int shown = 0;
        for (var file : files) {
            var its = file.status().state();
            String languages = PersonWords.languageNames(file.offer().languages());
            if ((wanted == null || wanted == its)
                    && PeopleViewText.matches(text.getValue(), file.person(), languages)) {
                groups.computeIfAbsent(PeopleViewGroup.of(its), _ -> new java.util.ArrayList<>())
                        .add(file);
                shown++;
            }
        }
        boolean narrowed = wanted != null || !text.isEmpty();
        found.removeAll();
        groups.forEach((group, members) -> found.add(section(group, members, narrowed)));
        count.setText(narrowed ? shown + " von " + files.size() : people(files.size()));
        if (shown == 0) {
            found.add(
                    PersonParts.empty(
                            "So heisst oder spricht hier niemand.",
                            PersonParts.button("Alle zeigen", this::reset)));
        }
    }

    private static String people(int number) {
        return number == 1 ? "1 Person" : number + " Personen";
    }

    private void reset() {
        text.clear();
        state.clear();
    }

    private Component section(PeopleViewGroup group, List<MentorFile> members, boolean open) {
        var today = LocalDate.now(clock);
        var items =
                members.stream()
                        .map(f -> new PeopleViewMentorItem(f, today, knowsPlaces, taken))
                        .map(com.vaadin.flow.component.html.ListItem.class::cast)
                        .toList();
        var rows = list("mi-pool__people", items);
        var heading = new H2(group.heading());
        heading.add(muted(" " + members.size()));
        if (group == PeopleViewGroup.GONE) {
            return css(details(summary(heading), open, rows), "mi-pool__group");
        }
        return css(new Section(heading, rows), "mi-pool__group");
    }
}
