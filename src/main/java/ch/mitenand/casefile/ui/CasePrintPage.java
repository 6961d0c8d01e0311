package ch.mitenand.casefile.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.casefile.CaseDesk;
import ch.mitenand.casefile.CaseFile;
import ch.mitenand.casefile.ui.CaseNavigation.Tab;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;

/** A page of a case for paper: large type, nothing around it when it is printed. */
abstract class CasePrintPage extends CasePage {

    private final CaseDesk desk;
    private final Tab tab;

    CasePrintPage(CaseDesk desk, CurrentActor current, Tab tab) {
        super(current);
        this.desk = desk;
        this.tab = tab;
    }

    /** Fills the sheet; it needs a heading of its own. */
    abstract void show(Actor actor, CaseFile file, Article sheet, BeforeEnterEvent event);

    @Override
    protected final void draw(Actor actor, BeforeEnterEvent event) {
        var file = desk.print(actor, CaseFrame.caseOf(event));
        var sheet = css(new Article(), "mi-sheet");
        show(actor, file, sheet, event);
        var page = column(tab.label() + " drucken – " + file.number());
        var bar =
                css(
                        new Div(
                                CaseParts.back(
                                        CaseNavigation.page(file.id(), tab), "Zurück zum Fall"),
                                CaseParts.primary("Drucken", CasePrintPage::print)),
                        "mi-noprint mi-sheet__bar");
        page.add(bar, sheet);
    }

    private static void print() {
        UI.getCurrent().getPage().executeJs("window.print()");
    }
}
