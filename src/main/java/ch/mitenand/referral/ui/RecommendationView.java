package ch.mitenand.referral.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.casefile.CaseDesk;
import ch.mitenand.casefile.CaseId;
import ch.mitenand.casefile.ui.CaseFrame;
import ch.mitenand.casefile.ui.CasePage;
import ch.mitenand.casefile.ui.CaseParts;
import ch.mitenand.offer.NextDates;
import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.referral.Recommendations;
import ch.mitenand.referral.Recommendations.Recommendation;
import ch.mitenand.shared.Language;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;

/**
 * The handout of a recommendation, to print. The heading of the case is left out, so that no name
 * comes on the paper.
 */
@Route(OfficerPaths.RECOMMENDATION_ROUTE)
@PermitAll
class RecommendationView extends CasePage {

    private static final int MEETINGS = 4;

    private final CaseDesk desk;
    private final Recommendations recommendations;
    private final OfferCatalogue catalogue;
    private final NextDates dates;

    RecommendationView(
            CurrentActor current,
            CaseDesk desk,
            Recommendations recommendations,
            OfferCatalogue catalogue,
            NextDates dates) {
        super(current);
        this.desk = desk;
        this.recommendations = recommendations;
        this.catalogue = catalogue;
        this.dates = dates;
    }

    @Override
    protected void draw(Actor actor, BeforeEnterEvent event) {
        var file = desk.print(actor, CaseFrame.caseOf(event));
        var recommendation = find(actor, file.id(), CaseFrame.uuid(event, OfficerPaths.REFERRAL));
        var language =
                query(event, OfficerPaths.LANGUAGE)
                        .flatMap(Language::ofTag)
                        .orElse(file.person().mailLanguage());
        var texts = HandoutTexts.in(language);
        var page = column("Empfehlung – " + file.number());
        var bar =
                css(
                        new Div(
                                CaseParts.back(
                                        OfficerPaths.referrals(file.id()), "Alle Vermittlungen")),
                        "mi-noprint mi-handout__bar");
        page.add(bar);
        catalogue
                .findPublic(recommendation.offer())
                .ifPresentOrElse(
                        offer -> {
                            bar.add(languages(recommendation, texts.language()), print());
                            page.add(
                                    new Handout(
                                            recommendation,
                                            offer,
                                            dates.next(offer, MEETINGS),
                                            texts));
                        },
                        () -> page.add(gone(recommendation)));
    }

    private Recommendation find(Actor actor, CaseId id, UUID referral) {
        return recommendations.of(actor, id).stream()
                .filter(r -> r.id().id().equals(referral))
                .findFirst()
                .orElseThrow();
    }

    private static Component languages(Recommendation recommendation, Language here) {
        String path = OfficerPaths.recommendation(recommendation.caseId(), recommendation.id());
        var languages = new Select<Language>();
        languages.setLabel("Sprache des Blatts");
        languages.setItems(HandoutTexts.LANGUAGES);
        languages.setItemLabelGenerator(l -> l.germanName() + " – " + l.ownName());
        languages.setValue(here);
        languages.addValueChangeListener(
                e -> CasePage.go(path + "?" + OfficerPaths.LANGUAGE + "=" + e.getValue().tag()));
        return languages;
    }

    private static Component print() {
        return CaseParts.buttons(
                CaseParts.primary(
                        "Drucken", () -> UI.getCurrent().getPage().executeJs("window.print()")));
    }

    private static Component gone(Recommendation recommendation) {
        return new Div(
                new H1(recommendation.offerTitle()),
                CaseParts.empty(
                        "Dieses Angebot ist nicht mehr öffentlich.",
                        new Paragraph(
                                "Das Blatt kann nicht mehr gedruckt werden. Empfehlen Sie etwas anderes."),
                        CaseParts.firstButton(
                                OfficerPaths.offers(recommendation.caseId(), recommendation.goal()),
                                "Andere Angebote")));
    }
}
