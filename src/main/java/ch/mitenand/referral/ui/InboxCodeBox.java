package ch.mitenand.referral.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;

import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.referral.Recommendations;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where an organisation reports the code of a recommendation that somebody brought. The answer is
 * the same for every code, so that nobody learns which codes there are.
 */
class InboxCodeBox extends Section {

    private static final Pattern CODE = Pattern.compile("([A-HJ-NP-Z2-9]{4})([A-HJ-NP-Z2-9]{4})");

    private final InboxPage page;
    private final Recommendations recommendations;
    private final OrganisationId organisation;
    private final TextField code = new TextField("Code");
    private final Div answer = attribute(css(new Div(), "mi-inbox__answer"), "role", "status");

    InboxCodeBox(InboxPage page, Recommendations recommendations, OrganisationId organisation) {
        this.page = page;
        this.recommendations = recommendations;
        this.organisation = organisation;
        css(this, "mi-box mi-inbox__box");
        code.setPlaceholder("K7PM-4X2T");
        code.setMaxLength(20);
        code.setManualValidation(true);
        code.setAutocapitalize(com.vaadin.flow.component.textfield.Autocapitalize.CHARACTERS);
        attribute(code, "autocomplete", "off");
        add(
                new H2("Code melden"),
                new Paragraph(
                        "Bringt jemand eine Empfehlung mit einem Code mit? Melden Sie den Code, dann weiss die"
                                + " Stelle, dass die Person bei Ihnen angekommen ist. Sie müssen keinen Namen nennen."),
                css(
                        new Div(code, InboxParts.primary("Code melden", this::report)),
                        "mi-inbox__row"),
                answer);
    }

    /** The code in its own way of writing; empty when it cannot be one. */
    static Optional<String> written(String typed) {
        var bare = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}]", "");
        var parts = CODE.matcher(bare);
        return parts.matches()
                ? Optional.of(parts.group(1) + "-" + parts.group(2))
                : Optional.empty();
    }

    private void report() {
        var written = written(code.getValue());
        code.setInvalid(written.isEmpty());
        code.setErrorMessage(
                "Der Code hat acht Zeichen, zum Beispiel K7PM-4X2T. Er enthält kein I, kein O, keine 0 und keine 1.");
        answer.setText("");
        written.ifPresent(this::report);
    }

    private void report(String written) {
        page.give(() -> recommendations.report(page.actor(), organisation, written), false);
        code.clear();
        answer.setText(
                "Danke für die Meldung. Gehört der Code zu einem Ihrer Angebote, weiss die Stelle jetzt Bescheid.");
    }
}
