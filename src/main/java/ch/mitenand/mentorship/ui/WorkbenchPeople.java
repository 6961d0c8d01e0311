package ch.mitenand.mentorship.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.mentoring.MenteeId;
import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentorship.PlanPlaces;
import ch.mitenand.mentorship.PlanWaiting;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The people from whom one is chosen; the chosen one is always among those shown. */
final class WorkbenchPeople {

    private static final int SHOWN = 30;

    private WorkbenchPeople() {}

    /** Those who wait; empty when nobody does. */
    static Optional<Section> waiting(
            PoolId pool, List<PlanWaiting> waiting, Optional<MenteeId> chosen) {
        var id = chosen.map(MenteeId::id);
        return section(
                "Es warten",
                chosenFirst(waiting, id, w -> w.mentee().id()),
                w -> waiting(pool, w, id.filter(w.mentee().id()::equals).isPresent()));
    }

    /** Those with a free place; empty when nobody has one. */
    static Optional<Section> places(
            PoolId pool, List<PlanPlaces> places, Optional<MentorId> chosen) {
        var id = chosen.map(MentorId::id);
        return section(
                "Mit freiem Platz",
                chosenFirst(places, id, p -> p.mentor().id()),
                p -> places(pool, p, id.filter(p.mentor().id()::equals).isPresent()));
    }

    private static <T> Optional<Section> section(
            String heading, List<T> people, Function<T, Anchor> link) {
        if (people.isEmpty()) {
            return Optional.empty();
        }
        var title = new H2(heading);
        title.add(css(new Span(" " + people.size()), "mi-count"));
        var list =
                new WorkbenchMore<>(
                        "mi-wb-people", people, SHOWN, one -> new ListItem(link.apply(one)));
        return Optional.of(css(new Section(title, list), "mi-wb__people"));
    }

    /** Moves the chosen one to the front if the list would hide it. */
    private static <T> List<T> chosenFirst(
            List<T> people, Optional<UUID> chosen, Function<T, UUID> id) {
        for (int i = SHOWN; i < people.size() && chosen.isPresent(); i++) {
            if (id.apply(people.get(i)).equals(chosen.get())) {
                var moved = new ArrayList<>(people);
                moved.addFirst(moved.remove(i));
                return moved;
            }
        }
        return people;
    }

    private static Anchor waiting(PoolId pool, PlanWaiting one, boolean here) {
        var mentee = one.mentee();
        var link =
                row(
                        mentee.name(),
                        MentorshipNavigation.mentorsFor(pool, new MenteeId(mentee.id())),
                        here);
        if (one.urgent()) {
            link.add(text(" "), WorkbenchParts.urgent());
        }
        link.add(detail(WorkbenchDates.waiting(one.days()), first(one.languages())));
        return link;
    }

    private static Anchor places(PoolId pool, PlanPlaces one, boolean here) {
        var mentor = one.mentor();
        var link =
                row(
                        mentor.name(),
                        MentorshipNavigation.menteesFor(pool, new MentorId(mentor.id())),
                        here);
        if (!mentor.pool().isEmpty()) {
            link.add(detail(mentor.pool(), ""));
        }
        link.add(
                detail(
                        WorkbenchParts.count(one.free(), "freier Platz", "freie Plätze"),
                        first(one.languages())));
        return link;
    }

    private static String first(List<String> languages) {
        String shown = String.join(", ", languages.subList(0, Math.min(3, languages.size())));
        return languages.size() > 3 ? shown + " …" : shown;
    }

    private static Anchor row(String name, String path, boolean here) {
        var link = css(link(path, css(new Span(name), "mi-wb-people__name")), "mi-wb-people__one");
        return here ? attribute(link, "aria-current", "true") : link;
    }

    private static Span detail(String first, String second) {
        return css(
                new Span(" " + (second.isEmpty() ? first : first + " · " + second)),
                "mi-wb-people__detail");
    }
}
