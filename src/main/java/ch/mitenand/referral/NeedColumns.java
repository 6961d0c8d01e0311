package ch.mitenand.referral;

import ch.mitenand.casefile.CaseFile;
import ch.mitenand.casefile.Goals;
import ch.mitenand.shared.Language;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Computes the nameless need, and the columns that keep it as it was sent. */
@Component
class NeedColumns {

    private final NeedProfiles profiles;
    private final Goals goals;

    NeedColumns(NeedProfiles profiles, Goals goals) {
        this.profiles = profiles;
        this.goals = goals;
    }

    /** The need of a draft as it is today. */
    NeedProfile profile(CaseFile file, AssignmentDraft draft) {
        return profiles.of(file, goals.find(file.id(), draft.goal()).orElse(null), draft);
    }

    /** What is kept at sending, with the office that sends. */
    Map<String, @Nullable Object> of(AssignmentRow row, CaseFile file) {
        var need = profile(file, row.content());
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("oral", name(need.oral()));
        columns.put("written", name(need.written()));
        columns.put("wanted", name(need.wanted()));
        columns.put("age_band", need.ageBand());
        columns.put("region", need.region());
        columns.put(
                "languages", need.languages().stream().map(Language::tag).toArray(String[]::new));
        columns.put("sender_role", file.lead().role().name());
        columns.put("sender_scope", file.lead().scope());
        return columns;
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
