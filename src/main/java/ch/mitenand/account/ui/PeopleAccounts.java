package ch.mitenand.account.ui;

import static ch.mitenand.shell.Markup.bold;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.labelled;
import static ch.mitenand.shell.Markup.muted;

import ch.mitenand.account.AccountAdministration;
import ch.mitenand.account.AccountAdministration.Found;
import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/** Helping somebody whose phone is lost, and locking an account; for administrators. */
class PeopleAccounts extends PeoplePart {

    private final AccountAdministration accounts;
    private final TextField search = new TextField("Konto nach Name oder E-Mail suchen");
    private final Div content = new Div();

    PeopleAccounts(CurrentActor current, AccountAdministration accounts, Runnable changed) {
        super(current, "Telefon verloren, Konto sperren", changed);
        this.accounts = accounts;
        search.setClearButtonVisible(true);
        search.setWidthFull();
        search.setHelperText("Mindestens drei Zeichen");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(_ -> read(this::refresh));
        add(
                new Paragraph(
                        "Prüfen Sie zuerst auf einem anderen Weg, zum Beispiel am Telefon, wer Sie darum bittet."),
                search,
                content);
    }

    @Override
    void refresh(Actor actor) {
        content.removeAll();
        if (search.getValue().strip().length() < AccountAdministration.SHORTEST_SEARCH) {
            return;
        }
        var found = accounts.find(actor, search.getValue());
        if (found.isEmpty()) {
            content.add(
                    css(
                            new Div(
                                    new Paragraph(
                                            "Es gibt kein solches Konto. Fragen Sie nach der E-Mail-Adresse,"
                                                    + " mit der sich die Person anmeldet.")),
                            "mi-empty"));
        } else {
            content.add(list(actor, found));
        }
    }

    private UnorderedList list(Actor actor, List<Found> found) {
        var list = css(new UnorderedList(), "mi-people__list");
        found.forEach(account -> list.add(row(actor, account)));
        return list;
    }

    private ListItem row(Actor actor, Found account) {
        var what =
                new Div(new Paragraph(bold(account.name())), new Paragraph(muted(account.email())));
        if (account.locked()) {
            what.add(css(new Span("Gesperrt"), "mi-badge mi-badge--act"));
        }
        return css(new ListItem(what, actions(actor, account)), "mi-people__row");
    }

    private Component actions(Actor actor, Found account) {
        if (account.fixed()) {
            return css(new Span("Demo-Konto, bleibt wie es ist"), "mi-badge");
        }
        if (account.account().equals(actor.account())) {
            return css(new Span("Das sind Sie"), "mi-badge mi-badge--good");
        }
        var actions = css(new Div(), "mi-people__actions");
        if (account.factor()) {
            actions.add(button("Zweiten Faktor zurücksetzen", account, () -> askToReset(account)));
        }
        actions.add(
                account.locked()
                        ? button(
                                "Entsperren",
                                account,
                                () -> act(account, accounts::unlock, " kann sich wieder anmelden."))
                        : button("Sperren", account, () -> askToLock(account)));
        return actions;
    }

    private static Button button(String label, Found account, Runnable action) {
        return labelled(new Button(label, _ -> action.run()), label + ": " + account.name());
    }

    private void askToLock(Found account) {
        ask(
                "Konto sperren?",
                account.name()
                        + " wird sofort überall abgemeldet und kann sich nicht mehr anmelden, bis Sie das Konto"
                        + " entsperren.",
                "Sperren",
                () -> act(account, accounts::lock, " ist gesperrt."));
    }

    private void askToReset(Found account) {
        ask(
                "Zweiten Faktor zurücksetzen?",
                account.name()
                        + " wird überall abgemeldet, bekommt eine E-Mail und richtet bei der nächsten Anmeldung"
                        + " einen neuen zweiten Faktor ein.",
                "Zurücksetzen",
                () ->
                        act(
                                account,
                                accounts::resetFactors,
                                " hat keinen zweiten Faktor mehr und bekommt eine E-Mail."));
    }

    private void act(Found account, BiFunction<Actor, UUID, Optional<String>> action, String done) {
        change(actor -> say(action.apply(actor, account.account()).orElse(account.name() + done)));
    }
}
