package ch.mitenand.casefile.ui;

import ch.mitenand.account.Role;
import ch.mitenand.casefile.Lead;
import ch.mitenand.region.Municipality;
import ch.mitenand.region.Regions;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LanguageLevel;
import ch.mitenand.shared.SwissFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words of the pages about cases that depend on more than one enum. */
final class CaseWords {

    private CaseWords() {}

    /** For instance {@code Integration Olten}, {@code Sozialregion Thal-Gäu}. */
    static String lead(Lead lead, Regions regions) {
        if (lead.role() == Role.CASE_LEAD) {
            return lead.scope().startsWith("Sozialregion")
                    ? lead.scope()
                    : "Sozialregion " + lead.scope();
        }
        return "Integration " + municipality(Integer.parseInt(lead.scope()), regions);
    }

    static String municipality(int bfs, Regions regions) {
        return regions.municipality(bfs).map(Municipality::shortName).orElse("Gemeinde " + bfs);
    }

    /** All who can lead a case, to choose one from. */
    static List<Lead> leads(Regions regions) {
        var leads = new ArrayList<Lead>();
        regions.municipalities().stream()
                .flatMap(m -> m.socialRegion().stream())
                .distinct()
                .map(name -> new Lead(Role.CASE_LEAD, name))
                .forEach(leads::add);
        regions.municipalities().stream()
                .map(m -> new Lead(Role.INTEGRATION_OFFICER, Integer.toString(m.bfs())))
                .forEach(leads::add);
        leads.sort(Comparator.comparing(lead -> lead(lead, regions)));
        return List.copyOf(leads);
    }

    /** Where a lead may have cases. */
    static List<Municipality> territory(Lead lead, Regions regions) {
        return regions.municipalities().stream()
                .filter(m ->
                        lead.role() == Role.INTEGRATION_OFFICER
                                ? lead.scope().equals(Integer.toString(m.bfs()))
                                : m.socialRegion().filter(lead.scope()::equals).isPresent())
                .toList();
    }

    static String level(@Nullable LanguageLevel level) {
        if (level == null) {
            return "nicht bekannt";
        }
        return level == LanguageLevel.A0 ? "A0 (noch kein Deutsch)" : level.name();
    }

    static String languages(List<Language> languages) {
        return languages.stream().map(Language::germanName).collect(Collectors.joining(", "));
    }

    /** A day, or an empty text. */
    static String day(@Nullable LocalDate day) {
        return day == null ? "" : SwissFormat.date(day);
    }

    static String yes(boolean yes) {
        return yes ? "ja" : "nein";
    }
}
