package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.link;

import ch.mitenand.organisation.OrganisationId;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Starts a new offer; only the button does, so that opening a link leaves nothing behind. */
@Route(PublishingNavigation.NEW_OFFER + "/:organisation([0-9a-fA-F-]{36})")
@PageTitle("Neues Angebot – Mitenand")
@PermitAll
class EditorStartView extends Main implements BeforeEnterObserver {

    private static final String INTRODUCTION =
            "Titel, Ort, Zeit, Kosten: Für die ersten Angaben brauchen Sie keine fünf Minuten. Alles"
                    + " wird laufend als Entwurf gespeichert, und öffentlich wird es erst, wenn Sie"
                    + " es sagen.";

    private final EditorTools tools;

    EditorStartView(EditorTools tools) {
        this.tools = tools;
        setId("inhalt");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var organisation =
                event.getRouteParameters()
                        .get(PublishingNavigation.ORGANISATION)
                        .flatMap(OrganisationId::parse)
                        .filter(id -> tools.actor().worksFor(id.toString()));
        organisation.ifPresentOrElse(
                this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(OrganisationId organisation) {
        removeAll();
        var button =
                css(
                        new NativeButton("Neues Angebot beginnen", _ -> start(organisation)),
                        "mi-button");
        var back = link(PublishingNavigation.dashboard(organisation), "Zur Übersicht");
        add(
                css(
                        new Div(
                                new H1("Neues Angebot"),
                                css(new Paragraph(INTRODUCTION), "mi-lead"),
                                new Paragraph(button),
                                new Paragraph(css(back, "mi-action"))),
                        "mi-wrap mi-section mi-edit__stack"));
    }

    private void start(OrganisationId organisation) {
        var offer = tools.desk().start(tools.actor(), organisation);
        UI.getCurrent().navigate(PublishingNavigation.editor(offer).substring(1));
    }
}
