package ch.mitenand.bench;

import ch.mitenand.offer.OfferContent;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LocalizedText;
import java.util.EnumMap;

/** Edits of offers for measurements. */
final class BenchEdits {

    private BenchEdits() {}

    /** The same offer with a word added to its German title. */
    static OfferContent titled(OfferContent c, String word) {
        var title = new EnumMap<Language, String>(Language.class);
        title.putAll(c.title().texts());
        title.put(Language.DE, c.title().de() + " " + word);
        return new OfferContent(
                c.categories(),
                new LocalizedText(title),
                c.summary(),
                c.description(),
                c.plainDescription(),
                c.scale(),
                c.mode(),
                c.places(),
                c.servesCanton(),
                c.serves(),
                c.schedules(),
                c.byAppointment(),
                c.continuousEntry(),
                c.schoolYearAligned(),
                c.intensity(),
                c.entry(),
                c.target(),
                c.leadsTo(),
                c.followOn(),
                c.childcare(),
                c.childcareNote(),
                c.costs(),
                c.payers(),
                c.capacity(),
                c.registration(),
                c.instructionLanguages(),
                c.spokenLanguages(),
                c.targetGroups(),
                c.womenOnly(),
                c.contact(),
                c.web(),
                c.picture(),
                c.accredited(),
                c.confirmedOn(),
                c.validUntil(),
                c.demo());
    }
}
