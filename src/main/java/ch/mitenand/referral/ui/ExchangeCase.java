package ch.mitenand.referral.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.list;

import ch.mitenand.casefile.CaseDesk.Filter;
import ch.mitenand.casefile.CaseDesk.Page;
import ch.mitenand.casefile.CaseFile;
import ch.mitenand.casefile.CaseId;
import ch.mitenand.casefile.ui.CaseParts;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.function.Function;

/** Finds a case, and saves its referrals as JSON. */
final class ExchangeCase extends Div {

    private static final int SHOWN = 10;

    private final TextField words = new TextField("Fall suchen");
    private final Div found = css(new Div(), "mi-import__result");
    private final Function<String, Page> search;
    private final Function<CaseId, byte[]> make;

    ExchangeCase(Function<String, Page> search, Function<CaseId, byte[]> make) {
        this.search = search;
        this.make = make;
        css(this, "mi-import");
        words.setHelperText("Fallnummer, Nummer der anderen Software oder Name");
        words.addKeyPressListener(Key.ENTER, _ -> search());
        found.getElement().setAttribute("role", "status");
        add(
                new Paragraph("Zuweisungen, Ergebnisse und Empfehlungen eines Falls als JSON."),
                words,
                CaseParts.buttons(CaseParts.button("Suchen", this::search)),
                found);
    }

    /** All cases in which these words occur. */
    static Filter filter(String words) {
        return new Filter(words, Set.of(), 0);
    }

    private void search() {
        found.removeAll();
        String text = words.getValue().strip();
        if (text.isEmpty()) {
            found.add(new Paragraph("Schreiben Sie eine Nummer oder einen Namen."));
            return;
        }
        var page = search.apply(text);
        if (page.cases().isEmpty()) {
            found.add(
                    new Paragraph("Unter Ihren Fällen gibt es das nicht. Prüfen Sie die Nummer."));
            return;
        }
        found.add(
                list(
                        "mi-exchange__cases",
                        page.cases().stream().limit(SHOWN).map(this::item).toList()));
        if (page.total() > SHOWN) {
            found.add(new Paragraph("Es gibt noch mehr. Suchen Sie genauer."));
        }
    }

    private ListItem item(CaseFile file) {
        return new ListItem(
                new Span(file.title()),
                ExchangeParts.download(
                        file.number() + " als JSON",
                        ExchangeParts.JSON,
                        () -> file.number() + ".json",
                        () -> make.apply(file.id())));
    }
}
