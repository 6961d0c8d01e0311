package ch.mitenand.referral.ui;

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
import ch.mitenand.casefile.Assessments;
import ch.mitenand.casefile.Assessments.ProviderKind;
import ch.mitenand.casefile.CaseDesk;
import ch.mitenand.casefile.CaseFile;
import ch.mitenand.casefile.CaseId;
import ch.mitenand.casefile.Goal;
import ch.mitenand.casefile.Plans;
import ch.mitenand.casefile.ShortAssessment;
import ch.mitenand.casefile.SupportPlan;
import ch.mitenand.casefile.ui.CaseDialog;
import ch.mitenand.casefile.ui.CaseFrame;
import ch.mitenand.casefile.ui.CaseNavigation;
import ch.mitenand.casefile.ui.CaseNavigation.Tab;
import ch.mitenand.casefile.ui.CaseParts;
import ch.mitenand.fit.Fit;
import ch.mitenand.fit.FitHit;
import ch.mitenand.fit.FitResult;
import ch.mitenand.offer.ui.OfferNavigation;
import ch.mitenand.referral.Recommendations;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * From a goal of the plan straight to the offers that fit, with the person at the desk: which one
 * fits, is there a place, and how does it go on from there?
 */
@Route(OfficerPaths.OFFERS_ROUTE)
@PermitAll
class CaseOffersView extends CaseFrame {

    private static final int MOST = 20;

    private final Plans plans;
    private final Assessments assessments;
    private final Fit fit;
    private final Recommendations recommendations;
    private final CaseOffersPool pool;
    private final Clock clock;

    CaseOffersView(
            CaseDesk desk,
            CurrentActor current,
            Plans plans,
            Assessments assessments,
            Fit fit,
            Recommendations recommendations,
            CaseOffersPool pool,
            Clock clock) {
        super(desk, current, Tab.OFFERS);
        this.plans = plans;
        this.assessments = assessments;
        this.fit = fit;
        this.recommendations = recommendations;
        this.pool = pool;
        this.clock = clock;
    }

    @Override
    protected void show(Actor actor, CaseFile file, Div page, BeforeEnterEvent event) {
        var plan = plans.plan(actor, file.id());
        var goal = goal(plan, event);
        var assessment = latest(assessments.of(actor, file.id()));
        var filter = OfferFilter.of(event.getLocation().getQueryParameters());
        var kind = ordered(event);
        page.add(goals(file.id(), plan, goal, kind));
        if (kind != null) {
            page.add(only(file.id(), kind));
        }
        var need = new NeedOf(file, goal, assessment.orElse(null), kind);
        page.add(found(file, goal, need, filter, kind));
    }

    /** The goal in the address, which has to be one of this plan; else the first that is open. */
    private static @Nullable Goal goal(SupportPlan plan, BeforeEnterEvent event) {
        var asked = query(event, OfficerPaths.GOAL);
        return asked.isPresent()
                ? asked.map(OfficerParts::uuid).flatMap(plan::goal).orElseThrow()
                : open(plan).stream().findFirst().orElse(null);
    }

    /** The kind of assessment in the address that is to be ordered; null for all offers. */
    private static @Nullable ProviderKind ordered(BeforeEnterEvent event) {
        var category = query(event, CaseNavigation.ASSESSMENT).orElse("");
        return Stream.of(ProviderKind.values())
                .filter(kind -> kind.category().equals(category))
                .findFirst()
                .orElse(null);
    }

    private static Component only(CaseId id, ProviderKind kind) {
        return new Div(
                new Paragraph("Hier stehen nur Anbieter für «%s».".formatted(kind.germanName())),
                CaseParts.action(OfficerPaths.offers(id, null), "Alle Angebote"));
    }

    private static List<Goal> open(SupportPlan plan) {
        return plan.goals().stream().filter(g -> !g.state().isFinal()).toList();
    }

    /** What was finished counts before a draft. */
    static Optional<ShortAssessment> latest(List<ShortAssessment> all) {
        return all.stream()
                .max(
                        Comparator.comparing((ShortAssessment a) -> a.finishedOn() != null)
                                .thenComparing(ShortAssessment::heldOn));
    }

    private static Component goals(
            CaseId id, SupportPlan plan, @Nullable Goal chosen, @Nullable ProviderKind kind) {
        if (open(plan).isEmpty() && chosen == null) {
            return CaseParts.empty(
                    "Im Hilfsplan ist noch kein offenes Ziel.",
                    new Paragraph(
                            "Sie sehen, was zum Kurzassessment passt, und können es empfehlen. Für eine Zuweisung braucht es ein Ziel."),
                    CaseParts.secondButton(
                            CaseNavigation.page(id, Tab.PLAN), "Ziel im Hilfsplan setzen"));
        }
        var items =
                plan.goals().stream()
                        .filter(g -> !g.state().isFinal() || g.equals(chosen))
                        .map(g -> item(id, g, g.equals(chosen), kind))
                        .toList();
        return labelled(new Nav(list("mi-chips", items)), "Für welches Ziel");
    }

    private static ListItem item(CaseId id, Goal goal, boolean here, @Nullable ProviderKind kind) {
        String more = kind == null ? "" : "&" + CaseNavigation.assessmentQuery(kind);
        var link =
                css(
                        link(OfficerPaths.offers(id, goal.id()) + more, OfficerParts.name(goal)),
                        "mi-chip");
        return new ListItem(
                here ? attribute(css(link, "mi-chip--on"), "aria-current", "true") : link);
    }

