package ch.mitenand.referral;

import ch.mitenand.referral.ExchangeRows.Advised;
import ch.mitenand.referral.ExchangeRows.Sent;
import ch.mitenand.shared.OfficeCsv;
import ch.mitenand.shared.SwissFormat;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The CSV files for other case software and for accounting: numbers, never a name or free text. */
final class ExchangeTables {

    private static final List<String> REFERRALS =
            List.of(
                    "art",
                    "fallnummer",
                    "fallnummer_extern",
                    "nummer",
                    "angebot",
                    "stand",
                    "stand_fhir",
                    "stand_seit",
                    "gesendet",
                    "beginn",
                    "ende",
                    "ergebnis",
                    "grund",
                    "quittiert",
                    "anwesend",
                    "entschuldigt",
                    "unentschuldigt",
                    "letzter_tag");

    private static final List<String> COSTS =
            List.of(
                    "fallnummer",
                    "fallnummer_extern",
                    "zuweisung",
                    "angebot",
                    "zahlt",
                    "preis_chf",
                    "bewilligt_chf",
                    "limite_chf",
                    "erlassen_chf",
                    "bewilligt_am",
                    "haertefall",
                    "haertefall_am",
                    "stand",
                    "beginn",
                    "ende");

    private ExchangeTables() {}

    static byte[] referrals(
            List<Sent> sent,
            Map<ReferralId, AttendanceSums> sums,
            List<Advised> advised,
            ZoneId zone) {
        var rows = new ArrayList<List<String>>();
        sent.forEach(s -> rows.add(referral(s, sums.get(s.row().id()), zone)));
        advised.forEach(a -> rows.add(recommendation(a)));
        return OfficeCsv.of(REFERRALS, rows);
    }

    private static List<String> referral(
            Sent sent, @Nullable AttendanceSums attended, ZoneId zone) {
        var row = sent.row();
        var cells = new ArrayList<>(referral(sent, row, zone));
        cells.addAll(attendance(attended));
        return cells;
    }

    private static List<String> attendance(@Nullable AttendanceSums attended) {
        return attended == null
                ? List.of("", "", "", "")
                : List.of(
                        Integer.toString(attended.present()),
                        Integer.toString(attended.excused()),
                        Integer.toString(attended.absent()),
                        day(attended.lastDay()));
    }

    private static List<String> referral(Sent sent, AssignmentRow row, ZoneId zone) {
        return List.of(
                "Zuweisung",
                sent.caseNumber(),
                sent.external(),
                row.number(),
                row.targetName(),
                row.state().name(),
                row.state().fhir(),
                day(row.stateSince(), zone),
                day(row.sentAt(), zone),
                day(row.startsOn()),
                day(row.endedOn()),
                code(row.outcome()),
                code(row.reason()),
                row.acknowledged() ? "ja" : "nein");
    }

    private static List<String> recommendation(Advised advised) {
        return List.of(
                "Empfehlung",
                advised.caseNumber(),
                advised.external(),
                advised.code(),
                advised.offer(),
                advised.state().name(),
                "",
                day(advised.stateOn()),
                day(advised.issuedOn()),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "");
    }

    static byte[] accounting(List<Sent> approved) {
        return OfficeCsv.of(COSTS, approved.stream().map(ExchangeTables::costs).toList());
    }

    private static List<String> costs(Sent sent) {
        var row = sent.row();
        var costs = row.costs();
        return List.of(
                sent.caseNumber(),
                sent.external(),
                row.number(),
                row.targetName(),
                costs.payer().name(),
                francs(costs.amount()),
                francs(costs.approved()),
                francs(costs.limit()),
                francs(costs.waived()),
                day(costs.approvedOn()),
                costs.hardship().name(),
                day(costs.decidedOn()),
                row.state().name(),
                day(row.startsOn()),
                day(row.endedOn()));
    }

    private static String francs(@Nullable Long rappen) {
        return rappen == null ? "" : BigDecimal.valueOf(rappen, 2).toPlainString();
    }

    private static String day(@Nullable Instant moment, ZoneId zone) {
        return moment == null ? "" : day(LocalDate.ofInstant(moment, zone));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : SwissFormat.date(day);
    }

    private static String code(@Nullable Enum<?> code) {
        return code == null ? "" : code.name();
    }
}
