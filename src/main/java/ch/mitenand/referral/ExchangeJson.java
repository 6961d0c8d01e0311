package ch.mitenand.referral;

import ch.mitenand.casefile.CaseFile;
import ch.mitenand.referral.Recommendations.Recommendation;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The referrals of a case as other case software reads them, see docs/exchange.md. Every field is
 * named here, so that a new one of an assignment never gets out by itself.
 */
@Component
class ExchangeJson {

    private static final String FORMAT = "mitenand-referrals";
    private static final int VERSION = 1;

    private final JsonMapper json;
    private final Clock clock;

    ExchangeJson(JsonMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    byte[] of(
            CaseFile file,
            List<AssignmentRow> rows,
            Map<ReferralId, AttendanceSums> sums,
            List<Recommendation> recommendations) {
        var numbers =
                rows.stream().collect(Collectors.toMap(AssignmentRow::id, AssignmentRow::number));
        var document = new LinkedHashMap<String, @Nullable Object>();
        document.put("format", FORMAT);
        document.put("version", VERSION);
        document.put("exportedAt", clock.instant().toString());
        document.put("case", about(file));
        document.put(
                "assignments",
                rows.stream().map(r -> assignment(r, numbers, sums.get(r.id()))).toList());
        document.put(
                "recommendations",
                recommendations.stream().map(ExchangeJson::recommendation).toList());
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(document);
    }

    private static Map<String, @Nullable Object> about(CaseFile file) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("number", file.number());
        fields.put("externalNumber", file.externalNumber());
        fields.put("state", file.state().name());
        return fields;
    }

    private static Map<String, @Nullable Object> assignment(
            AssignmentRow row, Map<ReferralId, String> numbers, @Nullable AttendanceSums attended) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("number", row.number());
        fields.put("status", row.state().fhir());
        fields.put("state", row.state().name());
        fields.put("stateSince", text(row.stateSince()));
        fields.put("targetKind", row.target() instanceof Target.ToPool ? "POOL" : "OFFER");
        fields.put("target", row.targetName());
        fields.put("goal", row.content().goal().toString());
        fields.put("topic", row.content().topic());
        fields.put("basis", code(row.content().basis()));
        fields.put("sentAt", text(row.sentAt()));
        fields.put("acceptedAt", text(row.acceptedAt()));
        fields.put("startsOn", text(row.startsOn()));
        fields.put("endedOn", text(row.endedOn()));
        fields.put("outcome", code(row.outcome()));
        fields.put("reason", code(row.reason()));
        fields.put("reportedText", row.reportedText());
        fields.put("acknowledged", row.acknowledged());
        var before = row.before();
        fields.put("follows", before == null ? null : numbers.get(before));
        fields.put("attendance", attended == null ? null : attendance(attended));
        fields.put("costs", costs(row));
        return fields;
    }

    private static Map<String, @Nullable Object> attendance(AttendanceSums attended) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("present", attended.present());
        fields.put("excused", attended.excused());
        fields.put("absent", attended.absent());
        fields.put("lastDay", text(attended.lastDay()));
        return fields;
    }

    private static Map<String, @Nullable Object> costs(AssignmentRow row) {
        var costs = row.costs();
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("payer", code(row.content().payer()));
        fields.put("priceChf", francs(costs.amount()));
        fields.put("approvedChf", francs(costs.approved()));
        fields.put("limitChf", francs(costs.limit()));
        fields.put("approvedOn", text(costs.approvedOn()));
        fields.put("hardship", costs.hardship().name());
        fields.put("hardshipDecidedOn", text(costs.decidedOn()));
        fields.put("waivedChf", francs(costs.waived()));
        return fields;
    }

    private static Map<String, @Nullable Object> recommendation(Recommendation found) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("code", found.code());
        fields.put("offer", found.offerTitle());
        fields.put("goal", text(found.goal()));
        fields.put("issuedOn", text(found.issuedOn()));
        fields.put("state", found.state().name());
        fields.put("stateOn", text(found.stateOn()));
        return fields;
    }

    private static @Nullable BigDecimal francs(@Nullable Long rappen) {
        return rappen == null ? null : BigDecimal.valueOf(rappen, 2);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String code(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