    private Div found(
            CaseFile file,
            @Nullable Goal goal,
            NeedOf needOf,
            OfferFilter filter,
            @Nullable ProviderKind kind) {
        var need = needOf.with(filter, LocalDate.now(clock));
        var result = fit.find(need, MOST);
        var catalogue = OfferNavigation.search(result.query());
        var main = css(new Div(), "mi-refer__main");
        main.add(hits(file, goal, result, catalogue));
        if (result.excluded() > 0) {
            main.add(excluded(file, goal, result));
        }
        var side = css(new Div(), "mi-refer__side");
        if (needOf.wantsLevel()) {
            side.add(PathwayPart.of(result.pathway(), catalogue));
        }
        side.add(
                CaseParts.box(
                        "Suche anpassen",
                        new OfferFilterForm(
                                filter,
                                needOf.childcare(OfferFilter.USUAL),
                                needOf.times(OfferFilter.USUAL),
                                chosen -> go(address(file.id(), goal, kind, chosen)))));
        pool.of(file, goal).ifPresent(side::add);
        return css(new Div(main, side), "mi-refer__columns");
    }

    private static String address(
            CaseId id, @Nullable Goal goal, @Nullable ProviderKind kind, OfferFilter filter) {
        String page = OfficerPaths.offers(id, goal == null ? null : goal.id());
        String asked = kind == null ? "" : "&" + CaseNavigation.ASSESSMENT + "=" + kind.category();
        String more = asked + filter.parameters();
        return goal != null || more.isEmpty() ? page + more : page + "?" + more.substring(1);
    }

    private Section hits(CaseFile file, @Nullable Goal goal, FitResult result, String catalogue) {
        var section = css(new Section(new H2("Angebote, die passen")), "mi-refer__found");
        section.add(CaseParts.action(catalogue, "Dieselbe Suche im öffentlichen Katalog"));
        if (result.hits().isEmpty()) {
            section.add(
                    CaseParts.empty(
                            "Kein Angebot passt.",
                            new Paragraph(
                                    "Erweitern Sie den Weg oder die möglichen Zeiten, oder schauen Sie unten, welche Voraussetzung fehlt.")));
            return section;
        }
        section.add(
                list(
                        "mi-refer__hits",
                        result.hits().stream()
                                .map(hit -> (ListItem) new OfferHitCard(hit, ways(file, goal, hit)))
                                .toList()));
        return section;
    }

    /** What can be done with an offer; quiet and all the same where a requirement is missing. */
    private Component[] ways(CaseFile file, @Nullable Goal goal, FitHit hit) {
        if (!file.state().isOpen()) {
            return new Component[0];
        }
        boolean fits = !hit.isExcluded();
        String name = ": " + hit.offer().title().de();
        String recommend = fits ? "Empfehlen" : "Trotzdem empfehlen";
        Runnable ask = () -> recommend(file, goal, hit);
        Component recommending =
                fits
                        ? labelled(CaseParts.button(recommend, ask), recommend + name)
                        : CaseParts.quiet(recommend, recommend + name, ask);
        if (goal == null || goal.state().isFinal()) {
            return new Component[] {recommending};
        }
        String assign = fits ? "Zuweisen" : "Trotzdem zuweisen";
        String way = OfficerPaths.newAssignment(file.id(), hit.offer().id(), goal.id());
        Component assigning =
                fits ? CaseParts.secondButton(way, assign) : CaseParts.action(way, assign);
        return new Component[] {labelled(assigning, assign + name), recommending};
    }

    private void recommend(CaseFile file, @Nullable Goal goal, FitHit hit) {
        new CaseDialog(
                        "«" + hit.offer().title().de() + "» empfehlen?",
                        "Sie drucken ein Blatt mit den Angaben zum Angebot und einem Code. Über die Person wird nichts"
                                + " weitergegeben; sie meldet sich selbst an.")
                .open("Blatt erstellen", false, () -> issue(file, goal, hit));
    }

    private Optional<String> issue(CaseFile file, @Nullable Goal goal, FitHit hit) {
        try {
            var issued =
                    recommendations.issue(
                            actor(), file.id(), hit.offer().id(), goal == null ? null : goal.id());
            go(OfficerPaths.recommendation(file.id(), issued.id()));
            return Optional.empty();
        } catch (Recommendations.NoPublicOffer e) {
            return Optional.of("Das Angebot ist nicht mehr öffentlich. Laden Sie die Seite neu.");
        } catch (IllegalStateException e) {
            return Optional.of("Der Fall ist inzwischen abgeschlossen. Laden Sie die Seite neu.");
        }
    }

    private Component excluded(CaseFile file, @Nullable Goal goal, FitResult result) {
        var cards =
                result.excludedHits().stream()
                        .map(hit -> (ListItem) new OfferHitCard(hit, ways(file, goal, hit)))
                        .toList();
        String heading =
                CaseParts.count(result.excluded(), "Angebot, bei dem", "Angebote, bei denen")
                        + " eine Voraussetzung fehlt";
        return css(
                details(
                        summary(text(heading)),
                        result.hits().isEmpty(),
                        list("mi-refer__hits", cards)),
                "mi-refer__excluded");
    }
}
