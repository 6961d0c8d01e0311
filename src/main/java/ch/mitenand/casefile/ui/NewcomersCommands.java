package ch.mitenand.casefile.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.account.Actor;
import ch.mitenand.casefile.CaseBasis;
import ch.mitenand.casefile.CaseDesk;
import ch.mitenand.casefile.CaseFile;
import ch.mitenand.casefile.CaseOutcome;
import ch.mitenand.casefile.Newcomers;
import ch.mitenand.casefile.Newcomers.Newcomer;
import ch.mitenand.casefile.Newcomers.State;
import ch.mitenand.region.Regions;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.SwissFormat;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;

/** What is done with newcomers. */
final class NewcomersCommands {

    private static final String UNKNOWN = "nicht bekannt";

    private final Newcomers newcomers;
    private final CaseDesk desk;
    private final Regions regions;
    private final LocalDate today;
    private final Supplier<Actor> actor;
    private final Runnable redraw;
    private final Consumer<String> go;

    NewcomersCommands(
            Newcomers newcomers,
            CaseDesk desk,
            Regions regions,
            LocalDate today,
            Supplier<Actor> actor,
            Runnable redraw,
            Consumer<String> go) {
        this.newcomers = newcomers;
        this.desk = desk;
        this.regions = regions;
        this.today = today;
        this.actor = actor;
        this.redraw = redraw;
        this.go = go;
    }

    /** Sets the state as of today. */
    void set(Newcomer newcomer, State state) {
        try {
            var objection = newcomers.set(actor.get(), newcomer.id(), state, today);
            redraw.run();
            objection.ifPresentOrElse(
                    CaseParts::refused,
                    () ->
                            CaseParts.done(
                                    "%s: %s am %s."
                                            .formatted(
                                                    newcomer.firstName(),
                                                    state.germanName(),
                                                    SwissFormat.date(today))));
        } catch (NoSuchElementException | AccessDeniedException e) {
            redraw.run();
        }
    }

    /** Another state or another day, also to take back what was wrong. */
    void change(Newcomer newcomer) {
        var state = new Select<State>();
        state.setLabel("Stand");
        state.setItems(Stream.of(State.values()).filter(s -> s != State.CASE_OPENED).toList());
        state.setItemLabelGenerator(s -> s == null ? "" : s.germanName());
        state.setValue(newcomer.state());
        var since = newcomer.stateOn();
        var on = CaseDates.picker("Am", since == null ? today : since);
        on.setMin(newcomer.arrivedOn());
        on.setMax(today);
        on.setVisible(newcomer.state() != State.TO_INVITE);
        state.addValueChangeListener(e -> on.setVisible(e.getValue() != State.TO_INVITE));
        new CaseDialog("Tag oder Stand ändern")
                .with(state, on)
                .open(
                        "Speichern",
                        false,
                        () -> {
                            if (on.isVisible() && on.getValue() == null) {
                                return Optional.of("Bitte wählen Sie den Tag.");
                            }
                            return told(
                                    newcomers.set(
                                            actor.get(),
                                            newcomer.id(),
                                            Objects.requireNonNullElse(
                                                    state.getValue(), newcomer.state()),
                                            Objects.requireNonNullElse(on.getValue(), today)),
                                    "Gespeichert.");
                        });
    }

    /** Asks why there is a case, and says whether there seems to be one already. */
    void open(Newcomer newcomer) {
        try {
            open(
                    newcomer,
                    desk.alike(
                            actor.get(), newcomer.firstName(), newcomer.surname(), newcomer.bfs()));
        } catch (AccessDeniedException e) {
            redraw.run();
        }
    }

    private void open(Newcomer newcomer, List<CaseFile> alike) {
        var basis = new RadioButtonGroup<CaseBasis>("Warum gibt es den Fall?");
        basis.setItems(CaseBasis.values());
        basis.setItemLabelGenerator(CaseBasis::germanName);
        basis.setValue(CaseBasis.INCREASED_NEED);
        css(basis, "mi-case__radio");
        new CaseDialog("Fall eröffnen", "Name, Kontakt und Sprache werden übernommen.")
                .with(basis, CaseAlike.hint(alike))
                .open(
                        "Fall eröffnen",
                        false,
                        () ->
                                opened(
                                        newcomers.openCase(
                                                actor.get(), newcomer.id(), basis.getValue())));
    }

    private Optional<String> opened(CaseOutcome outcome) {
        if (outcome instanceof CaseOutcome.Done(var file)) {
            go.accept(CaseNavigation.overview(file.id()));
            CaseParts.done("Der Fall " + file.number() + " ist eröffnet.");
        }
        return CaseFrame.objection(outcome);
    }

    void delete(Newcomer newcomer) {
        new CaseDialog(
                        "Aus der Liste löschen?",
                        "%s %s verschwindet aus dieser Liste."
                                .formatted(newcomer.firstName(), newcomer.surname()))
                .open(
                        "Löschen",
                        true,
                        () -> {
                            newcomers.delete(actor.get(), newcomer.id());
                            redraw.run();
                            return Optional.empty();
                        });
    }

    /** Asks for one person; the first of the places is proposed. */
    void add(List<Integer> places) {
        var place = new Select<Integer>();
        place.setLabel("Gemeinde");
        place.setItems(places);
        place.setItemLabelGenerator(bfs -> bfs == null ? "" : CaseWords.municipality(bfs, regions));
        place.setValue(places.getFirst());
        place.setVisible(places.size() > 1);
        var firstName = CaseSearch.unsaved(new TextField("Vorname"));
        firstName.setMaxLength(80);
        var surname = CaseSearch.unsaved(new TextField("Nachname"));
        surname.setMaxLength(80);
        var arrived = CaseDates.picker("Zugezogen am", today);
        arrived.setMax(today);
        var language = new Select<Language>();
        language.setLabel("Sprache");
        language.setItems(Language.values());
        language.setItemLabelGenerator(l -> l == null ? UNKNOWN : l.germanName());
        language.setEmptySelectionAllowed(true);
        language.setEmptySelectionCaption(UNKNOWN);
        var contact = CaseSearch.unsaved(new TextField("Telefon oder E-Mail"));
        contact.setMaxLength(120);
        new CaseDialog("Jemanden eintragen")
                .with(place, firstName, surname, arrived, language, contact)
                .open(
                        "Eintragen",
                        false,
                        () -> {
                            if (arrived.getValue() == null) {
                                return Optional.of("Bitte wählen Sie den Tag des Zuzugs.");
                            }
                            return told(
                                    newcomers.add(
                                            actor.get(),
                                            place.getValue(),
                                            firstName.getValue().strip(),
                                            surname.getValue().strip(),
                                            arrived.getValue(),
                                            language.getValue(),
                                            contact.getValue().strip()),
                                    "Eingetragen.");
                        });
    }

    private Optional<String> told(Optional<String> objection, String done) {
        if (objection.isEmpty()) {
            redraw.run();
            CaseParts.done(done);
        }
        return objection;
    }
}
