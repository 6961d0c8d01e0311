package ch.mitenand.mentoring.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.ordered;
import static ch.mitenand.shell.Markup.tag;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.mentoring.Pools;
import ch.mitenand.region.Municipality;
import ch.mitenand.shared.Language;
import ch.mitenand.shell.PageInfo;
import ch.mitenand.shell.PageRequest;
import ch.mitenand.shell.PublicView;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/** What mentoring is, the two ways into it, and which pool is there for whom. */
@Route("mentoring")
@AnonymousAllowed
class MentoringView extends PublicView {

    static final String PATH = "/mentoring";
    static final String MENTOR = PATH + "/mitmachen";
    static final String MENTEE = PATH + "/anfragen";

    private static final int STEPS = 3;

    private final Pools pools;
    private final SignUpPlaces places;
    private final SignUpPools boxes;

    MentoringView(Pools pools, SignUpPlaces places, SignUpPools boxes) {
        this.pools = pools;
        this.places = places;
        this.boxes = boxes;
    }

    @Override
    protected PageInfo show(PageRequest request) {
        var texts = SignUpTexts.of(request);
        SignUpPage.speak(this, texts);
        String place = request.first(SignUpView.PLACE).map(String::strip).orElse("");
        add(head(texts, place), how(texts), pools(texts, place), good(texts));
        var info =
                SignUpPage.info(texts, texts.get("about.title"), PATH)
                        .describedBy(texts.get("about.lead"));
        return place.isEmpty() ? info : info.notIndexed();
    }

    private static Section head(SignUpTexts texts, String place) {
        var title = new H1(texts.get("about.claim"));
        var kicker = css(new Paragraph(texts.get("about.title")), "mi-signup__kicker");
        var ways =
                css(
                        new Div(
                                way(texts, MENTEE, "about.mentee", "speech", place),
                                way(texts, MENTOR, "about.mentor", "heart", place)),
                        "mi-signup__ways");
        var content =
                new Div(
                        SignUpPage.languages(texts, l -> SignUpTexts.in(l).address(PATH)),
                        kicker,
                        title,
                        css(new Paragraph(texts.get("about.lead")), "mi-lead"),
                        ways);
        return css(new Section(css(content, "mi-wrap")), "mi-signup__hero");
    }

    private static Component way(
            SignUpTexts texts, String path, String key, String icon, String place) {
        String address =
                place.isEmpty() || place.length() > 80
                        ? texts.address(path)
                        : texts.more(
                                path + "?ort=" + URLEncoder.encode(place, StandardCharsets.UTF_8));
        var light = css(new Span(icon(icon)), "mi-signup__light");
        var words =
                css(
                        new Span(
                                css(new Span(texts.get(key)), "mi-signup__way-title"),
                                new Span(texts.get(key + ".text"))),
                        "mi-signup__way-words");
        var way = css(link(address, light, words, icon("arrow")), "mi-signup__way");
        return attribute(way, "router-ignore", "");
    }

    private static Section how(SignUpTexts texts) {
        var steps =
                IntStream.rangeClosed(1, STEPS).mapToObj(number -> step(texts, number)).toList();
        var content = new Div(new H2(texts.get("about.how")), ordered("mi-steps", steps));
        return css(
                new Section(css(content, "mi-wrap mi-signup__how")), "mi-section mi-section--sand");
    }

    private static ListItem step(SignUpTexts texts, int number) {
        var sign = css(new Span(Integer.toString(number)), "mi-arch");
        String key = "about.step" + number;
        return new ListItem(
                attribute(sign, "aria-hidden", "true"),
                new Div(new H3(texts.get(key)), new Paragraph(texts.get(key + ".text"))));
    }

    private Section pools(SignUpTexts texts, String place) {
        var section = css(new Section(), "mi-wrap mi-section mi-signup__pools");
        section.setId("pool");
        section.add(new H2(texts.get("about.pools")), new Paragraph(texts.get("about.pools.text")));
        section.add(search(texts, place));
        if (!place.isEmpty()) {
            section.add(found(texts, place));
        }
        var all = pools.all().stream().filter(p -> !p.municipalities().isEmpty()).toList();
        if (!all.isEmpty() && place.isEmpty()) {
            var grid = css(new Div(), "mi-signup__grid");
            all.forEach(pool -> grid.add(boxes.pool(texts, pool)));
            section.add(grid);
        }
        return section;
    }

    private static Component search(SignUpTexts texts, String place) {
        var input = attribute(css(tag("input"), "mi-input"), "id", SignUpView.PLACE);
        attribute(attribute(input, "name", SignUpView.PLACE), "value", place);
        attribute(attribute(input, "type", "text"), "maxlength", "80");
        attribute(attribute(input, "autocomplete", "off"), "dir", "auto");
        attribute(input, "data-vorschlaege", "/orte/vorschlaege");
        attribute(input, "placeholder", texts.get("example", SignUpPage.EXAMPLE_PLACE));
        var label = attribute(tag("label", text(texts.get("place"))), "for", SignUpView.PLACE);
        var button = css(tag("button", icon("search"), text(texts.get("search"))), "mi-button");
        var form = css(tag("form", css(new Div(label, input), "mi-field")), "mi-signup__search");
        attribute(attribute(form, "method", "get"), "action", PATH + "#pool");
        if (texts.language() != Language.DE) {
            var language = attribute(tag("input"), "type", "hidden");
            attribute(language, "name", SignUpTexts.PARAMETER);
            form.add(attribute(language, "value", texts.language().tag()));
        }
        form.add(attribute(button, "type", "submit"));
        return form;
    }

    private Component found(SignUpTexts texts, String place) {
        var municipalities = places.municipalities(place);
        if (municipalities.isEmpty()) {
            String sentence = texts.get("wrong.locality", SignUpPage.EXAMPLE_PLACE);
            return attribute(
                    css(new Paragraph(icon("flag"), new Span(sentence)), "mi-problem"),
                    "role",
                    "status");
        }
        var grid = css(new Div(), "mi-signup__grid");
        municipalities.forEach(m -> grid.add(answer(texts, m)));
        return grid;
    }

    private Div answer(SignUpTexts texts, Municipality municipality) {
        return pools.responsibleFor(municipality.bfs())
                .map(pool ->
                        css(
                                new Div(
                                        new Paragraph(
                                                texts.get("pool.found", municipality.shortName())),
                                        boxes.pool(texts, pool)),
                                "mi-signup__found"))
                .orElseGet(() -> boxes.none(texts, municipality));
    }

    private static Section good(SignUpTexts texts) {
        var cost = note(texts, "price", "about.cost");
        var kept = note(texts, "seal", "about.kept");
        return css(new Section(cost, kept), "mi-wrap mi-split mi-signup__good");
    }

    private static Div note(SignUpTexts texts, String icon, String key) {
        var title = new H2(icon(icon), new Span(texts.get(key)));
        return css(new Div(title, new Paragraph(texts.get(key + ".text"))), "mi-box");
    }
}
