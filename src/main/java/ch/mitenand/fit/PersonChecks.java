package ch.mitenand.fit;

import ch.mitenand.offer.EntryRequirements;
import ch.mitenand.offer.OffersInFull.OfferInFull;
import ch.mitenand.offer.Schooling;

/** Age, schooling, and offers for women only. */
final class PersonChecks {

    private PersonChecks() {}

    static Rated age(Search search, OfferInFull offer) {
        var entry = offer.content().entry();
        var age = search.need().age();
        if (entry.minAge() == null && entry.maxAge() == null) {
            return Rated.silent(FitRule.AGE);
        }
        String whom = Phrases.subject(offer.content()) + " ist für Personen " + ages(entry);
        if (age == null) {
            return Rated.unknown(
                    FitRule.AGE, Rated.FULL / 2, whom + "; das Alter ist nicht bekannt.");
        }
        boolean after = isWithin(age, entry);
        boolean before = isWithin(Math.max(0, age - 1), entry);
        if (after && before) {
            return Rated.fits(
                    FitRule.AGE, Rated.FULL, "Das Alter passt (%s).".formatted(ages(entry)));
        }
        int born = search.today().getYear() - age;
        return after || before
                ? Rated.unknown(
                        FitRule.AGE,
                        Rated.FULL / 2,
                        "%s; Geburtsjahr %d: bitte nachfragen.".formatted(whom, born))
                : Rated.excludes(FitRule.AGE, "%s; Geburtsjahr %d.".formatted(whom, born));
    }

    private static boolean isWithin(int age, EntryRequirements entry) {
        Integer least = entry.minAge();
        Integer most = entry.maxAge();
        return (least == null || age >= least) && (most == null || age <= most);
    }

    private static String ages(EntryRequirements entry) {
        if (entry.minAge() == null) {
            return "bis " + entry.maxAge() + " Jahre";
        }
        return entry.maxAge() == null
                ? "ab " + entry.minAge() + " Jahren"
                : "von " + entry.minAge() + " bis " + entry.maxAge() + " Jahren";
    }

    /**
     * An offer for people used to school excludes those who are not. The other way round it only
     * misses: who learnt another script at school may need it all the same.
     */
    static Rated schooling(Search search, OfferInFull offer) {
        var asked = offer.content().entry().schooling();
        var known = search.need().schooling();
        if (asked == null || asked == Schooling.ANY) {
            return Rated.silent(FitRule.SCHOOLING);
        }
        String subject = Phrases.subject(offer.content());
        if (known == null || known == Schooling.ANY) {
            return Rated.unknown(
                    FitRule.SCHOOLING,
                    Rated.FULL / 2,
                    "%s ist für %s gemacht; die Schulbildung ist nicht bekannt."
                            .formatted(subject, people(asked)));
        }
        if (known == asked) {
            return Rated.fits(
                    FitRule.SCHOOLING,
                    Rated.FULL,
                    "%s ist für %s gemacht, das passt.".formatted(subject, people(asked)));
        }
        return asked == Schooling.ACCUSTOMED
                ? Rated.excludes(
                        FitRule.SCHOOLING,
                        subject + " setzt sechs Jahre Schule voraus, bekannt sind weniger.")
                : Rated.misses(
                        FitRule.SCHOOLING,
                        0,
                        subject
                                + " ist für Menschen mit wenig Schulbildung gemacht und geht langsamer"
                                + " voran.");
    }

    private static String people(Schooling asked) {
        return asked == Schooling.ACCUSTOMED ? "Schulgewohnte" : "Menschen mit wenig Schulbildung";
    }

    static Rated womenOnly(Search search, OfferInFull offer) {
        if (!offer.content().womenOnly()) {
            return Rated.silent(FitRule.WOMEN_ONLY);
        }
        return search.need().woman()
                ? Rated.fits(FitRule.WOMEN_ONLY, Rated.FULL, "Nur für Frauen.")
                : Rated.excludes(
                        FitRule.WOMEN_ONLY,
                        Phrases.subject(offer.content()) + " ist nur für Frauen.");
    }
}
