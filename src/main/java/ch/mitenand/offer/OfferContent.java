package ch.mitenand.offer;

import ch.mitenand.organisation.OrganisationDetails;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything an offer says (IIM 5.4.1).
 *
 * @param categories codes of the two-level taxonomy, the main one first, at least one
 * @param serves BFS numbers of the municipalities it addresses, beside {@code servesCanton}
 * @param continuousEntry whether one can join at any time
 * @param followOn offers one can go on with ("kein Abschluss ohne Anschluss")
 * @param capacity null when places are not limited
 * @param instructionLanguages languages in which it is held, at least one
 * @param targetGroups whom it is made for, at least one
 * @param confirmedOn day on which the organisation last said that this is true
 * @param validUntil last day on which it is shown
 */
public record OfferContent(
        List<String> categories,
        LocalizedText title,
        LocalizedText summary,
        LocalizedText description,
        LocalizedText plainDescription,
        Scale scale,
        Mode mode,
        List<OfferPlace> places,
        boolean servesCanton,
        Set<Integer> serves,
        List<Schedule> schedules,
        boolean byAppointment,
        boolean continuousEntry,
        boolean schoolYearAligned,
        LocalizedText intensity,
        EntryRequirements entry,
        Target target,
        LocalizedText leadsTo,
        List<OfferId> followOn,
        Childcare childcare,
        LocalizedText childcareNote,
        List<Cost> costs,
        Set<Payer> payers,
        @Nullable Capacity capacity,
        Registration registration,
        List<Language> instructionLanguages,
        List<Language> spokenLanguages,
        Set<TargetGroup> targetGroups,
        boolean womenOnly,
        Contact contact,
        @Nullable String web,
        @Nullable OfferPicture picture,
        boolean accredited,
        LocalDate confirmedOn,
        LocalDate validUntil,
        boolean demo) {

    public OfferContent {
        require(!categories.isEmpty(), "no category");
        require(title.in(Language.DE).isPresent(), "no German title");
        require(mode == Mode.ONLINE || !places.isEmpty(), "no place");
        require(!instructionLanguages.isEmpty(), "no language of instruction");
        require(!targetGroups.isEmpty(), "no target group");
        require(
                !validUntil.isBefore(confirmedOn),
                "valid until " + validUntil + " before confirmed " + confirmedOn);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** Whether wheelchair users can take part at one of the places at least. */
    public boolean wheelchair() {
        return places.stream().anyMatch(p -> p.accessibility().contains(Accessibility.WHEELCHAIR));
    }

    /** The same, confirmed on a day that is not after {@code validUntil}. */
    public OfferContent confirmed(LocalDate on) {
        return with(accredited, on);
    }

    /**
     * The same as an offer of this organisation: accredited only as long as the organisation is.
     * The recorded content keeps its mark, so that it holds again when the canton accredits anew.
     */
    OfferContent of(OrganisationDetails organisation) {
        return with(accredited && organisation.content().accredited(), confirmedOn);
    }

    private OfferContent with(boolean nowAccredited, LocalDate on) {
        return new OfferContent(
                categories,
                title,
                summary,
                description,
                plainDescription,
                scale,
                mode,
                places,
                servesCanton,
                serves,
                schedules,
                byAppointment,
                continuousEntry,
                schoolYearAligned,
                intensity,
                entry,
                target,
                leadsTo,
                followOn,
                childcare,
                childcareNote,
                costs,
                payers,
                capacity,
                registration,
                instructionLanguages,
                spokenLanguages,
                targetGroups,
                womenOnly,
                contact,
                web,
                picture,
                nowAccredited,
                on,
                validUntil,
                demo);
    }
}
