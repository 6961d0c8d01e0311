package ch.mitenand.publishing.ui;

import ch.mitenand.offer.OfferId;
import ch.mitenand.organisation.LegalForm;
import ch.mitenand.organisation.OrganisationDesk.File;
import ch.mitenand.organisation.OrganisationDesk.Standing;
import ch.mitenand.organisation.OrganisationForm;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.publishing.OfferOverview;
import ch.mitenand.publishing.OfferOverview.Desk;
import ch.mitenand.publishing.OfferOverview.OfferLine;
import ch.mitenand.shared.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Organisations and offers as the workplace shows them. */
final class DashboardFixture {

    private DashboardFixture() {}

    static File organisation(String name, Standing standing, String comment) {
        var form =
                new OrganisationForm(
                        name,
                        LegalForm.values()[0],
                        "",
                        "Hauptgasse 1",
                        "4600",
                        "Olten",
                        "info@example.ch",
                        "",
                        "",
                        List.of(),
                        LocalizedText.EMPTY);
        return new File(
                OrganisationId.create(),
                form,
                2581,
                "Olten",
                standing,
                comment,
                "Gemeinde Olten",
                Set.of(),
                false,
                1,
                Instant.parse("2026-08-29T08:00:00Z"),
                null);
    }

    static OfferLine offer(String title, OfferOverview.Standing standing, LocalDate confirmBy) {
        return new OfferLine(
                OfferId.create(),
                title,
                standing,
                Optional.empty(),
                Optional.of(confirmBy),
                12,
                0,
                Optional.of("Vera Keller"));
    }

    static OfferLine draft(String title, OfferOverview.Standing standing) {
        return new OfferLine(
                OfferId.create(),
                title,
                standing,
                Optional.empty(),
                Optional.empty(),
                0,
                0,
                Optional.empty());
    }

    static Desk desk(OfferLine... offers) {
        return new Desk(List.of(offers), List.of(), List.of(), List.of());
    }
}
