package ch.mitenand.mentorship.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.details;
import static ch.mitenand.shell.Markup.list;
import static ch.mitenand.shell.Markup.summary;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.matching.HardRule;
import ch.mitenand.matching.Pair;
import ch.mitenand.mentoring.MenteeId;
import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentoring.ui.MentoringNavigation;
import ch.mitenand.mentorship.PlanChoice;
import ch.mitenand.mentorship.PlanPerson;
import ch.mitenand.mentorship.PlanRanking;
import ch.mitenand.mentorship.PlanRanking.Excluded;
import ch.mitenand.mentorship.PlanRanking.Fit;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;

/** Who suits the chosen person: the best first, those who are excluded folded away with reasons. */
final class WorkbenchRanking extends Section {

    private static final int SHOWN = 8;

    private final PoolId pool;
    private final PlanRanking ranking;
    private final boolean forMentor;
    private final WorkbenchView.Commands commands;

    WorkbenchRanking(
            PoolId pool, PlanRanking ranking, boolean forMentor, WorkbenchView.Commands commands) {
        this.pool = pool;
        this.ranking = ranking;
        this.forMentor = forMentor;
        this.commands = commands;
        css(this, "mi-wb__ranking");
        add(head());
        add(fits());
        if (!ranking.excluded().isEmpty()) {
            add(excluded(ranking.excluded()));
        }
    }

    private Component head() {
        var person = ranking.person();
        String back =
                forMentor
                        ? MentorshipNavigation.workbench(pool)
                                + "?"
                                + MentorshipNavigation.MENTOR
                                + "="
                        : MentorshipNavigation.workbench(pool);
        var heading = new H2("Wer passt zu " + person.name() + "?");
        var head =
                css(
                        new Header(
                                css(
                                        WorkbenchParts.back(
                                                back,
                                                forMentor
                                                        ? "Alle freien Plätze"
                                                        : "Alle Wartenden"),
                                        "mi-wb__back--phone"),
                                heading),
                        "mi-wb__who");
        if (person.pool().isEmpty()) {
            String path =
                    forMentor
                            ? MentoringNavigation.mentor(pool, new MentorId(person.id()))
                            : MentoringNavigation.mentee(pool, new MenteeId(person.id()));
            head.add(WorkbenchParts.action(path, "Dossier öffnen"));
        }
        WorkbenchParts.focus(heading);
        return head;
    }

    private Component fits() {
        if (!ranking.fits().isEmpty()) {
            return new WorkbenchMore<>("mi-wb-fits", ranking.fits(), SHOWN, this::fit);
        }
        String who = ranking.person().firstName();
        var nobody =
                WorkbenchParts.empty(
                        ranking.excluded().isEmpty()
                                ? "Noch ist niemand da, mit dem man vergleichen könnte."
                                : "Für " + who + " passt im Moment niemand.");
        nearest().ifPresent(sentence -> nobody.add(new Paragraph(sentence)));
        return nobody;
    }

    /** What keeps away the one who is nearest to fitting. */
    private Optional<String> nearest() {
        return ranking.excluded().stream()
                .findFirst()
                .map(e ->
                        "Am nächsten: %s. Dagegen spricht: %s."
                                .formatted(WorkbenchAsk.name(e.other()), reasons(e)));
    }

    private static String reasons(Excluded excluded) {
        return String.join("; ", excluded.reasons().stream().map(r -> r.sentence()).toList());
    }

    private ListItem fit(Fit fit) {
        var other = fit.other();
        var name = new H3(other.name());
        if (!other.pool().isEmpty()) {
            name.add(css(new Span(other.pool()), "mi-badge mi-wb__pool"));
        }
        var ask =
                WorkbenchParts.primary(
                        "Beide anfragen",
                        () ->
                                WorkbenchAsk.confirm(
                                        two(other),
                                        commands.cost(new PlanChoice.Locked(fit.pair())),
                                        () -> commands.ask(fit.pair())));
        ask.setAriaLabel("Beide anfragen: " + other.name());
        var never =
                WorkbenchParts.quiet(
                        "Nie zusammen vorschlagen",
                        "Nie zusammen vorschlagen: " + other.name(),
                        () -> bar(fit.pair(), other));
        return css(
                new ListItem(
                        css(
                                new Div(name, WorkbenchBar.of(fit.total(), fit.points())),
                                "mi-wb-fit__head"),
                        WorkbenchBar.highlights(fit.points()),
                        css(
                                details(
                                        summary(text("Warum diese Punkte?")),
                                        false,
                                        WorkbenchBar.sentences(fit.points())),
                                "mi-wb__more"),
                        css(new Div(ask, never), "mi-wb__buttons")),
                "mi-wb-fit");
    }

