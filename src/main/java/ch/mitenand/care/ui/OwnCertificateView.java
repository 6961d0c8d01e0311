package ch.mitenand.care.ui;

import ch.mitenand.account.CurrentActor;
import ch.mitenand.care.Certificates;
import ch.mitenand.mentorship.OwnPages;
import ch.mitenand.mentorship.Viewer;
import ch.mitenand.shared.Language;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Gives a volunteer the certificate of the own work. */
@Route(CareNavigation.OWN_CERTIFICATE)
@PermitAll
class OwnCertificateView extends OwnPage {

    static final String HEADING = "Bestätigung";

    private final Certificates certificates;

    OwnCertificateView(OwnPages pages, CurrentActor current, Certificates certificates) {
        super(pages, current, HEADING);
        this.certificates = certificates;
    }

    @Override
    void show(Viewer.OfMentor viewer, Div page) {
        var work = certificates.work(viewer);
        if (work.isEmpty()) {
            page.add(
                    CareParts.empty(
                            "Sobald Sie Ihr erstes Treffen eingetragen haben, finden Sie hier Ihre Bestätigung."));
            return;
        }
        page.add(
                CareParts.box(
                        new H2("Danke für Ihr Engagement"),
                        new Paragraph(
                                "Seit dem %s haben Sie %d Stunden in %s geschenkt."
                                        .formatted(
                                                CareParts.day(work.get().from()),
                                                work.get().minutes() / 60,
                                                work.get().mentorships() == 1
                                                        ? "einer Begleitung"
                                                        : work.get().mentorships()
                                                                + " Begleitungen")),
                        CareParts.hint(
                                "Die Bestätigung nennt Stunden, Aufgaben und besuchte Kurse. Über die Menschen, die Sie begleiten, steht nichts darin."),
                        CareParts.actions(
                                download("Bestätigung herunterladen (PDF)", Language.DE),
                                download("Auf Französisch (PDF)", Language.FR))));
    }

    private Anchor download(String label, Language language) {
        return CareParts.download(
                label,
                () -> {
                    var pdf = certificates.own(viewer(), language).orElseThrow();
                    return new CareParts.Download(pdf.fileName(), "application/pdf", pdf.content());
                });
    }
}
