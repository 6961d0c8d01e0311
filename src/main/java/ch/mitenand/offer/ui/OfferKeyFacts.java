package ch.mitenand.offer.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.bold;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.lineBreak;
import static ch.mitenand.shell.Markup.muted;
import static ch.mitenand.shell.Markup.ordered;
import static ch.mitenand.shell.Markup.spoken;
import static ch.mitenand.shell.Markup.tag;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.offer.Capacity;
import ch.mitenand.offer.Childcare;
import ch.mitenand.offer.Cost;
import ch.mitenand.offer.Mode;
import ch.mitenand.offer.NextDates.Meeting;
import ch.mitenand.offer.OfferContent;
import ch.mitenand.offer.OfferPlace;
import ch.mitenand.offer.Payer;
import ch.mitenand.offer.Schedule;
import ch.mitenand.offer.Weekday;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LanguageLevel;
import ch.mitenand.shared.SwissFormat;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When, where, which level, how much, how many places: what somebody has to know before calling.
 */
final class OfferKeyFacts extends HtmlContainer {

    private static final List<LanguageLevel> LADDER =
            List.of(
                    LanguageLevel.A0,
                    LanguageLevel.A1,
                    LanguageLevel.A2,
                    LanguageLevel.B1,
                    LanguageLevel.B2,
                    LanguageLevel.C1);

    private final OfferContent offer;

    OfferKeyFacts(OfferContent offer, List<Meeting> next) {
        super("dl");
        this.offer = offer;
        css(this, "mi-keyfacts");
        addTime(next);
        addPlace();
        addLevel();
        addPrice();
        addCapacity();
        addChildcare();
        addLanguages();
    }

    private void fact(String icon, String label, List<Component> content) {
        var value = tag("dd");
        value.add(content);
        var name = tag("dt", icon(icon), text(label));
        var row = tag("div", name, value);
        add(row);
    }

    private void addTime(List<Meeting> next) {
        var content = new ArrayList<Component>();
        for (String sentence : TimeSentences.of(offer.schedules())) {
            content.add(line(bold(sentence)));
        }
        if (!offer.schedules().isEmpty()) {
            content.add(week());
        }
        if (!offer.schedules().stream().allMatch(TimeSentences::isOnce)) {
            content.add(line(text(period())));
        }
        if (offer.byAppointment()) {
            content.add(line(bold("nach Vereinbarung")));
        } else if (offer.schedules().isEmpty()) {
            content.add(line(text("Termine auf Anfrage")));
        }
        if (!offer.intensity().isEmpty()) {
            content.add(line(text(offer.intensity().de())));
        }
        if (offer.continuousEntry()) {
            content.add(line(text("Einstieg jederzeit möglich")));
        }
        if (!next.isEmpty()) {
            var days = next.stream().map(m -> SwissFormat.dayAndMonth(m.day())).toList();
            content.add(line(muted("Nächste Termine: " + String.join(", ", days))));
        }
        fact("clock", "Wann", content);
    }

    private String period() {
        var first = offer.schedules().stream().map(Schedule::firstDay).sorted().toList().getFirst();
        var last = offer.schedules().stream().map(Schedule::lastDay).sorted().toList().getLast();
        boolean holidays = offer.schedules().stream().anyMatch(Schedule::exceptSchoolHolidays);
        return SwissFormat.period(first, last) + (holidays ? ", nicht in den Schulferien" : "");
    }

    private Paragraph week() {
        var on = EnumSet.noneOf(Weekday.class);
        for (Schedule schedule : offer.schedules()) {
            schedule.byDay().forEach(part -> on.add(Weekday.ofRule(part)));
            if (schedule.byDay().isEmpty()) {
                on.add(Weekday.of(schedule.firstDay().getDayOfWeek()));
            }
        }
        var week = attribute(css(new Paragraph(), "mi-week"), "aria-hidden", "true");
        for (Weekday day : Weekday.values()) {
            var box = new Span(TimeLabels.abbreviation(day));
            week.add(on.contains(day) ? css(box, "mi-week__on") : box);
        }
        return week;
    }

