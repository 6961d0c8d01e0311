package ch.mitenand.referral;

import ch.mitenand.account.Role;
import ch.mitenand.casefile.Assessments.ProviderKind;
import ch.mitenand.casefile.CaseId;
import ch.mitenand.casefile.Lead;
import ch.mitenand.mentoring.MenteeId;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.offer.OfferId;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LanguageLevel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes assignments of rows of the database. */
final class AssignmentReader {

    private AssignmentReader() {}

    static AssignmentRow read(ResultSet row, int number) throws SQLException {
        var organisation = row.getObject("organisation_id", UUID.class);
        var mentee = row.getObject("mentee_id", UUID.class);
        var before = row.getObject("before_id", UUID.class);
        return new AssignmentRow(
                new ReferralId(row.getObject("id", UUID.class)),
                row.getString("number"),
                new CaseId(row.getObject("case_id", UUID.class)),
                new Lead(Role.valueOf(row.getString("sender_role")), row.getString("sender_scope")),
                organisation == null ? null : new OrganisationId(organisation),
                value(row, "assessment_kind", ProviderKind::valueOf),
                row.getString("target_name"),
                AssignmentState.valueOf(row.getString("state")),
                row.getObject("state_since", OffsetDateTime.class).toInstant(),
                instant(row, "sent_at"),
                instant(row, "accepted_at"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                value(row, "reason", Reason::valueOf),
                value(row, "outcome", OutcomeCode::valueOf),
                value(row, "ended_by", Party::valueOf),
                row.getString("reported_text"),
                row.getObject("acknowledged_at") != null,
                before == null ? null : new ReferralId(before),
                content(row),
                row.getBoolean("consent_withdrawn"),
                new AssignmentRow.Told(
                        row.getString("first_name"),
                        row.getString("surname"),
                        row.getString("contact"),
                        row.getString("birth_year"),
                        row.getString("residence"),
                        row.getString("letter_language")),
                need(row),
                costs(row),
                row.getString("hardship_text"),
                row.getBoolean("place_taken"),
                mentee == null ? null : new MenteeId(mentee),
                row.getInt("version"));
    }

    private static AssignmentDraft content(ResultSet row) throws SQLException {
        return new AssignmentDraft(
                target(row),
                row.getObject("goal_id", UUID.class),
                row.getString("topic"),
                row.getString("times"),
                row.getString("access_needs"),
                row.getBoolean("share_access"),
                row.getBoolean("share_surname"),
                row.getString("note"),
                value(row, "basis", SharingBasis::valueOf),
                value(row, "payer", CostPayer::valueOf),
                row.getLong("amount_rappen"));
    }

    private static Target target(ResultSet row) throws SQLException {
        var offer = row.getObject("offer_id", UUID.class);
        return offer == null
                ? new Target.ToPool(new PoolId(row.getObject("pool_id", UUID.class)))
                : new Target.ToOffer(new OfferId(offer));
    }

    private static NeedProfile need(ResultSet row) throws SQLException {
        return new NeedProfile(
                row.getString("topic"),
                value(row, "oral", LanguageLevel::valueOf),
                value(row, "written", LanguageLevel::valueOf),
                value(row, "wanted", LanguageLevel::valueOf),
                row.getString("age_band"),
                row.getString("region"),
                row.getString("times"),
                languages(row),
                row.getBoolean("share_access") ? row.getString("access_needs") : "");
    }

    private static List<Language> languages(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("languages").getArray())
                .flatMap(tag -> Language.ofTag(tag).stream())
                .toList();
    }

    /** Where nobody has said yet who pays, it counts as nobody; the content knows better. */
    private static Costs costs(ResultSet row) throws SQLException {
        var payer = value(row, "payer", CostPayer::valueOf);
        return new Costs(
                payer == null ? CostPayer.NOBODY : payer,
                row.getLong("amount_rappen"),
                row.getObject("approved_rappen", Long.class),
                row.getObject("limit_rappen", Long.class),
                row.getString("approved_by"),
                row.getObject("approved_on", LocalDate.class),
                Costs.Hardship.valueOf(row.getString("hardship")),
                row.getLong("waived_rappen"),
                row.getObject("hardship_decided_on", LocalDate.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static <T> @Nullable T value(ResultSet row, String column, Function<String, T> parse)
            throws SQLException {
        String text = row.getString(column);
        return text == null ? null : parse.apply(text);
    }
}
