package ch.mitenand.publishing;

import ch.mitenand.offer.Accessibility;
import ch.mitenand.offer.Childcare;
import ch.mitenand.offer.CostUnit;
import ch.mitenand.offer.Mode;
import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.Payer;
import ch.mitenand.offer.RegistrationKind;
import ch.mitenand.offer.Scale;
import ch.mitenand.offer.Schooling;
import ch.mitenand.offer.TargetGroup;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LanguageLevel;
import ch.mitenand.shared.LocalizedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An offer while somebody writes it: everything may still be missing or not yet make sense. What is
 * missing before it can be published says {@link OfferDesk#findings}.
 */
public record OfferSketch(Basics basics, Where where, When when, Joining joining, Details details) {

    /** Nothing written yet. */
    public static final OfferSketch EMPTY =
            new OfferSketch(Basics.EMPTY, Where.EMPTY, When.EMPTY, Joining.EMPTY, Details.EMPTY);

    /** What it is and for whom; the first step of the editor. */
    public record Basics(
            LocalizedText title,
            LocalizedText summary,
            List<String> categories,
            Set<TargetGroup> targetGroups,
            List<Language> instructionLanguages,
            boolean womenOnly) {

        static final Basics EMPTY =
                new Basics(
                        LocalizedText.EMPTY,
                        LocalizedText.EMPTY,
                        List.of(),
                        Set.of(),
                        List.of(Language.DE),
                        false);
    }

    /**
     * Where it is held and for whom it is meant.
     *
     * @param serves BFS numbers, beside {@code servesCanton}
     */
    public record Where(
            Mode mode,
            Scale scale,
            List<SketchPlace> places,
            boolean servesCanton,
            Set<Integer> serves) {

        static final Where EMPTY = new Where(Mode.ONSITE, Scale.LOCAL, List.of(), false, Set.of());
    }

    /** A place as typed. */
    public record SketchPlace(
            String name,
            String street,
            String postalCode,
            String locality,
            Set<Accessibility> accessibility,
            String publicTransport) {}

    /**
     * When it takes place.
     *
     * @param times one line per series, in words: "jeden Dienstag 19 bis 21 Uhr ausser Schulferien"
     * @param firstDay first day of every series, or null for now
     * @param lastDay last day of every series, or null for a year from the first
     * @param exceptDays days on which it does not take place
     */
    public record When(
            List<String> times,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            List<LocalDate> exceptDays,
            boolean byAppointment,
            boolean continuousEntry,
            boolean schoolYearAligned,
            LocalizedText intensity) {

        static final When EMPTY =
                new When(
                        List.of(), null, null, List.of(), false, false, false, LocalizedText.EMPTY);
    }

    /**
     * What it costs and how one joins.
     *
     * @param free whether it costs nothing; then there are no costs
     * @param capacityPlaces null when places are not limited
     */
    public record Joining(
            boolean free,
            List<SketchCost> costs,
            Set<Payer> payers,
            RegistrationKind registration,
            LocalizedText registrationNote,
            String registrationUrl,
            String contactName,
            LocalizedText contactRole,
            String contactPhone,
            String contactEmail,
            @Nullable Integer capacityPlaces,
            @Nullable Integer capacityFree,
            @Nullable Integer capacityWaiting) {

        static final Joining EMPTY =
                new Joining(
                        false,
                        List.of(),
                        Set.of(),
                        RegistrationKind.NONE,
                        LocalizedText.EMPTY,
                        "",
                        "",
                        LocalizedText.EMPTY,
                        "",
                        "",
                        null,
                        null,
                        null);
    }

    /** A price as typed, in Swiss francs. */
    public record SketchCost(
            @Nullable BigDecimal amount,
            CostUnit per,
            @Nullable Integer sessions,
            LocalizedText label,
            boolean reduced) {}

    /**
     * Everything else; the editor shows it after the first publication is possible.
     *
     * @param description small Markdown subset per language
     * @param followOn offers one can go on with
     * @param web own page of the offer, or the empty string
     * @param picture null for none
     */
    public record Details(
            LocalizedText description,
            LocalizedText plainDescription,
            @Nullable LanguageLevel entryOral,
            @Nullable LanguageLevel entryWritten,
            @Nullable Schooling entrySchooling,
            @Nullable Integer entryMinAge,
            @Nullable Integer entryMaxAge,
            LocalizedText entryStatus,
            LocalizedText entryOther,
            @Nullable LanguageLevel targetOral,
            @Nullable LanguageLevel targetWritten,
            LocalizedText targetCertificate,
            LocalizedText leadsTo,
            List<OfferId> followOn,
            Childcare childcare,
            LocalizedText childcareNote,
            List<Language> spokenLanguages,
            String web,
            @Nullable SketchPicture picture) {

        static final Details EMPTY =
                new Details(
                        LocalizedText.EMPTY,
                        LocalizedText.EMPTY,
                        null,
                        null,
                        null,
                        null,
                        null,
                        LocalizedText.EMPTY,
                        LocalizedText.EMPTY,
                        null,
                        null,
                        LocalizedText.EMPTY,
                        LocalizedText.EMPTY,
                        List.of(),
                        Childcare.NONE,
                        LocalizedText.EMPTY,
                        List.of(),
                        "",
                        null);
    }

    /**
     * A picture that was uploaded.
     *
     * @param id names its content among those of the organisation, in lower-case hexadecimal digits
     * @param alt says what is to be seen, for people who do not see it
     */
    public record SketchPicture(String id, LocalizedText alt) {}
}
