package ch.mitenand.care.ui;

import static ch.mitenand.shell.Markup.list;

import ch.mitenand.care.Entitled;
import ch.mitenand.care.Money;
import ch.mitenand.care.RecognitionDesk;
import ch.mitenand.care.RecognitionRule;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;

/** The yearly contribution: who gets it, and by which rule. */
class RecognitionBox extends Section {

    private final PoolPage page;
    private final RecognitionDesk recognition;
    private final Select<Integer> year = new Select<>();
    private final Div entitled = new Div();
    private final DatePicker from;
    private final IntegerField hours = new IntegerField("Stunden im Jahr");
    private final TextField amount = new TextField("Beitrag in CHF");

    RecognitionBox(PoolPage page, RecognitionDesk recognition, LocalDate today) {
        this.page = page;
        this.recognition = recognition;
        this.from = CareParts.day("Gültig ab", today.withDayOfYear(1));
        addClassNames("mi-box", "mi-care__box");
        year.setLabel("Jahr");
        year.setItems(List.of(today.getYear(), today.getYear() - 1));
        year.setValue(today.getYear());
        year.addValueChangeListener(_ -> draw());
        amount.setPlaceholder("100.00");
        entitled.addClassName("mi-care__section");
        add(
                new H2("Anerkennungsbeitrag"),
                CareParts.row(year),
                entitled,
                new H3("Regel"),
                rules(),
                CareParts.row(from, hours, amount),
                CareParts.actions(CareParts.button("Regel festlegen", this::setRule)));
        draw();
    }

    private Div rules() {
        var rules = recognition.rules(page.actor(), page.pool());
        return new Div(
                rules.isEmpty()
                        ? CareParts.hint(
                                "Noch keine Regel. Legen Sie fest, ab wie vielen Stunden es wie viel gibt.")
                        : list(
                                "mi-care__plain",
                                rules.stream().map(RecognitionBox::item).toList()));
    }

    private static ListItem item(RecognitionRule rule) {
        return new ListItem(
                "ab %s: %s ab %d Stunden"
                        .formatted(
                                CareParts.day(rule.from()),
                                Money.shown(rule.rappen()),
                                rule.hours()));
    }

    private void draw() {
        entitled.removeAll();
        var all = recognition.entitled(page.actor(), page.pool(), year.getValue());
        if (all.isEmpty()) {
            entitled.add(CareParts.hint("In diesem Jahr hat noch niemand die Stunden erreicht."));
            return;
        }
        entitled.add(list("mi-care__list", all.stream().map(RecognitionBox::item).toList()));
        if (all.stream().anyMatch(e -> e.standing() == Entitled.Standing.OPEN)) {
            entitled.add(CareParts.actions(CareParts.primary("Allen gutschreiben", this::credit)));
        }
    }

    private static ListItem item(Entitled who) {
        boolean open = who.standing() == Entitled.Standing.OPEN;
        return new ListItem(
                new Paragraph(
                        CareParts.strong(who.own() ? who.name() + " (Sie)" : who.name()),
                        CareParts.amount(Money.shown(who.rappen())),
                        CareParts.badge(
                                who.standing().germanName(),
                                open ? " mi-badge--wait" : " mi-badge--good")),
                CareParts.hint(who.minutes() / 60 + " Stunden"));
    }

    private void credit() {
        int chosen = year.getValue();
        page.act(() ->
                CareParts.tell(
                        recognition.credit(page.actor(), page.pool(), chosen),
                        "Gutgeschrieben. Die Auszahlung machen Sie unter «Spesen»."));
    }

    private void setRule() {
        LocalDate day = from.getValue();
        Integer least = hours.getValue();
        var rappen = Money.parse(amount.getValue());
        if (day == null || least == null || rappen.isEmpty()) {
            CareParts.say("Geben Sie Tag, Stunden und Beitrag an, zum Beispiel 100.00.");
            return;
        }
        page.act(() ->
                CareParts.tell(
                        recognition.setRule(
                                page.actor(),
                                page.pool(),
                                new RecognitionRule(day, least, rappen.getAsInt())),
                        "Die Regel ist gespeichert."));
    }
}
