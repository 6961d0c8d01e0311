package ch.mitenand.referral.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.account.Role;
import ch.mitenand.casefile.CaseAccess;
import ch.mitenand.casefile.CaseDesk;
import ch.mitenand.casefile.ui.CaseNavigation;
import ch.mitenand.casefile.ui.CasePage;
import ch.mitenand.casefile.ui.CaseParts;
import ch.mitenand.casefile.ui.FileImport;
import ch.mitenand.referral.ReferralExchange;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;

/**
 * Files for other software. The officer at the end of the quarter: the list for the case software,
 * the contributions for accounting, and results that came by phone and mail; the canton: its
 * cockpit.
 */
@Route(ExchangeView.ROUTE)
@PermitAll
class ExchangeView extends CasePage {

    static final String ROUTE = "faelle/austausch";
    private static final int YEARS = 5;
    static final FileImport.Words IMPORT =
            new FileImport.Words(
                    "Für das, was Ihnen ein Anbieter am Telefon oder per Brief gemeldet hat. Spalten: zuweisung, stand,"
                            + " datum, ergebnis, grund.",
                    "Die Datei wird zuerst nur geprüft. Im Verlauf steht danach Ihr Name, im Auftrag des"
                            + " Anbieters.",
                    "neue Meldung",
                    "neue Meldungen",
                    "Meldung übernehmen",
                    "Meldungen übernehmen",
                    "Meldung ist übernommen. Nehmen Sie das Ergebnis in der Liste «Heute» zur Kenntnis.",
                    "Meldungen sind übernommen. Nehmen Sie die Ergebnisse in der Liste «Heute» zur Kenntnis.");

    private final ReferralExchange exchange;
    private final CaseDesk desk;
    private final Clock clock;

    ExchangeView(CurrentActor current, ReferralExchange exchange, CaseDesk desk, Clock clock) {
        super(current);
        this.exchange = exchange;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    protected void draw(Actor actor, BeforeEnterEvent event) {
        boolean leads = !CaseAccess.leads(actor).isEmpty();
        boolean canton = actor.has(Role.CANTON_EDITOR, "");
        if (!leads && !canton) {
            throw new AccessDeniedException("exchanges no files");
        }
        var page = column("Datenaustausch");
        if (leads) {
            page.add(CaseParts.back(CaseNavigation.cases(), "Alle Fälle"));
        }
        page.add(
                new H1("Datenaustausch"),
                css(
                        new Paragraph(
                                "Dateien für Ihre andere Software. In den Tabellen stehen Nummern, keine Namen."),
                        "mi-lead"));
        if (leads) {
            page.add(period(), oneCase(), results());
        }
        if (canton) {
            page.add(cockpit());
        }
    }

    private Component period() {
        return CaseParts.box(
                "Vermittlungen und Beiträge einer Zeit",
                new ExchangePeriod(
                        LocalDate.now(clock),
                        (from, until) -> exchange.csv(actor(), from, until),
                        (from, until) -> exchange.accounting(actor(), from, until)));
    }

    private Component oneCase() {
        return CaseParts.box(
                "Ein Fall",
                new ExchangeCase(
                        words -> desk.list(actor(), ExchangeCase.filter(words)),
                        id -> exchange.json(actor(), id)));
    }

    private Component results() {
        return CaseParts.box(
                "Ergebnisse einlesen",
                new FileImport(
                        IMPORT,
                        (bytes, onlyCheck) -> exchange.results(actor(), bytes, onlyCheck),
                        () -> {}));
    }

    private Component cockpit() {
        int now = LocalDate.now(clock).getYear();
        List<Integer> years = Stream.iterate(now, y -> y - 1).limit(YEARS).toList();
        var chosen = new AtomicInteger(now);
        var year = new Select<Integer>();
        year.setLabel("Jahr");
        year.setItems(years);
        year.setValue(now);
        year.addValueChangeListener(e -> {
            if (e.getValue() != null) {
                chosen.set(e.getValue());
            }
        });
        return CaseParts.box(
                "Cockpit des Kantons",
                new Paragraph(
                        "Zuweisungen des ganzen Kantons nach Kategorie, Stand und Quartal. Zahlen über weniger als fünf Fälle"
                                + " stehen nicht da, auch keine, aus denen man sie berechnen könnte: Dort steht ein X."),
                year,
                CaseParts.buttons(
                        ExchangeParts.download(
                                "Cockpit als CSV",
                                ExchangeParts.CSV,
                                () -> "cockpit-" + chosen.get() + ".csv",
                                () -> exchange.cockpit(actor(), chosen.get()))));
    }
}
