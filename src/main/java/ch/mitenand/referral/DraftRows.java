package ch.mitenand.referral;

import ch.mitenand.casefile.CaseFile;
import ch.mitenand.referral.AssignmentRows.Addressee;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Writes drafts of assignments; everything else about them is in {@link AssignmentRows}. */
@Repository
class DraftRows {

    private static final String CONTENT =
            """
            goal_id = :goal, offer_id = :offer, organisation_id = :organisation, pool_id = :pool,
            assessment_kind = :assessment, target_name = :name, topic = :topic, times = :times,
            access_needs = :access, share_access = :shareAccess, share_surname = :shareSurname, note = :note,
            basis = :basis, payer = :payer, amount_rappen = :amount\
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    DraftRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A new draft. */
    ReferralId add(
            CaseFile file,
            UUID account,
            AssignmentDraft draft,
            Addressee to,
            @Nullable ReferralId before) {
        var id = ReferralId.create();
        long count = jdbc.sql("select nextval('referral_number')").query(Long.class).single();
        content(
                        jdbc.sql(
                                """
                                insert into referral_assignment (id, number, case_id, sender_role, sender_scope, goal_id,
                                    offer_id, organisation_id, pool_id, assessment_kind, target_name, state, state_since,
                                    created_at, created_by, before_id, topic, times, access_needs, share_access,
                                    share_surname, note, basis, payer, amount_rappen)
                                values (:id, :number, :case, :role, :scope, :goal, :offer, :organisation, :pool,
                                    :assessment, :name, 'DRAFT', :now, :now, :account, :before, :topic, :times, :access,
                                    :shareAccess, :shareSurname, :note, :basis, :payer, :amount)\
                                """),
                        draft,
                        to)
                .param("id", id.id())
                .param("number", "Z-%d-%04d".formatted(LocalDate.now(clock).getYear(), count))
                .param("case", file.id().id())
                .param("role", file.lead().role().name())
                .param("scope", file.lead().scope())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("account", account)
                .param("before", before == null ? null : before.id())
                .update();
        return id;
    }

    /** Replaces the content of a draft. */
    void change(ReferralId id, AssignmentDraft draft, Addressee to) {
        content(
                        jdbc.sql(
                                "update referral_assignment set "
                                        + CONTENT
                                        + ", version = version + 1 where id = :id and state = 'DRAFT'"),
                        draft,
                        to)
                .param("id", id.id())
                .update();
    }

    private static StatementSpec content(
            StatementSpec statement, AssignmentDraft draft, Addressee to) {
        return statement
                .param("goal", draft.goal())
                .param("offer", draft.target() instanceof Target.ToOffer(var o) ? o.id() : null)
                .param("organisation", to.organisation() == null ? null : to.organisation().id())
                .param("pool", draft.target() instanceof Target.ToPool(var p) ? p.id() : null)
                .param("assessment", name(to.assessment()))
                .param("name", to.name())
                .param("topic", draft.topic())
                .param("times", draft.times())
                .param("access", draft.accessNeeds())
                .param("shareAccess", draft.shareAccessNeeds())
                .param("shareSurname", draft.shareSurname())
                .param("note", draft.note())
                .param("basis", name(draft.basis()))
                .param("payer", name(draft.payer()))
                .param("amount", draft.amountRappen());
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
