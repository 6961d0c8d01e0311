package ch.mitenand.referral.ui;

import static ch.mitenand.shell.Markup.bold;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.details;
import static ch.mitenand.shell.Markup.list;
import static ch.mitenand.shell.Markup.summary;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.casefile.CaseBasis;
import ch.mitenand.referral.SharingBasis;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import java.util.Arrays;

/** On what ground data may be told, in plain words for somebody who has to decide now. */
final class AssignmentBasis {

    private AssignmentBasis() {}

    /** All grounds, folded. */
    static Component explained() {
        var items =
                Arrays.stream(SharingBasis.values())
                        .map(basis ->
                                new ListItem(
                                        bold(basis.germanName() + ": "), text(sentence(basis))))
                        .toList();
        return css(
                details(summary(text("Was gilt wann?")), false, list("mi-refer__sentences", items)),
                "mi-refer__more");
    }

    /** Whether a case with this basis can rest on this ground; everybody can consent. */
    static boolean fits(SharingBasis ground, CaseBasis basis) {
        return switch (ground) {
            case CONSENT -> true;
            case SOCIAL_ASSISTANCE_LAW -> basis == CaseBasis.SOCIAL_ASSISTANCE;
            case INTEGRATION_LAW -> basis == CaseBasis.REQUIRED;
        };
    }

    static String sentence(SharingBasis basis) {
        return switch (basis) {
            case CONSENT ->
                    "Sie haben der Person gezeigt, was die Organisation sieht, und sie hat freiwillig Ja gesagt. Sie kann"
                            + " das jederzeit zurückziehen; dann sieht die Organisation sofort nichts mehr von ihr.";
            case SOCIAL_ASSISTANCE_LAW ->
                    "Nur für Fälle der Sozialhilfe: Die Teilnahme ist dort verfügt oder vereinbart. Die Person muss nicht"
                            + " zustimmen, aber wissen, was weitergegeben wird.";
            case INTEGRATION_LAW ->
                    "Die Teilnahme ist im Verfahren «Fordern» verfügt. Die Person muss nicht zustimmen, aber wissen, was"
                            + " weitergegeben wird.";
        };
    }
}
