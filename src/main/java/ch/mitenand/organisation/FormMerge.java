package ch.mitenand.organisation;

import ch.mitenand.shared.Language;
import ch.mitenand.shared.LocalizedText;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Brings two forms together that grew out of the same one, field by field and with the names of the
 * interface; descriptions language by language.
 */
public final class FormMerge {

    private FormMerge() {}

    /** Who has changed a field since the common beginning. */
    public enum Changed {
        MINE,
        THEIRS,
        BOTH
    }

    /**
     * A field in which the two differ; empty strings for no value.
     *
     * @param label the name of the field in the interface, and what {@link #merge} calls it
     */
    public record Field(String label, String mine, String theirs, Changed changed) {}

    /** The fields in which two forms differ, in the order of the interface. */
    public static List<Field> fields(
            OrganisationForm base, OrganisationForm mine, OrganisationForm theirs) {
        var byMe = labels(base, mine);
        var byThem = labels(base, theirs);
        return FormComparison.between(mine, theirs).stream()
                .map(f -> new Field(f.label(), f.before(), f.after(), who(f.label(), byMe, byThem)))
                .toList();
    }

    /** My form with the fields of theirs that these labels name. */
    public static OrganisationForm merge(
            OrganisationForm mine, OrganisationForm theirs, Set<String> fromTheirs) {
        var place = pick(FormComparison.PLACE, mine, theirs, fromTheirs);
        return new OrganisationForm(
                pick(FormComparison.NAME, mine, theirs, fromTheirs).name(),
                pick(FormComparison.LEGAL_FORM, mine, theirs, fromTheirs).legalForm(),
                pick(FormComparison.UID, mine, theirs, fromTheirs).uid(),
                pick(FormComparison.STREET, mine, theirs, fromTheirs).street(),
                place.postalCode(),
                place.locality(),
                pick(FormComparison.EMAIL, mine, theirs, fromTheirs).email(),
                pick(FormComparison.PHONE, mine, theirs, fromTheirs).phone(),
                pick(FormComparison.WEBSITE, mine, theirs, fromTheirs).website(),
                pick(FormComparison.LANGUAGES, mine, theirs, fromTheirs).languages(),
                description(mine, theirs, fromTheirs));
    }

    private static LocalizedText description(
            OrganisationForm mine, OrganisationForm theirs, Set<String> fromTheirs) {
        var texts = new EnumMap<Language, String>(Language.class);
        for (Language language : Language.values()) {
            pick(FormComparison.description(language), mine, theirs, fromTheirs)
                    .description()
                    .in(language)
                    .ifPresent(text -> texts.put(language, text));
        }
        return new LocalizedText(texts);
    }

    private static OrganisationForm pick(
            String label, OrganisationForm mine, OrganisationForm theirs, Set<String> fromTheirs) {
        return fromTheirs.contains(label) ? theirs : mine;
    }

    private static Set<String> labels(OrganisationForm before, OrganisationForm after) {
        var labels = new HashSet<String>();
        FormComparison.between(before, after).forEach(field -> labels.add(field.label()));
        return labels;
    }

    private static Changed who(String label, Set<String> byMe, Set<String> byThem) {
        if (byMe.contains(label) && byThem.contains(label)) {
            return Changed.BOTH;
        }
        return byMe.contains(label) ? Changed.MINE : Changed.THEIRS;
    }
}
