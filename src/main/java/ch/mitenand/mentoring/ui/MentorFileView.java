package ch.mitenand.mentoring.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.mentoring.FactKind;
import ch.mitenand.mentoring.MentorDesk;
import ch.mitenand.mentoring.MentorFile;
import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentoring.PersonCheck;
import ch.mitenand.mentoring.Pool;
import ch.mitenand.mentoring.Pools;
import ch.mitenand.mentoring.ui.MentoringNavigation.Tab;
import ch.mitenand.region.Regions;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;

/**
 * All of a volunteer on one page. The volunteer is on the phone: what is the stand, what is
 * missing, and enter it while talking.
 */
@Route(MentoringNavigation.POOL_ROUTE + "freiwillige" + MentoringNavigation.PERSON_ROUTE)
@PermitAll
class MentorFileView extends PersonPage {

    private final MentorDesk desk;
    private final PersonCheck check;
    private final Regions regions;
    private final Clock clock;

    MentorFileView(
            Pools pools,
            CurrentActor current,
            MentorDesk desk,
            PersonCheck check,
            Regions regions,
            Clock clock) {
        super(pools, current, Tab.MENTORS);
        this.desk = desk;
        this.check = check;
        this.regions = regions;
        this.clock = clock;
    }

    @Override
    void show(Actor actor, Pool pool, BeforeEnterEvent event) {
        var id =
                event.getRouteParameters()
                        .get(MentoringNavigation.PERSON)
                        .flatMap(MentorId::parse)
                        .orElseThrow();
        var file = desk.mentor(actor, pool.id(), id);
        var state = file.status().state();
        String name = (file.person().firstName() + " " + file.person().lastName()).strip();
        var badge = css(new Span(state.germanName()), PersonWords.look(state));
        var page = frame(pool, file.erased() ? "Gelöschte Person" : name, badge);
        page.addComponentAtIndex(
                page.getComponentCount() - 1,
                PersonParts.back(MentoringNavigation.mentors(pool.id()), "Alle Freiwilligen"));
        if (!file.erased()) {
            page.add(MentorFileViewPerson.contact(file.person()));
        }
        page.add(columns(actor, file, page));
    }

    private Div columns(Actor actor, MentorFile file, Div page) {
        var today = LocalDate.now(clock);
        var facts = desk.facts(actor, file.pool(), file.id());
        var policy = pools().policy(file.pool());
        var commands =
                new MentorFileViewCommands(desk, this::actor, file, policy, today, this::redraw);
        var timeline = new MentorFileViewTimeline(file, facts, commands);
        if (file.erased()) {
            return new Div(
                    new Paragraph(
                            "Name, Kontakt und Texte sind gelöscht; die Daten bleiben für die Statistik."),
                    timeline);
        }
        var main = css(new Div(), "mi-pool__main");
        main.add(new MentorFileViewStatus(file, facts, today, commands));
        if (PeopleViewGroup.of(file.status().state()) != PeopleViewGroup.GONE) {
            main.add(new MentorFileViewMissing(file, facts, policy, today, commands));
        }
        main.add(timeline);
        boolean takenIn = facts.stream().anyMatch(f -> f.kind() == FactKind.TAKEN_IN);
        var side =
                css(
                        new Div(
                                new MentorFileViewPerson(
                                        file.person(), file.offer(), () -> edit(file, page)),
                                new MentorFileViewFurther(
                                        file.status().state(),
                                        takenIn,
                                        commands,
                                        () -> UI.getCurrent().navigate(list(file)))),
                        "mi-pool__side");
        return css(new Div(main, side), "mi-pool__columns");
    }

    private static String list(MentorFile file) {
        return MentoringNavigation.mentors(file.pool()).substring(1);
    }

    private void edit(MentorFile file, Div page) {
        page.getChildren().reduce((_, last) -> last).ifPresent(page::remove);
        page.add(new MentorFileViewEdit(desk, check, regions, this::actor, file, this::redraw));
    }
}
