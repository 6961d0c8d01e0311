package ch.mitenand.account.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.account.Grant;
import ch.mitenand.account.People;
import ch.mitenand.account.People.Offer;
import ch.mitenand.account.People.Place;
import ch.mitenand.account.Role;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.List;

/** Inviting somebody to a role. */
class PeopleInvite extends PeoplePart {

    private static final String ADDRESS =
            "Geben Sie die Adresse vollständig ein, zum Beispiel name@example.ch.";

    private final People people;
    private final RadioButtonGroup<Offer> role = new RadioButtonGroup<>("Rolle");
    private final ComboBox<Place> place = new ComboBox<>();
    private final EmailField email = new EmailField("E-Mail der Person");

    PeopleInvite(CurrentActor current, People people, Actor actor, Runnable changed) {
        super(current, "Jemanden einladen", changed);
        this.people = people;
        role.setItemLabelGenerator(offer -> offer.role().germanName());
        place.setItemLabelGenerator(Place::name);
        place.setWidthFull();
        role.addValueChangeListener(event -> showPlaces(event.getValue()));
        email.setWidthFull();
        email.setErrorMessage(ADDRESS);
        email.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        var send = new Button("Einladung senden", _ -> send());
        send.addThemeNames("primary");
        add(
                new Paragraph(
                        "Die Person bekommt eine E-Mail mit einem Link, der 14 Tage gilt. Die Rolle hat sie erst,"
                                + " wenn sie zugesagt hat."),
                css(new Div(role, place, email, send), "mi-people__form"));
        offer(people.offers(actor));
    }

    /** What may be given changes only with the roles of the actor, and then the page is new. */
    @Override
    void refresh(Actor actor) {}

    private void offer(List<Offer> offers) {
        role.setItems(offers);
        role.setValue(offers.getFirst());
    }

    private void showPlaces(Offer offer) {
        var kind = offer.role().scopeKind();
        place.setLabel(kind == Role.ScopeKind.SOCIAL_REGION ? "Sozialregion" : "Gemeinde");
        place.setVisible(kind != Role.ScopeKind.CANTON);
        place.setItems(offer.places());
        place.setInvalid(false);
        if (offer.places().size() == 1) {
            place.setValue(offer.places().getFirst());
        } else {
            place.clear();
        }
    }

    private void send() {
        var chosen = place.getValue();
        boolean placed = chosen != null;
        place.setErrorMessage("Wählen Sie " + article() + " aus der Liste.");
        place.setInvalid(!placed);
        boolean typed = !email.isEmpty() && !email.isInvalid();
        email.setInvalid(!typed);
        if (!placed) {
            place.focus();
        } else if (!typed) {
            email.setErrorMessage(ADDRESS);
            email.focus();
        } else {
            invite(new Grant(role.getValue().role(), chosen.scope()));
        }
    }

    private void invite(Grant grant) {
        String to = email.getValue();
        change(actor ->
                people.invite(actor, to, grant).ifPresentOrElse(this::refuse, () -> sent(to)));
    }

    private void refuse(String problem) {
        email.setErrorMessage(problem);
        email.setInvalid(true);
        email.focus();
    }

    private void sent(String to) {
        email.clear();
        email.setInvalid(false);
        say("Die Einladung an " + to + " ist unterwegs.");
    }

    private String article() {
        return role.getValue().role().scopeKind() == Role.ScopeKind.SOCIAL_REGION
                ? "die Sozialregion"
                : "die Gemeinde";
    }
}
