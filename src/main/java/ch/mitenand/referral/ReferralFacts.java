package ch.mitenand.referral;

import ch.mitenand.referral.Disclosure.Field;
import ch.mitenand.referral.Disclosure.Stage;
import ch.mitenand.shared.SwissFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the file of a case keeps of an assignment, and what the receiver was told, in German. */
@Component
class ReferralFacts {

    /** Those that have a line of their own. */
    private static final Set<Field> IN_WORDS =
            EnumSet.of(Field.TOPIC, Field.TIMES, Field.ACCESS_NEEDS);

    /** Told at every acceptance; the columns are emptied later. */
    private static final List<Field> WHO = List.of(Field.FIRST_NAME, Field.CONTACT);

    private static final Set<Field> OF_THE_REFERRAL =
            EnumSet.of(Field.NUMBER, Field.OFFER, Field.STATE, Field.SENT_ON, Field.STARTS_ON);

    private final Disclosures disclosures;

    ReferralFacts(Disclosures disclosures) {
        this.disclosures = disclosures;
    }

    /** Values by label, in order; labels without value are left out. */
    Map<String, String> of(AssignmentRow row, @Nullable AttendanceSums sums) {
        var content = row.content();
        var basis = content.basis();
        var facts = new LinkedHashMap<String, String>();
        facts.put("Anliegen", content.topic());
        facts.put("Zeiten", content.times());
        facts.put("Zugang", content.accessNeeds());
        facts.put("Bemerkung", content.note());
        facts.put("Grundlage", basis == null ? "" : basis.germanName());
        facts.put("Einwilligung", row.consentWithdrawn() ? "zurückgezogen" : "");
        facts.put("Beim Senden mitgeteilt", row.sentAt() == null ? "" : need(row));
        facts.put("Mit der Zusage mitgeteilt", row.hadPlace() ? person(row) : "");
        facts.put("Präsenz", sums == null ? "" : sums.sentence());
        facts.put("Rückmeldung", row.reportedText());
        costs(row, facts);
        facts.values().removeIf(value -> value.isBlank() || value.equals(Names.GONE));
        return facts;
    }

    private String need(AssignmentRow row) {
        return disclosures.released(row, Stage.NEED).entrySet().stream()
                .filter(e -> !OF_THE_REFERRAL.contains(e.getKey()))
                .map(e -> e.getKey().germanName() + value(e.getKey(), e.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String value(Field field, String value) {
        return IN_WORDS.contains(field) ? "" : ": " + value;
    }

    /** Names of the fields; the person stands elsewhere in the file. */
    private String person(AssignmentRow row) {
        var told = EnumSet.noneOf(Field.class);
        told.addAll(disclosures.released(row, Stage.PERSON).keySet());
        told.removeAll(DisclosureTable.visible(Stage.NEED));
        told.removeAll(OF_THE_REFERRAL);
        boolean gone = row.told().equals(AssignmentRow.Told.NOBODY);
        if (gone) {
            told.addAll(WHO);
            if (row.content().shareSurname()) {
                told.add(Field.SURNAME);
            }
            if (row.target() instanceof Target.ToPool) {
                told.addAll(DisclosureTable.ONLY_POOLS);
            }
        }
        String names = told.stream().map(Field::germanName).collect(Collectors.joining(", "));
        return gone ? names + "; die Angaben zur Person sind dort gelöscht" : names;
    }

    private static void costs(AssignmentRow row, Map<String, String> facts) {
        var payer = row.content().payer();
        var costs = row.costs();
        facts.put("Kosten trägt", payer == null ? "" : payer.germanName());
        facts.put("Preis", costs.amount() > 0 ? francs(costs.amount()) : "");
        facts.put("Beitrag", approval(costs));
        if (costs.hardship() != Costs.Hardship.NONE) {
            var parts = new ArrayList<String>();
            parts.add(costs.hardship().germanName() + on(costs.decidedOn()));
            if (!row.hardshipText().isBlank()) {
                parts.add(row.hardshipText());
            }
            facts.put("Härtefall", String.join(": ", parts));
        }
        facts.put("Erlassen", costs.waived() > 0 ? francs(costs.waived()) : "");
    }

    private static String approval(Costs costs) {
        var approved = costs.approved();
        var limit = costs.limit();
        var by = costs.approvedBy();
        return approved == null || limit == null
                ? ""
                : "%s bewilligt, höchstens %s%s%s"
                        .formatted(
                                francs(approved),
                                francs(limit),
                                on(costs.approvedOn()),
                                by == null ? "" : " von " + by);
    }

    private static String on(@Nullable LocalDate day) {
        return day == null ? "" : " am " + SwissFormat.date(day);
    }

    private static String francs(long rappen) {
        return SwissFormat.amount(BigDecimal.valueOf(rappen, 2));
    }
}