    private WorkbenchAsk.Two two(PlanPerson other) {
        var person = ranking.person();
        return forMentor
                ? new WorkbenchAsk.Two(other, person)
                : new WorkbenchAsk.Two(person, other);
    }

    private void bar(Pair pair, PlanPerson other) {
        var reason = new TextArea("Grund (freiwillig)");
        reason.setMaxLength(600);
        reason.setWidthFull();
        new WorkbenchDialog(
                        "Nie zusammen vorschlagen?",
                        "%s und %s werden nie mehr als Paar vorgeschlagen. Sie können das hier wieder aufheben."
                                .formatted(ranking.person().name(), other.name()))
                .with(WorkbenchAsk.cost(commands.cost(new PlanChoice.Barred(pair))), reason)
                .open(
                        "Nie zusammen vorschlagen",
                        false,
                        () -> {
                            commands.bar(pair, reason.getValue());
                            return Optional.empty();
                        });
    }

    private Component excluded(List<Excluded> excluded) {
        String label =
                WorkbenchParts.count(
                        excluded.size(), "Person passt nicht", "Personen passen nicht");
        return css(
                details(
                        summary(text(label + ": warum?")),
                        ranking.fits().isEmpty(),
                        new WorkbenchMore<>("mi-wb-out", excluded, SHOWN, this::out)),
                "mi-wb__more mi-wb__excluded");
    }

    private ListItem out(Excluded excluded) {
        var other = excluded.other();
        var reasons =
                excluded.reasons().stream()
                        .map(r ->
                                new ListItem(
                                        WorkbenchParts.badge(r.rule().germanName(), ""),
                                        css(new Span(r.sentence()), "mi-muted")))
                        .toList();
        var item =
                new ListItem(
                        css(new Span(WorkbenchAsk.name(other)), "mi-wb-out__name"),
                        list("mi-wb-out__reasons", reasons));
        if (isExcluded(excluded, HardRule.BARRED)) {
            item.add(lift("Sperre aufheben", other, () -> unbar(excluded)));
        }
        if (isExcluded(excluded, HardRule.DECLINED)) {
            item.add(lift("Absage aufheben", other, () -> liftNo(excluded)));
        }
        return item;
    }

    private static boolean isExcluded(Excluded excluded, HardRule rule) {
        return excluded.reasons().stream().anyMatch(r -> r.rule() == rule);
    }

    private static Component lift(String label, PlanPerson other, Runnable action) {
        return WorkbenchParts.quiet(label, label + ": " + other.name(), action);
    }

    private void liftNo(Excluded excluded) {
        new WorkbenchDialog(
                        "Absage aufheben?",
                        "Die beiden können dann sofort wieder vorgeschlagen werden. Fragen Sie zuerst die Person, die"
                                + " abgesagt hat, ob sie das möchte.")
                .open(
                        "Absage aufheben",
                        false,
                        () -> {
                            commands.liftNo(excluded.pair());
                            return Optional.empty();
                        });
    }

    private void unbar(Excluded excluded) {
        new WorkbenchDialog(
                        "Sperre aufheben?",
                        "Vielleicht hat eine der beiden Personen darum gebeten. Heben Sie die Sperre nur auf, wenn"
                                + " Sie mit ihr gesprochen haben.")
                .open(
                        "Sperre aufheben",
                        false,
                        () -> {
                            commands.unbar(excluded.pair());
                            return Optional.empty();
                        });
    }
}