    private void addPlace() {
        var content = new ArrayList<Component>();
        for (OfferPlace place : offer.places()) {
            var line = line(bold(place.name()));
            line.add(
                    lineBreak(),
                    text(place.street() + ", " + place.postalCode() + " " + place.locality()));
            String stop = place.publicTransport();
            if (stop != null) {
                line.add(lineBreak(), css(new Span(icon("bus"), text(" " + stop)), "mi-muted"));
            }
            content.add(line);
        }
        if (offer.mode() != Mode.ONSITE) {
            content.add(line(bold(offer.mode() == Mode.ONLINE ? "Online" : "Auch online möglich")));
        }
        fact("pin", "Wo", content);
    }

    private void addLevel() {
        var in = offer.entry().oral();
        var out = offer.target().oral();
        String certificate = offer.target().certificate().de();
        if (in == null && out == null && certificate.isEmpty()) {
            return;
        }
        var content = new ArrayList<Component>();
        String level = OfferTexts.level(in, out);
        if (!level.isEmpty()) {
            content.add(line(bold(level)));
            content.add(ladder(in, out));
        }
        if (!certificate.isEmpty()) {
            content.add(line(text("Abschluss: " + certificate)));
        }
        fact("level", "Sprachniveau", content);
    }

    private static Component ladder(@Nullable LanguageLevel in, @Nullable LanguageLevel out) {
        var steps = new ArrayList<ListItem>();
        for (LanguageLevel level : LADDER) {
            var step = new ListItem(text(level.name()));
            if (level == out) {
                step.add(spoken(" Ziel"));
                css(step, "mi-ladder__out");
            } else if (level == in) {
                step.add(spoken(" Einstieg"));
                css(step, "mi-ladder__in");
            }
            steps.add(step);
        }
        return ordered("mi-ladder", steps);
    }

    private void addPrice() {
        var content = new ArrayList<Component>();
        if (offer.costs().isEmpty()) {
            content.add(line(bold("gratis")));
        }
        for (Cost cost : offer.costs()) {
            var line = line(bold(PriceLabels.price(cost)));
            if (!cost.label().isEmpty()) {
                line.add(text(" " + cost.label().de()));
            } else if (cost.reduced()) {
                line.add(text(" reduziert"));
            }
            content.add(line);
        }
        var others =
                offer.payers().stream()
                        .filter(p -> p != Payer.PERSON)
                        .map(Payer::germanName)
                        .toList();
        if (!others.isEmpty()) {
            content.add(line(muted("Bezahlen kann auch: " + SwissFormat.join(others))));
        }
        fact("price", "Preis", content);
    }

    private void addCapacity() {
        Capacity capacity = offer.capacity();
        if (capacity == null) {
            return;
        }
        var line = line(bold(OfferTexts.places(capacity.free(), capacity.places())));
        Integer waiting = capacity.waiting();
        if (waiting != null && waiting > 0) {
            line.add(
                    text(
                            ", "
                                    + waiting
                                    + (waiting == 1 ? " Person" : " Personen")
                                    + " auf der Warteliste"));
        }
        var updated = line(muted("Stand " + SwissFormat.date(capacity.updated())));
        fact("seat", "Plätze", List.of(line, updated));
    }

    private void addChildcare() {
        if (offer.childcare() != Childcare.NONE) {
            var content =
                    new ArrayList<Component>(List.of(line(bold(offer.childcare().germanName()))));
            if (!offer.childcareNote().isEmpty()) {
                content.add(line(text(offer.childcareNote().de())));
            }
            fact("child", "Kinderbetreuung", content);
        }
    }

    private void addLanguages() {
        var held = offer.instructionLanguages().stream().map(Language::germanName).toList();
        var content =
                new ArrayList<Component>(List.of(line(text("Auf "), bold(SwissFormat.join(held)))));
        var also =
                offer.spokenLanguages().stream()
                        .filter(l -> !offer.instructionLanguages().contains(l))
                        .map(Language::germanName)
                        .toList();
        if (!also.isEmpty()) {
            content.add(line(text("Wir sprechen auch " + SwissFormat.join(also) + ".")));
        }
        fact("speech", "Sprachen", content);
    }

    private static Paragraph line(Component... content) {
        return new Paragraph(content);
    }
}
