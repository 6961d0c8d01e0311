package ch.mitenand.region.ui;

import java.text.Normalizer;
import java.util.Locale;
import org.springframework.modulith.NamedInterface;

/** Addresses of the pages about places. */
@NamedInterface("navigation")
public final class RegionNavigation {

    /** The list of all municipalities. */
    public static final String MUNICIPALITIES = "/gemeinden";

    private RegionNavigation() {}

    /** The page of a municipality. */
    public static String municipality(int bfs) {
        return MUNICIPALITIES + "/" + bfs;
    }

    /** The municipalities of a district. */
    public static String district(String name) {
        return MUNICIPALITIES + "#" + anchor(name);
    }

    /** Where a district stands in the list. */
    static String anchor(String district) {
        String plain = Normalizer.normalize(district, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return "bezirk-" + plain.toLowerCase(Locale.ROOT);
    }

    /** The map of a municipality as a picture. */
    public static String map(int bfs) {
        return "/karten/gemeinde/" + bfs + ".svg";
    }
}
