package ch.mitenand.region.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.list;

import ch.mitenand.region.Municipality;
import ch.mitenand.region.Regions;
import ch.mitenand.shell.PageInfo;
import ch.mitenand.shell.PageRequest;
import ch.mitenand.shell.PublicView;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;

/** Finds one's municipality among all of the canton, by district. */
@Route("gemeinden")
@AnonymousAllowed
class MunicipalityListView extends PublicView {

    private static final String INTRODUCTION =
            "Wählen Sie Ihre Gemeinde. Sie finden dort die Angebote für Sie und die Fachstelle, die Ihnen weiterhilft.";

    private final Regions regions;
    private final CantonMap map;

    MunicipalityListView(Regions regions, CantonMap map) {
        this.regions = regions;
        this.map = map;
    }

    @Override
    protected PageInfo show(PageRequest request) {
        int number = regions.municipalities().size();
        var head =
                css(
                        new Header(new H1("Die " + number + " Gemeinden im Kanton Solothurn")),
                        "mi-page__head");
        head.add(css(new Paragraph(INTRODUCTION), "mi-lead"), map.map(), jumps());
        var page = css(new Div(head), "mi-wrap mi-section mi-districts");
        for (String district : regions.districts()) {
            page.add(district(district));
        }
        add(page);
        return PageInfo.page("Gemeinden", RegionNavigation.MUNICIPALITIES)
                .describedBy(
                        "Alle "
                                + number
                                + " Gemeinden im Kanton Solothurn nach Bezirk. "
                                + INTRODUCTION);
    }

    private Div jumps() {
        var chips =
                regions.districts().stream()
                        .map(d -> chip(RegionNavigation.district(d), d))
                        .toList();
        return new Div(list("mi-chips", chips));
    }

    private Section district(String district) {
        List<Municipality> municipalities = regions.ofDistrict(district);
        var heading = new H2("Bezirk " + district + " ");
        heading.add(css(new Span(Integer.toString(municipalities.size())), "mi-count"));
        var links =
                municipalities.stream()
                        .map(m ->
                                new ListItem(
                                        link(
                                                RegionNavigation.municipality(m.bfs()),
                                                m.shortName())))
                        .toList();
        var section = new Section(heading, list("mi-columns", links));
        section.setId(RegionNavigation.anchor(district));
        return section;
    }

    private static ListItem chip(String address, String label) {
        Anchor anchor = css(link(address, label), "mi-chip");
        return new ListItem(attribute(anchor, "router-ignore", ""));
    }
}
