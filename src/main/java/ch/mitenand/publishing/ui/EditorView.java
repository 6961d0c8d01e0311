package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.link;

import ch.mitenand.offer.OfferId;
import ch.mitenand.publishing.WorkingCopy;
import ch.mitenand.publishing.WorkingCopy.State;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** Where an organisation writes an offer. */
@Route(PublishingNavigation.EDITOR + "/:id([0-9a-fA-F-]{36})")
@PermitAll
class EditorView extends Main implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private static final String OFFLINE =
            "Keine Verbindung. Ihr Text bleibt hier stehen und wird gespeichert, sobald sie wieder"
                    + " da ist.";

    private final EditorTools tools;
    private @Nullable EditorWork work;
    private String title = "Angebot bearbeiten";

    EditorView(EditorTools tools) {
        this.tools = tools;
        setId("inhalt");
        getElement().setAttribute("tabindex", "-1");
        css(this, "mi-editor");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var copy =
                event.getRouteParameters()
                        .get(PublishingNavigation.ID)
                        .flatMap(OfferId::parse)
                        .flatMap(this::open);
        copy.ifPresentOrElse(this::show, () -> elsewhere(event));
    }

    /** A draft that was thrown away can still be brought back. */
    private void elsewhere(BeforeEnterEvent event) {
        var discarded =
                event.getRouteParameters()
                        .get(PublishingNavigation.ID)
                        .flatMap(OfferId::parse)
                        .filter(offer -> EditorDiscarded.isKept(tools, offer));
        if (discarded.isPresent()) {
            event.forwardTo(PublishingNavigation.versions(discarded.get()).substring(1));
        } else {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (work != null && work.isAttached() && !work.save()) {
            var leaving = event.postpone();
            var dialog = new ConfirmDialog();
            dialog.setHeader("Noch nicht gespeichert");
            dialog.setText("Wenn Sie jetzt gehen, gehen Ihre letzten Änderungen verloren.");
            dialog.setConfirmButton("Trotzdem verlassen", _ -> leaving.proceed());
            dialog.setCancelButton("Hier bleiben", _ -> leaving.cancel());
            dialog.open();
        }
    }

    @Override
    public String getPageTitle() {
        return title + " – Mitenand";
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var lost = event.getUI().getReconnectDialogConfiguration();
        lost.setDialogText(OFFLINE);
        lost.setDialogTextGaveUp(OFFLINE);
    }

    private Optional<WorkingCopy> open(OfferId id) {
        try {
            return Optional.of(tools.desk().open(tools.actor(), id));
        } catch (NoSuchElementException | AccessDeniedException e) {
            return Optional.empty();
        }
    }

    private void show(WorkingCopy copy) {
        removeAll();
        work = null;
        String name = copy.sketch().basics().title().de();
        title = name.isEmpty() ? "Neues Angebot" : name + " bearbeiten";
        var page = css(new Div(head(copy, name)), "mi-wrap mi-editor__page");
        if (copy.state() == State.SUBMITTED) {
            page.add(
                    EditorNotice.state(copy),
                    new EditorWaiting(tools, copy, () -> reopen(copy.offer())));
        } else {
            work = new EditorWork(tools, copy, () -> reopen(copy.offer()));
            page.add(work);
        }
        add(page);
    }

    private Div head(WorkingCopy copy, String name) {
        String overview = PublishingNavigation.dashboard(copy.organisation());
        var back = css(new Paragraph(link(overview, copy.organisationName())), "mi-crumbs");
        var heading = new H1(name.isEmpty() ? "Neues Angebot" : name);
        return css(new Div(back, heading, new EditorOwner(tools, copy)), "mi-editor__head");
    }

    private void reopen(OfferId offer) {
        open(offer).ifPresentOrElse(this::show, () -> UI.getCurrent().getPage().reload());
    }
}
