package ch.mitenand.casefile.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.link;

import ch.mitenand.casefile.CaseFile;
import ch.mitenand.region.Regions;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** What is known of the person. */
final class CaseOverviewPerson extends Section {

    CaseOverviewPerson(CaseFile file, Regions regions, Runnable edit) {
        css(this, "mi-box mi-case__box");
        var person = file.person();
        var facts = CaseParts.facts();
        CaseParts.fact(facts, "Name", person.name());
        if (!person.contact().isEmpty()) {
            CaseParts.fact(facts, "Kontakt", contact(person.contact()));
        }
        CaseParts.fact(facts, "Wohngemeinde", CaseWords.municipality(person.bfs(), regions));
        var year = person.birthYear();
        CaseParts.fact(facts, "Geburtsjahr", year == null ? "" : year.toString());
        CaseParts.fact(facts, "Sprachen", CaseWords.languages(person.languages()));
        CaseParts.fact(facts, "Deutsch mündlich", CaseWords.level(person.oral()));
        CaseParts.fact(facts, "Deutsch schriftlich", CaseWords.level(person.written()));
        CaseParts.fact(facts, "Briefe auf", person.mailLanguage().germanName());
        CaseParts.fact(facts, "Grundlage", file.basis().germanName());
        CaseParts.fact(facts, "Nummer anderswo", file.externalNumber());
        CaseParts.fact(facts, "Geführt von", CaseWords.lead(file.lead(), regions));
        CaseParts.fact(
                facts,
                "Jährliche Einladung",
                person.invitedYearly() ? "ja, auch ohne Hilfsplan" : "");
        add(new H2("Person"), facts);
        if (file.state().isOpen()) {
            add(CaseParts.button("Angaben ändern", edit));
        }
    }

    private static Component contact(String contact) {
        if (contact.contains("@")) {
            return link("mailto:" + contact, contact);
        }
        return contact.matches("[+0-9 ()/.-]+")
                ? attribute(
                        link("tel:" + contact.replaceAll("[^+0-9]", ""), contact),
                        "router-ignore",
                        "")
                : new Span(contact);
    }
}
