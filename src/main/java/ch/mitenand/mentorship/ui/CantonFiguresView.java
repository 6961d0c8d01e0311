package ch.mitenand.mentorship.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.list;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.mentorship.PoolFigures;
import ch.mitenand.mentorship.PoolFiguresCsv;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;

/**
 * The numbers of all pools for the canton, without a name.
 *
 * <p>Somebody of the canton before a meeting with the pools or at the end of the year, writing a
 * report: how many are there, how long do people wait, and the file for the spreadsheet.
 */
@Route(CantonFiguresView.PATH)
@PageTitle("Mentoring in Zahlen – Mitenand")
@PermitAll
class CantonFiguresView extends Main implements BeforeEnterObserver {

    static final String PATH = "verwaltung/mentoring";
    private static final String YEAR = "jahr";

    private final CurrentActor who;
    private final PoolFigures figures;

    CantonFiguresView(CurrentActor who, PoolFigures figures) {
        this.who = who;
        this.figures = figures;
        setId("inhalt");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var actor = who.require();
            var years = figures.years(actor);
            int year =
                    event.getLocation().getQueryParameters().getSingleParameter(YEAR).stream()
                            .flatMap(asked -> years.stream().filter(y -> asked.equals("" + y)))
                            .findFirst()
                            .orElse(years.getFirst());
            draw(actor, years, year);
        } catch (AccessDeniedException e) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void draw(Actor actor, List<Integer> years, int year) {
        removeAll();
        var page = css(new Div(new H1("Mentoring in Zahlen")), "mi-wrap mi-desk mi-figures");
        page.add(
                css(
                        new Paragraph(
                                "Alle Pools, ohne Namen. Zahlen von 1 bis 4 stehen nicht da, auch keine, aus denen man sie"
                                        + " berechnen könnte: Dort steht ein X."),
                        "mi-lead"));
        page.add(years(years, year));
        var tables = figures.of(actor, year);
        if (tables.isEmpty()) {
            page.add(
                    css(
                            new Paragraph(
                                    "Es gibt noch keinen Pool. Sobald einer gegründet ist, stehen hier Zahlen."),
                            "mi-empty"));
        } else {
            tables.forEach(table -> page.add(new CantonFiguresPart(table)));
            page.add(new Paragraph(download(year)));
        }
        add(page);
    }

    private static Div years(List<Integer> years, int chosen) {
        var items =
                years.stream()
                        .map(y -> {
                            var chip =
                                    css(link("/" + PATH + "?" + YEAR + "=" + y, "" + y), "mi-chip");
                            return new ListItem(
                                    y == chosen
                                            ? attribute(
                                                    css(chip, "mi-chip--on"),
                                                    "aria-current",
                                                    "page")
                                            : chip);
                        })
                        .toList();
        return new Div(list("mi-chips", items));
    }

    /** The rights are checked again when the file is asked for. */
    private Anchor download(int year) {
        var file =
                new Anchor(
                        DownloadHandler.fromInputStream(_ -> {
                            byte[] csv = PoolFiguresCsv.of(figures.of(who.require(), year));
                            return new DownloadResponse(
                                    new ByteArrayInputStream(csv),
                                    "mentoring-" + year + ".csv",
                                    "text/csv;charset=utf-8",
                                    csv.length);
                        }),
                        "");
        file.add(icon("share"), text("Als CSV herunterladen"));
        return css(file, "mi-button mi-button--second");
    }
}
