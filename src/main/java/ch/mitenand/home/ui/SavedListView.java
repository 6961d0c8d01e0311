package ch.mitenand.home.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.tag;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.shell.PageInfo;
import ch.mitenand.shell.PageRequest;
import ch.mitenand.shell.PublicView;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Shows the offers somebody has kept; the list never leaves the device. */
@Route("merkliste")
@AnonymousAllowed
class SavedListView extends PublicView {

    private static final String EXPLANATION =
            "Diese Liste ist nur auf diesem Gerät gespeichert. Niemand sonst kann sie sehen.";
    private static final String WITHOUT_SCRIPT = "Die Merkliste braucht JavaScript.";

    @Override
    protected PageInfo show(PageRequest request) {
        var page = new Div(new H1("Merkliste"), css(new Paragraph(EXPLANATION), "mi-muted"));
        page.add(tag("mi-saved", text(WITHOUT_SCRIPT)));
        add(css(new Div(css(page, "mi-prose")), "mi-wrap mi-section"));
        return PageInfo.page("Merkliste", "/merkliste").notIndexed();
    }
}
