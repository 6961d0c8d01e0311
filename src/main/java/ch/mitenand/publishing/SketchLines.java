package ch.mitenand.publishing;

import ch.mitenand.offer.Accessibility;
import ch.mitenand.offer.Categories;
import ch.mitenand.offer.OfferId;
import ch.mitenand.publishing.OfferSketch.SketchCost;
import ch.mitenand.publishing.OfferSketch.SketchPicture;
import ch.mitenand.publishing.OfferSketch.SketchPlace;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LanguageLevel;
import ch.mitenand.shared.LocalizedText;
import ch.mitenand.shared.SwissFormat;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a sketch as labelled lines of German text, so that people can compare two of them. */
final class SketchLines {

    /** Label of the picture; its line is a checksum, which nobody reads. */
    static final String PICTURE = "Bild";

    private final Categories categories;
    private final Function<OfferId, String> titles;
    private final Map<String, String> lines = new LinkedHashMap<>();

    private SketchLines(Categories categories, Function<OfferId, String> titles) {
        this.categories = categories;
        this.titles = titles;
    }

    /**
     * The lines by label, in the order of the editor; what is empty is left out.
     *
     * @param titles titles of offers one can go on with
     */
    static Map<String, String> of(
            OfferSketch sketch, Categories categories, Function<OfferId, String> titles) {
        var lines = new SketchLines(categories, titles);
        lines.basics(sketch.basics());
        lines.where(sketch.where());
        lines.when(sketch.when());
        lines.joining(sketch.joining());
        lines.details(sketch.details());
        return lines.lines;
    }

    private void basics(OfferSketch.Basics basics) {
        text("Titel", basics.title());
        text("In Kürze", basics.summary());
        line("Kategorien", join(basics.categories(), categories::germanName));
        line("Für wen", join(basics.targetGroups(), g -> g.germanName()));
        line("Sprache", join(basics.instructionLanguages(), Language::germanName));
        flag("Nur für Frauen", basics.womenOnly());
    }

    private void where(OfferSketch.Where where) {
        line("Art", where.mode().germanName());
        line("Reichweite", where.scale().germanName());
        line(
                "Orte",
                where.places().stream().map(SketchLines::place).collect(Collectors.joining("\n")));
        flag("Für den ganzen Kanton", where.servesCanton());
        line(
                "Für Gemeinden (BFS-Nummern)",
                where.serves().stream()
                        .sorted()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ")));
    }

    private static String place(SketchPlace place) {
        String access = join(place.accessibility(), Accessibility::germanName);
        String line =
                "%s, %s, %s %s"
                        .formatted(
                                place.name(), place.street(), place.postalCode(), place.locality());
        return line
                + (access.isEmpty() ? "" : " (" + access + ")")
                + (place.publicTransport().isBlank() ? "" : ", " + place.publicTransport());
    }

    private void when(OfferSketch.When when) {
        line("Zeiten", String.join("\n", when.times()));
        day("Erster Tag", when.firstDay());
        day("Letzter Tag", when.lastDay());
        line("Fällt aus am", join(when.exceptDays(), SwissFormat::date));
        flag("Nach Vereinbarung", when.byAppointment());
        flag("Einstieg jederzeit", when.continuousEntry());
        flag("Richtet sich nach dem Schuljahr", when.schoolYearAligned());
        text("Umfang", when.intensity());
    }

    private void joining(OfferSketch.Joining joining) {
        flag("Gratis", joining.free());
        line(
                "Kosten",
                joining.costs().stream().map(SketchLines::cost).collect(Collectors.joining("\n")));
        line("Wer bezahlen kann", join(joining.payers(), p -> p.germanName()));
        line("Anmeldung", joining.registration().germanName());
        text("Hinweis zur Anmeldung", joining.registrationNote());
        line("Anmeldeformular", joining.registrationUrl());
        line("Kontaktperson", joining.contactName());
        text("Funktion", joining.contactRole());
        line("Telefon", joining.contactPhone());
        line("E-Mail", joining.contactEmail());
        number("Plätze", joining.capacityPlaces());
        number("Freie Plätze", joining.capacityFree());
        number("Auf der Warteliste", joining.capacityWaiting());
    }

    private static String cost(SketchCost cost) {
        String amount = cost.amount() == null ? "?" : "CHF " + cost.amount().toPlainString();
        return amount
                + " "
                + cost.per().germanName()
                + (cost.sessions() == null ? "" : " (" + cost.sessions() + " Mal)")
                + (cost.reduced() ? ", ermässigt" : "")
                + (cost.label().isEmpty() ? "" : ", " + cost.label().de());
    }

    private void details(OfferSketch.Details details) {
        text("Beschreibung", details.description());
        picture(details.picture());
        text("In einfacher Sprache", details.plainDescription());
        level("Einstieg mündlich", details.entryOral());
        level("Einstieg schriftlich", details.entryWritten());
        line(
                "Schulbildung",
                details.entrySchooling() == null ? "" : details.entrySchooling().germanName());
        number("Mindestalter", details.entryMinAge());
        number("Höchstalter", details.entryMaxAge());
        text("Aufenthaltsstatus", details.entryStatus());
        text("Weitere Voraussetzungen", details.entryOther());
        level("Ziel mündlich", details.targetOral());
        level("Ziel schriftlich", details.targetWritten());
        text("Abschluss", details.targetCertificate());
        text("Führt zu", details.leadsTo());
        line("Anschlussangebote", join(details.followOn(), titles));
        line("Kinderbetreuung", details.childcare().germanName());
        text("Hinweis zur Kinderbetreuung", details.childcareNote());
        line("Weitere Sprachen", join(details.spokenLanguages(), Language::germanName));
        line("Webseite", details.web());
    }

    private void picture(@Nullable SketchPicture picture) {
        if (picture != null) {
            line(PICTURE, picture.id());
            text("Bildbeschreibung", picture.alt());
        }
    }

    private void text(String label, LocalizedText text) {
        text.texts()
                .forEach((language, words) ->
                        line(
                                language == Language.DE
                                        ? label
                                        : label + " (" + language.germanName() + ")",
                                words));
    }

    private void line(String label, String text) {
        if (!text.isBlank()) {
            lines.put(label, text.strip());
        }
    }

    private void flag(String label, boolean set) {
        line(label, set ? "ja" : "");
    }

    private void number(String label, @Nullable Integer number) {
        line(label, Objects.toString(number, ""));
    }

    private void level(String label, @Nullable LanguageLevel level) {
        line(label, level == null ? "" : level.name());
    }

    private void day(String label, @Nullable LocalDate day) {
        line(label, day == null ? "" : SwissFormat.date(day));
    }

    private static <T> String join(Collection<T> things, Function<? super T, String> name) {
        return things.stream().map(name).collect(Collectors.joining(", "));
    }
}
