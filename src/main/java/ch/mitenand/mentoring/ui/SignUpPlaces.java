package ch.mitenand.mentoring.ui;

import ch.mitenand.region.Municipality;
import ch.mitenand.region.PlaceMatch;
import ch.mitenand.region.Regions;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Understands where somebody lives: a postal code and a locality of one municipality. */
@Component
class SignUpPlaces {

    private static final Pattern COUNTRY = Pattern.compile("^CH[- ]*(?=\\d)");
    private static final Pattern CODE_LAST = Pattern.compile("^(\\D{2,70}?)[ ,]+(\\d{4})$");
    private static final int LONGEST = 80;

    private final Regions regions;

    SignUpPlaces(Regions regions) {
        this.regions = regions;
    }

    /** A locality of a municipality. */
    record Home(String postalCode, String locality, int bfs, String municipality) {

        /** The value that means this home without doubt. */
        String code() {
            return postalCode + " " + locality + " " + bfs;
        }

        /** What people read; the municipality where its name says more. */
        String label() {
            return municipality.equals(locality)
                    ? postalCode + " " + locality
                    : postalCode + " " + locality + " (" + municipality + ")";
        }
    }

    /**
     * What was typed, understood.
     *
     * @param home the home, if there is no doubt
     * @param choices homes to choose from, else
     */
    record Reading(Optional<Home> home, List<Home> choices) {}

    /** Reads what was typed, and which of the choices was taken, if any. */
    Reading read(String typed, String chosen) {
        var match = match(typed);
        var homes = match.map(m -> homes(m, typed)).orElse(List.of());
        var taken = homes.stream().filter(h -> h.code().equals(chosen)).findFirst();
        boolean clear = homes.size() == 1 && match.filter(PlaceMatch::exact).isPresent();
        var home = clear ? Optional.of(homes.getFirst()) : taken;
        return new Reading(home, clear ? List.of() : homes);
    }

    /** The municipalities that a typed place means; empty when it is none, or half the canton. */
    List<Municipality> municipalities(String typed) {
        return match(typed).stream()
                .flatMap(m -> m.municipalities().stream().sorted())
                .flatMap(bfs -> regions.municipality(bfs).stream())
                .toList();
    }

    private Optional<PlaceMatch> match(String typed) {
        if (typed.isBlank() || typed.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = COUNTRY.matcher(typed).replaceFirst("");
        String ordered = CODE_LAST.matcher(plain).replaceFirst("$2 $1");
        return regions.find(ordered).filter(SignUpPlaces::isSmall);
    }

    private static boolean isSmall(PlaceMatch match) {
        return match.kind() != PlaceMatch.Kind.DISTRICT && match.kind() != PlaceMatch.Kind.CANTON;
    }

    private List<Home> homes(PlaceMatch match, String typed) {
        var all =
                match.municipalities().stream()
                        .sorted()
                        .flatMap(bfs -> regions.municipality(bfs).stream())
                        .flatMap(m ->
                                m.localities().stream()
                                        .map(l ->
                                                new Home(
                                                        l.postalCode(),
                                                        l.name(),
                                                        m.bfs(),
                                                        m.shortName())))
                        .filter(h -> fits(match, h))
                        .toList();
        var named = all.stream().filter(h -> h.locality().equalsIgnoreCase(typed)).toList();
        return named.isEmpty() ? all : named;
    }

    private static boolean fits(PlaceMatch match, Home home) {
        return switch (match.kind()) {
            case POSTAL_CODE -> match.parameter().equals(home.postalCode());
            case LOCALITY -> match.parameter().equals(home.postalCode() + " " + home.locality());
            default -> true;
        };
    }
}
