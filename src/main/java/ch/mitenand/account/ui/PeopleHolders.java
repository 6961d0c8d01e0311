package ch.mitenand.account.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.bold;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.labelled;
import static ch.mitenand.shell.Markup.muted;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.account.People;
import ch.mitenand.account.People.Holder;
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
import java.util.Locale;

/** Who has which role, and taking one away. */
class PeopleHolders extends PeoplePart {

    private final People people;
    private final TextField search = new TextField("Nach Name, E-Mail, Rolle oder Ort suchen");
    private final Paragraph count = attribute(new Paragraph(), "role", "status");
    private final Div content = new Div();

    PeopleHolders(CurrentActor current, People people, Runnable changed) {
        super(current, "Wer welche Rolle hat", changed);
        this.people = people;
        search.setClearButtonVisible(true);
        search.setWidthFull();
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(_ -> read(this::refresh));
        add(search, css(count, "mi-muted"), content);
    }

    @Override
    void refresh(Actor actor) {
        var all = people.holders(actor);
        var found = all.stream().filter(this::matches).toList();
        content.removeAll();
        count.setText(all.isEmpty() ? "" : number(found.size()));
        if (all.isEmpty()) {
            content.add(empty("Noch niemand hat eine dieser Rollen. Laden Sie oben jemanden ein."));
        } else if (found.isEmpty()) {
            content.add(
                    empty(
                            "Dazu findet sich niemand. Prüfen Sie die Schreibweise, oder leeren Sie das"
                                    + " Suchfeld."));
        } else {
            content.add(list(actor, found));
        }
    }

    private boolean matches(Holder holder) {
        String text =
                String.join(
                                " ",
                                holder.name(),
                                holder.email(),
                                holder.grant().role().germanName(),
                                holder.place())
                        .toLowerCase(Locale.ROOT);
        var words = search.getValue().toLowerCase(Locale.ROOT).strip().split("\\s+");
        return List.of(words).stream().allMatch(text::contains);
    }

    private UnorderedList list(Actor actor, List<Holder> holders) {
        var list = css(new UnorderedList(), "mi-people__list");
        holders.forEach(holder -> list.add(row(actor, holder)));
        return list;
    }

    private ListItem row(Actor actor, Holder holder) {
        boolean self = holder.account().equals(actor.account());
        var what =
                new Div(
                        new Paragraph(bold(self ? holder.name() + " (Sie)" : holder.name())),
                        new Paragraph(holder.grant().role().germanName() + ", " + holder.place()),
                        new Paragraph(muted(holder.email())));
        if (holder.locked()) {
            what.add(css(new Span("Gesperrt"), "mi-badge mi-badge--act"));
        }
        return css(new ListItem(what, action(holder, self)), "mi-people__row");
    }

    private Component action(Holder holder, boolean self) {
        if (holder.fixed()) {
            return css(new Span("Demo-Konto, bleibt wie es ist"), "mi-badge");
        }
        var take =
                new Button(self ? "Rolle abgeben" : "Rolle wegnehmen", _ -> confirm(holder, self));
        return labelled(
                take,
                take.getText()
                        + ": "
                        + holder.name()
                        + ", "
                        + holder.grant().role().germanName()
                        + ", "
                        + holder.place());
    }

    private void confirm(Holder holder, boolean self) {
        String role = holder.grant().role().germanName() + ", " + holder.place();
        ask(
                self ? "Rolle abgeben?" : "Rolle wegnehmen?",
                self
                        ? "Sie sind danach nicht mehr: " + role + ". Das gilt sofort."
                        : holder.name() + " ist danach nicht mehr: " + role + ". Das gilt sofort.",
                self ? "Abgeben" : "Wegnehmen",
                () -> change(actor -> take(actor, holder)));
    }

    private void take(Actor actor, Holder holder) {
        say(
                switch (people.take(actor, holder.account(), holder.grant())) {
                    case DONE -> holder.name() + " hat diese Rolle nicht mehr.";
                    case LAST_ADMINISTRATOR ->
                            "Sonst verwaltet niemand das Portal. Laden Sie zuerst jemand anderen ein.";
                    case DEMO -> "Demo-Konten sind für alle da und lassen sich nicht ändern.";
                });
    }

    private static String number(int people) {
        return people == 1 ? "1 Eintrag" : people + " Einträge";
    }

    private static Div empty(String text) {
        return css(new Div(new Paragraph(text)), "mi-empty");
    }
}
