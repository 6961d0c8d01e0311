package ch.mitenand.mentoring.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.list;
import static ch.mitenand.shell.Markup.muted;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.mentoring.Admission;
import ch.mitenand.mentoring.AdmissionFact;
import ch.mitenand.mentoring.MentorFile;
import ch.mitenand.mentoring.PoolPolicy;
import ch.mitenand.mentoring.Requirement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What the pool asks for: what is missing with a button each, and what is there with its end. */
final class MentorFileViewMissing extends Section {

    private final MentorFileViewCommands commands;

    MentorFileViewMissing(
            MentorFile file,
            List<AdmissionFact> facts,
            PoolPolicy policy,
            LocalDate today,
            MentorFileViewCommands commands) {
        this.commands = commands;
        css(this, "mi-box mi-pool__box");
        var missing = file.status().missing();
        add(new H2(missing.isEmpty() ? "Alles da" : "Was fehlt noch"));
        if (!missing.isEmpty()) {
            add(list("mi-pool__missing", missing.stream().sorted().map(this::missing).toList()));
        }
        var ends = Admission.ends(today, facts, policy);
        if (!ends.isEmpty()) {
            add(
                    list(
                            "mi-list mi-pool__there",
                            ends.entrySet().stream().map(e -> there(e, today)).toList()));
        }
        add(other(policy));
    }

    private ListItem missing(Requirement requirement) {
        String label =
                switch (requirement) {
                    case INTERVIEW -> "Gespräch eintragen";
                    case PRIVATE_EXTRACT, SPECIAL_EXTRACT -> "Auszug gesehen";
                    case REFERENCE -> "Referenz eintragen";
                    case CODE_OF_CONDUCT, SECRECY -> "Angenommen";
                    case COURSE -> "Kurs eintragen";
                };
        var button = PersonParts.button(label, () -> commands.proof(requirement));
        button.setAriaLabel(label + ": " + requirement.germanName());
        var exception = PersonParts.quiet("Ausnahme", () -> commands.waive(requirement));
        exception.setAriaLabel("Ausnahme: " + requirement.germanName());
        return new ListItem(
                css(new Paragraph(requirement.germanName()), "mi-pool__strong"),
                css(new Div(button, exception), "mi-pool__buttons"));
    }

    private static ListItem there(Map.Entry<Requirement, LocalDate> met, LocalDate today) {
        var end = met.getValue();
        var item = new ListItem(icon("check"));
        var words = new Paragraph(text(met.getKey().germanName()));
        if (end.isBefore(Admission.NEVER)) {
            boolean soon = !end.isAfter(today.plusDays(PeopleViewMentorItem.DAYS_BEFORE));
            String until = ", gültig bis " + PersonDates.day(end);
            words.add(soon ? css(muted(until), "mi-pool__soon") : muted(until));
        }
        item.add(words);
        return item;
    }

    /** For a renewal, or for something that the pool does not ask of everybody. */
    private Div other(PoolPolicy policy) {
        var kind = new Select<Requirement>();
        kind.setLabel("Weiteren Nachweis eintragen");
        kind.setItems(
                Arrays.stream(Requirement.values())
                        .sorted(
                                java.util.Comparator.comparing(
                                        (Requirement r) -> !policy.required().containsKey(r)))
                        .toList());
        kind.setItemLabelGenerator(r -> r == null ? "" : r.germanName());
        kind.setPlaceholder("Nachweis wählen");
        kind.addValueChangeListener(event -> {
            var chosen = event.getValue();
            if (chosen != null) {
                kind.clear();
                commands.proof(chosen);
            }
        });
        return css(new Div(kind), "mi-pool__other");
    }
}
