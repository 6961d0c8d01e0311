package ch.mitenand.mentoring.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.mentoring.MentorOffer;
import ch.mitenand.mentoring.PersonDetails;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** Who somebody is, and what the person offers. */
final class MentorFileViewPerson extends Section {

    MentorFileViewPerson(PersonDetails person, MentorOffer offer, Runnable edit) {
        css(this, "mi-box mi-pool__box");
        var facts = PersonParts.facts();
        person(facts, person);
        PersonParts.fact(facts, "Sprachen", PersonWords.languages(offer.languages()));
        PersonParts.fact(facts, "Zeiten", PersonWords.times(offer.slots(), offer.flexible()));
        PersonParts.fact(
                facts,
                "Plätze",
                offer.places() == 1 ? "1 Person" : offer.places() + " Personen gleichzeitig");
        PersonParts.fact(facts, "Umkreis", offer.radiusKm() + " km");
        PersonParts.fact(facts, "Themen", PersonWords.topics(offer.topics()));
        PersonParts.fact(facts, "Interessen", PersonWords.interests(offer.interests()));
        PersonParts.fact(facts, "Geschlecht", PersonWords.gender(offer.gender()));
        PersonParts.fact(facts, "Möchte", PersonWords.wish(offer.wishedGender()));
        PersonParts.fact(facts, "Lebenslage", PersonWords.family(offer.family()));
        PersonParts.fact(
                facts, "Minderjährige", offer.withMinors() ? "begleitet auch Minderjährige" : "");
        PersonParts.fact(facts, "Über sich", offer.about());
        add(new H2("Person und Angebot"), facts, PersonParts.button("Angaben ändern", edit));
    }

    /** Telephone and mail as buttons for the thumb. */
    static Div contact(PersonDetails person) {
        var contact = css(new Div(), "mi-pool__contact");
        if (!person.phone().isEmpty()) {
            contact.add(
                    way(
                            "tel:" + person.phone().replaceAll("[^+0-9]", ""),
                            "phone",
                            person.phone()));
        }
        if (!person.email().isEmpty()) {
            contact.add(way("mailto:" + person.email(), "mail", person.email()));
        }
        return contact;
    }

    private static Anchor way(String address, String icon, String label) {
        return css(link(address, icon(icon), text(label)), "mi-action");
    }

    static void person(HtmlContainer facts, PersonDetails person) {
        PersonParts.fact(facts, "Wohnort", person.postalCode() + " " + person.locality());
        PersonParts.fact(facts, "Jahrgang", Integer.toString(person.birthYear()));
        PersonParts.fact(facts, "Sprache der Mails", person.language().germanName());
    }
}
