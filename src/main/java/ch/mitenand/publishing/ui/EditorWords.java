package ch.mitenand.publishing.ui;

import ch.mitenand.offer.Accessibility;
import ch.mitenand.offer.Childcare;
import ch.mitenand.offer.Mode;
import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.Payer;
import ch.mitenand.offer.RegistrationKind;
import ch.mitenand.offer.Scale;
import ch.mitenand.offer.Schooling;
import ch.mitenand.offer.TargetGroup;
import ch.mitenand.publishing.OfferSketch.SketchCost;
import ch.mitenand.publishing.OfferSketch.SketchPicture;
import ch.mitenand.publishing.OfferSketch.SketchPlace;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LocalizedText;
import ch.mitenand.shared.SwissFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says parts of a sketch in words, for people who have to choose between two of them. */
final class EditorWords {

    private static final Map<String, String> LABELS =
            Stream.of(
                            """
                            basics.title=Titel
                            basics.summary=In einem Satz
                            basics.categories=Kategorien
                            basics.targetGroups=Für wen ist es?
                            basics.instructionLanguages=In welchen Sprachen findet es statt?
                            basics.womenOnly=Nur für Frauen
                            where.mode=Findet statt
                            where.scale=Reichweite
                            where.places=Orte
                            where.servesCanton=Für den ganzen Kanton
                            where.serves=Nur für diese Gemeinden
                            when.times=Tag und Zeit
                            when.firstDay=Erster Tag
                            when.lastDay=Letzter Tag
                            when.exceptDays=Fällt aus am
                            when.byAppointment=Nach Vereinbarung
                            when.continuousEntry=Man kann jederzeit dazukommen
                            when.schoolYearAligned=Richtet sich nach dem Schuljahr
                            when.intensity=Dauer und Umfang
                            joining.free=Gratis
                            joining.costs=Preise
                            joining.payers=Wer kann zahlen?
                            joining.registration=Anmeldung
                            joining.registrationNote=Hinweis zur Anmeldung
                            joining.registrationUrl=Adresse des Formulars
                            joining.contactName=Kontaktperson
                            joining.contactRole=Funktion der Kontaktperson
                            joining.contactPhone=Telefon
                            joining.contactEmail=E-Mail
                            joining.capacityPlaces=Plätze insgesamt
                            joining.capacityFree=Davon frei
                            joining.capacityWaiting=Auf der Warteliste
                            details.description=Beschreibung
                            details.plainDescription=In leichter Sprache
                            details.entryOral=Einstieg mündlich
                            details.entryWritten=Einstieg schriftlich
                            details.entrySchooling=Schulbildung
                            details.entryMinAge=Alter von
                            details.entryMaxAge=Alter bis
                            details.entryStatus=Aufenthaltsstatus
                            details.entryOther=Andere Voraussetzungen
                            details.targetOral=Ziel mündlich
                            details.targetWritten=Ziel schriftlich
                            details.targetCertificate=Abschluss oder Zertifikat
                            details.leadsTo=Wohin führt es?
                            details.followOn=Angebote danach
                            details.childcare=Kinderbetreuung
                            details.childcareNote=Hinweis zur Kinderbetreuung
                            details.spokenLanguages=Sprachen, die das Team spricht
                            details.web=Website des Angebots
                            details.picture=Bild
                            """
                                    .split("\n"))
                    .map(line -> line.split("=", 2))
                    .collect(Collectors.toUnmodifiableMap(line -> line[0], line -> line[1]));

    private final EditorSources sources;

    EditorWords(EditorSources sources) {
        this.sources = sources;
    }

    /** What a part is called in the editor; the key itself for an unknown one. */
    String label(String key) {
        return LABELS.getOrDefault(key, key);
    }

    /** The value of a part, empty for nothing. */
    String of(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Boolean yes -> yes ? "Ja" : "Nein";
            case BigDecimal amount -> "CHF " + amount.setScale(2, java.math.RoundingMode.HALF_UP);
            case LocalDate day -> SwissFormat.date(day);
            case LocalizedText text -> text.de();
            case Language language -> language.germanName();
            case Mode mode -> mode.germanName();
            case Scale scale -> scale.germanName();
            case TargetGroup group -> group.germanName();
            case Accessibility access -> access.germanName();
            case Payer payer -> payer.germanName();
            case RegistrationKind kind -> kind.germanName();
            case Schooling schooling -> schooling.germanName();
            case Childcare childcare -> childcare.germanName();
            case SketchPlace place -> place(place);
            case SketchCost cost -> cost(cost);
            case OfferId offer -> offer(offer);
            case SketchPicture picture -> picture(picture);
            case Set<?> set -> String.join(", ", sorted(set));
            case List<?> list -> String.join("\n", all(list));
            default -> value.toString();
        };
    }

    private List<String> sorted(Collection<?> values) {
        return values.stream().map(this::item).sorted().toList();
    }

    private List<String> all(Collection<?> values) {
        return values.stream().map(this::item).toList();
    }

    /** Inside of a collection, numbers are municipalities and codes may be categories. */
    private String item(Object value) {
        return switch (value) {
            case Integer bfs ->
                    sources.regions()
                            .municipality(bfs)
                            .map(municipality -> municipality.name())
                            .orElse(bfs.toString());
            case String text -> sources.categories().germanName(text);
            default -> of(value);
        };
    }

    private String place(SketchPlace place) {
        String town = (place.postalCode() + " " + place.locality()).strip();
        return Stream.of(
                        place.name(),
                        place.street(),
                        town,
                        String.join(", ", sorted(place.accessibility())),
                        place.publicTransport())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String cost(SketchCost cost) {
        String sessions = cost.sessions() == null ? "" : " (" + cost.sessions() + " Treffen)";
        String reduced = cost.reduced() ? ", reduziert" : "";
        String label = cost.label().isEmpty() ? "" : ", " + cost.label().de();
        return of(cost.amount()) + " " + cost.per().germanName() + sessions + reduced + label;
    }

    /** Two pictures with the same description are told apart by the beginning of their names. */
    private static String picture(SketchPicture picture) {
        String name = picture.id().substring(0, Math.min(6, picture.id().length()));
        return "%s (Bild %s)".formatted(picture.alt().de(), name).strip();
    }

    private String offer(OfferId id) {
        return sources.catalogue()
                .findPublic(id)
                .map(offer -> offer.content().title().de())
                .orElse("ein Angebot, das nicht öffentlich ist");
    }
}
