package ch.mitenand.casefile.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.account.Role;
import ch.mitenand.casefile.CaseDesk;
import ch.mitenand.casefile.Worklist;
import ch.mitenand.region.Regions;
import ch.mitenand.shared.SwissFormat;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;

/**
 * The officer at five past nine with a coffee: what is to be done today? Below it all cases, to
 * find the one of the person who calls.
 */
@Route(CaseNavigation.LIST_ROUTE)
@PermitAll
class CasesView extends CasePage {

    private static final String TODAY = "Was heute zu tun ist";

    private final CaseDesk desk;
    private final Worklist worklist;
    private final Regions regions;
    private final Clock clock;
    private String text = "";

    CasesView(
            CurrentActor current, CaseDesk desk, Worklist worklist, Regions regions, Clock clock) {
        super(current);
        this.desk = desk;
        this.worklist = worklist;
        this.regions = regions;
        this.clock = clock;
    }

    @Override
    protected void draw(Actor actor, BeforeEnterEvent event) {
        var leads = desk.leads(actor);
        var today = LocalDate.now(clock);
        var asked = CasesViewQuery.of(event.getLocation().getQueryParameters());
        var list =
                new CasesViewList(
                        asked,
                        text,
                        desk.list(actor, asked.filter(text)),
                        leads,
                        regions,
                        words -> search(words, asked));
        var page = column("Fälle");
        page.add(heading(today), ways(actor));
        if (asked.isAll() && text.isEmpty()) {
            page.add(new CasesViewToday(worklist.of(actor), today));
        } else {
            page.add(toToday(asked));
        }
        page.add(list);
    }

    private Component toToday(CasesViewQuery asked) {
        if (text.isEmpty()) {
            return CaseParts.action(CaseNavigation.cases(), TODAY);
        }
        return CaseParts.quiet(
                TODAY,
                TODAY,
                () -> {
                    text = "";
                    if (asked.isAll()) {
                        redraw();
                    } else {
                        go(CaseNavigation.cases());
                    }
                });
    }

    /** The words stay in the page; the address keeps the state and begins with the first page. */
    private void search(String words, CasesViewQuery asked) {
        text = words;
        if (asked.page() == 1) {
            redraw();
        } else {
            go(asked.withPage(1).path());
        }
    }

    private static Header heading(LocalDate today) {
        return css(
                new Header(
                        new Div(
                                new H1("Fälle"),
                                css(new Paragraph(SwissFormat.weekdayAndDate(today)), "mi-muted")),
                        CaseParts.firstButton(CaseNavigation.newCase(), "Neuer Fall")),
                "mi-case__head mi-case__head--list");
    }

    private static Div ways(Actor actor) {
        var ways = css(new Div(), "mi-case__ways");
        if (!actor.scopes(Role.INTEGRATION_OFFICER).isEmpty()) {
            ways.add(CaseParts.action(CaseNavigation.newcomers(), "Neuzugezogene"));
        }
        ways.add(CaseParts.action(CaseNavigation.transfers(), "Übergaben an Sie"));
        ways.add(CaseParts.action(CaseNavigation.exchange(), "Datenaustausch"));
        return ways;
    }
}
