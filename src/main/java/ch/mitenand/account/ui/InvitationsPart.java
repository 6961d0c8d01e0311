package ch.mitenand.account.ui;

import static ch.mitenand.shell.Markup.bold;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.labelled;
import static ch.mitenand.shell.Markup.lineBreak;
import static ch.mitenand.shell.Markup.muted;

import ch.mitenand.account.AccountDesk.Profile;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.account.InvitationAnswers;
import ch.mitenand.account.InvitationAnswers.Offered;
import ch.mitenand.account.Role;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;

/** Seeing what one may do here, and accepting invitations. */
class InvitationsPart extends AccountPart {

    private static final String NO_ROLE =
            "Sie arbeiten noch für keine Organisation. Bitten Sie dort um eine Einladung, oder melden Sie Ihre"
                    + " Organisation an.";
    private static final String FACTOR =
            "Ihre Rechte für Gemeinde oder Kanton gelten erst, wenn Sie sich mit einem zweiten Faktor ausgewiesen"
                    + " haben.";

    private final InvitationAnswers answers;

    InvitationsPart(
            CurrentActor current,
            InvitationAnswers answers,
            Profile profile,
            List<Offered> invitations) {
        super(current, "Ihre Aufgaben");
        this.answers = answers;
        var roles =
                profile.roles().stream().map(Role::germanName).collect(Collectors.joining(", "));
        add(new Paragraph(roles.isEmpty() ? NO_ROLE : roles));
        if (profile.waitingForFactor()) {
            add(new Paragraph(FACTOR));
        }
        invitations.forEach(offered -> add(row(offered)));
    }

    private Div row(Offered offered) {
        var what =
                new Span(
                        bold("Einladung: " + offered.scopeName()),
                        lineBreak(),
                        muted(offered.role().germanName() + ", von " + offered.invitedBy()));
        var accept =
                new Button(
                        "Annehmen",
                        _ ->
                                act(actor -> {
                                    answers.accept(actor, offered.id());
                                    UI.getCurrent().getPage().reload();
                                }));
        labelled(accept, "Einladung annehmen: " + offered.scopeName());
        return css(new Div(what, accept), "mi-account__row");
    }
}
