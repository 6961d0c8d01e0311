package ch.mitenand.offer.ui;

import ch.mitenand.offer.Facet;
import ch.mitenand.offer.OfferQuery;
import ch.mitenand.offer.OfferResults;
import ch.mitenand.offer.OfferResults.Relaxation;
import ch.mitenand.region.PlaceMatch;

/** What the search page says. */
final class SearchTexts {

    static final String NONE = "Kein Angebot passt genau";
    static final String PARTIAL =
            "Kein Angebot enthält alles, was Sie geschrieben haben. Hier ist, was am besten dazu passt.";
    static final String IMPORTANT = "Wichtig für mich";
    static final String REMOVE = "Filter entfernen: ";
    static final String REMOVE_ALL = "Alle Filter löschen";
    static final String CHOSEN = " (gewählt, entfernen)";
    static final String ONLINE = "Online, von überall aus";
    static final String MORE = "So finden Sie mehr";
    static final String HELP = "Jemand hilft Ihnen beim Suchen";
    static final String HELP_TEXT =
            "Die Fachstelle Integration Ihrer Gemeinde kennt die Angebote in der Nähe. Die Beratung ist gratis.";

    private SearchTexts() {}

    /** The heading above the results. */
    static String heading(OfferResults results) {
        String where = where(results);
        if (results.isEmpty()) {
            return NONE;
        }
        if (results.total() == 0) {
            return "Kein Angebot vor Ort" + where;
        }
        return OfferTexts.offers(results.total()) + where;
    }

    /** The title of the page. */
    static String title(OfferResults results) {
        String text = results.query().text();
        return (text.isEmpty() ? "" : "«" + text + "»: ") + "Angebote" + where(results);
    }

    /** Where was searched, for instance {@code für Olten und 10 km Umgebung}. */
    static String where(OfferResults results) {
        PlaceMatch place = results.place();
        if (place == null) {
            return results.query().place().isEmpty() ? "" : " im ganzen Kanton";
        }
        String in =
                switch (place.kind()) {
                    case DISTRICT ->
                            place.label().startsWith("Bezirk") ? " für den " : " für den Bezirk ";
                    case CANTON -> " für den ";
                    default -> " für ";
                };
        int radius = results.query().radiusKm();
        return in
                + place.label()
                + (radius > 0 && place.kind() != PlaceMatch.Kind.CANTON ? around(radius) : "");
    }

    private static String around(int radiusKm) {
        return " und " + radiusKm + " km Umgebung";
    }

    /** What was looked for in vain. */
    static String nothing(OfferResults results) {
        OfferQuery query = results.query();
        String what =
                query.text().isEmpty() ? "kein Angebot" : "kein Angebot zu «" + query.text() + "»";
        int filters = query.filters();
        String narrowed =
                filters == 0
                        ? ""
                        : filters == 1
                                ? " mit diesem Filter"
                                : " mit diesen " + filters + " Filtern";
        return "Im Moment gibt es " + what + where(results) + narrowed + ".";
    }

    /** The place typed is not known. */
    static String unknownPlace(String place) {
        return "«"
                + place
                + "» kennen wir im Kanton Solothurn nicht. Die Liste zeigt Angebote im ganzen Kanton.";
    }

    /** The place typed was recognised with a mistake in it. */
    static String meantPlace(PlaceMatch place) {
        return "Wir haben als Ort «" + place.label() + "» verstanden.";
    }

    /** The name of a chosen value beside the others. */
    static String chip(Facet facet, String label) {
        return switch (facet) {
            case ENTRY_LEVEL -> "Einstieg " + label;
            case TARGET_LEVEL -> "Ziel " + label;
            case LANGUAGE -> "Kurs auf " + label;
            case TARGET_GROUP -> "für " + label;
            default -> label;
        };
    }

    /** What to do to find more. */
    static String relaxation(Relaxation relaxation) {
        OfferQuery query = relaxation.query();
        return switch (relaxation.label()) {
            case "Ort" -> "Im ganzen Kanton suchen";
            case "Suchtext" -> "Ohne den Suchtext";
            default ->
                    relaxation.label().startsWith("Umkreis")
                            ? "Im Umkreis von " + query.radiusKm() + " km suchen"
                            : "Ohne Filter «" + relaxation.label() + "»";
        };
    }

    /** Whether a relaxation is about the place. */
    static boolean isAboutPlace(Relaxation relaxation) {
        return relaxation.label().equals("Ort") || relaxation.label().startsWith("Umkreis");
    }
}
