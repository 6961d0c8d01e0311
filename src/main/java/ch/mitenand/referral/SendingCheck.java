package ch.mitenand.referral;

import ch.mitenand.casefile.CaseBasis;
import ch.mitenand.casefile.CaseFile;
import ch.mitenand.casefile.CasePerson;
import ch.mitenand.casefile.Goals;
import ch.mitenand.mentoring.Pools;
import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is missing before an assignment can be sent; each a German sentence. */
@Component
class SendingCheck {

    private final Goals goals;
    private final OfferCatalogue catalogue;
    private final Pools pools;
    private final PoolResidence residence;
    private final Receivers receivers;
    private final AssessmentProviders providers;
    private final AssignmentRows rows;

    SendingCheck(
            Goals goals,
            OfferCatalogue catalogue,
            Pools pools,
            PoolResidence residence,
            Receivers receivers,
            AssessmentProviders providers,
            AssignmentRows rows) {
        this.goals = goals;
        this.catalogue = catalogue;
        this.pools = pools;
        this.residence = residence;
        this.receivers = receivers;
        this.providers = providers;
        this.rows = rows;
    }

    /** Everything that is missing, the most important first; empty when it can be sent. */
    List<String> missing(AssignmentRow row, CaseFile file) {
        var missing = new ArrayList<String>();
        if (!file.state().isOpen()) {
            missing.add(
                    "Der Fall ist abgeschlossen. Eröffnen Sie ihn wieder, um jemanden zuzuweisen.");
        }
        goal(row, file).ifPresent(missing::add);
        basis(row, file).ifPresent(missing::add);
        costs(row).ifPresent(missing::add);
        missing.addAll(target(row, file));
        if (row.target() instanceof Target.ToOffer) {
            missing.addAll(expected(file.person()));
        }
        new NamelessText(file)
                .faults(row.content())
                .forEach((field, sentence) -> missing.add(name(field) + ": " + sentence));
        if (rows.hasTwin(row)) {
            missing.add("An diese Stelle ist für diesen Fall schon eine Zuweisung unterwegs.");
        }
        return missing;
    }

    /** Whom to expect and how to reach them; a thin file may say neither. */
    static List<String> expected(CasePerson person) {
        var missing = new ArrayList<String>();
        if (person.firstName().isBlank()) {
            missing.add(
                    "Tragen Sie im Fall den Vornamen ein: Nach der Zusage muss die Organisation wissen, wen sie erwartet.");
        }
        if (person.contact().isBlank()) {
            missing.add(
                    "Tragen Sie im Fall eine E-Mail-Adresse oder Telefonnummer ein: Nach der Zusage muss die Organisation"
                            + " die Person erreichen.");
        }
        return missing;
    }

    private static String name(String field) {
        return switch (field) {
            case "topic" -> "Anliegen";
            case "times" -> "Mögliche Zeiten";
            case "accessNeeds" -> "Zugang";
            default -> "Bemerkung";
        };
    }

    private Optional<String> goal(AssignmentRow row, CaseFile file) {
        if (!goals.hasAny(file.id())) {
            return Optional.of(
                    "Der Fall hat noch kein Ziel. Legen Sie zuerst im Hilfsplan ein Ziel fest.");
        }
        var goal = goals.find(file.id(), row.content().goal());
        return when(
                goal.isEmpty() || goal.get().state().isFinal(),
                "Dieses Ziel ist im Hilfsplan nicht mehr offen. Wählen Sie ein offenes Ziel.");
    }

    /** The ground has to belong to the case: a law holds only for those whom it is about. */
    private static Optional<String> basis(AssignmentRow row, CaseFile file) {
        var basis = row.content().basis();
        if (basis == null) {
            return Optional.of(
                    "Halten Sie fest, worauf sich die Weitergabe der Angaben stützt: Einwilligung oder Gesetz.");
        }
        return switch (basis) {
            case CONSENT ->
                    when(
                            row.consentWithdrawn(),
                            "Die Person hat ihre Einwilligung zurückgezogen. Holen Sie sie neu ein.");
            case SOCIAL_ASSISTANCE_LAW ->
                    when(
                            file.basis() != CaseBasis.SOCIAL_ASSISTANCE,
                            "Das Sozialgesetz gilt nur für Fälle der Sozialhilfe. Holen Sie die Einwilligung der Person ein.");
            case INTEGRATION_LAW ->
                    when(
                            file.basis() != CaseBasis.REQUIRED,
                            "Eine Verpflichtung gibt es nur im Verfahren «Fordern». Holen Sie die Einwilligung der Person ein.");
        };
    }

    private static Optional<String> costs(AssignmentRow row) {
        if (row.content().payer() == null) {
            return Optional.of("Halten Sie fest, wer die Kosten trägt.");
        }
        return when(
                !row.costs().isSettled(),
                "Der Beitrag an die Kosten ist noch nicht bewilligt. Bewilligen Sie ihn mit Betrag und Obergrenze.");
    }

    private List<String> target(AssignmentRow row, CaseFile file) {
        var missing = new ArrayList<String>();
        switch (row.target()) {
            case Target.ToOffer(var offer) -> offer(row, offer).ifPresent(missing::add);
            case Target.ToPool(var pool) -> {
                if (pools.find(pool).isEmpty()) {
                    missing.add("Diesen Pool gibt es nicht mehr. Wählen Sie einen anderen.");
                } else {
                    residence.objection(pool, file.person().bfs()).ifPresent(missing::add);
                }
                missing.addAll(ReferredMentees.missing(file.person()));
            }
        }
        if (missing.isEmpty() && !receivers.isReachable(row)) {
            missing.add(
                    "Diese Stelle hat auf dem Portal noch niemanden, der Zuweisungen empfängt. Nehmen Sie direkt Kontakt auf.");
        }
        return missing;
    }

    private Optional<String> offer(AssignmentRow row, OfferId id) {
        var offer = catalogue.findPublic(id);
        if (offer.isEmpty()) {
            return Optional.of(
                    "Das Angebot ist nicht mehr veröffentlicht. Wählen Sie ein anderes.");
        }
        var obstacle = providers.obstacle(row, offer.get());
        if (obstacle.isPresent()) {
            return obstacle;
        }
        var capacity = offer.get().content().capacity();
        return when(
                capacity != null && capacity.free() == 0 && capacity.waiting() == null,
                "Das Angebot ist ausgebucht und führt keine Warteliste. Wählen Sie ein anderes Angebot oder einen späteren Zeitpunkt.");
    }

    private static Optional<String> when(boolean fault, String sentence) {
        return fault ? Optional.of(sentence) : Optional.empty();
    }
}
