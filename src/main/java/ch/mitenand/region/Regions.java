package ch.mitenand.region;

import ch.mitenand.region.Municipality.Locality;
import ch.mitenand.shared.GeoPoint;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LocalizedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/**
 * The canton's map of places. Loaded at start from the database and kept in memory: 104
 * municipalities and some two hundred localities change once a year.
 */
@Service
public class Regions {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Snapshot snapshot;
    private final PlaceLookup lookup;

    Regions(JdbcClient jdbc, JsonMapper json, RegionImport regionImport) {
        this.jdbc = jdbc;
        this.json = json;
        regionImport.loadIfChanged();
        this.snapshot = load();
        this.lookup = new PlaceLookup(snapshot.municipalities().values());
    }

    /** All municipalities of today, by name. */
    public List<Municipality> municipalities() {
        return snapshot.municipalities().values().stream()
                .sorted(Comparator.comparing(Municipality::name, PlaceLookup.SWISS_ORDER))
                .toList();
    }

    /** The municipality with this number, or the one into which it was merged. */
    public Optional<Municipality> municipality(int bfs) {
        return Optional.ofNullable(snapshot.municipalities().get(current(bfs)));
    }

    /**
     * The number of today's municipality for a number that may have been merged away; else the
     * number itself.
     */
    public int current(int bfs) {
        int number = bfs;
        Integer successor = snapshot.successors().get(number);
        while (successor != null) {
            number = successor;
            successor = snapshot.successors().get(number);
        }
        return number;
    }

    /**
     * Neighbouring municipalities inside the canton that share a real border (20 m or more),
     * nearest first.
     */
    public List<Municipality> neighbours(int bfs) {
        return snapshot.neighbours().getOrDefault(bfs, List.of()).stream()
                .map(snapshot.municipalities()::get)
                .toList();
    }

    /** The municipalities of a district (Bezirk), empty for an unknown name. */
    public List<Municipality> ofDistrict(String district) {
        return municipalities().stream().filter(m -> m.district().equals(district)).toList();
    }

    /** The best reading of what a person typed as a place; empty when nothing is near enough. */
    public Optional<PlaceMatch> find(String typed) {
        return lookup.find(typed);
    }

    /** Readings of what a person has typed so far, best first. */
    public List<PlaceMatch> suggest(String typed, int limit) {
        return lookup.suggest(typed, limit);
    }

    /** The point of a locality in a municipality, else the municipality's centre. */
    public GeoPoint pointOf(String postalCode, String locality, int bfs) {
        Municipality municipality =
                municipality(bfs).orElseThrow(() -> new IllegalArgumentException("BFS " + bfs));
        return municipality.localities().stream()
                .filter(l -> l.postalCode().equals(postalCode) && l.name().equals(locality))
                .findFirst()
                .map(Locality::point)
                .orElse(municipality.centre());
    }

    /** Whether the postal code and locality exist in this municipality. */
    public boolean isLocality(String postalCode, String locality, int bfs) {
        return snapshot.addresses().contains(postalCode + " " + locality + " " + bfs);
    }

    /**
     * The names of the localities with a postal code, in order; none for a code of another canton.
     */
    public List<String> localities(String postalCode) {
        return snapshot.municipalities().values().stream()
                .flatMap(m -> m.localities().stream())
                .filter(l -> l.postalCode().equals(postalCode.strip()))
                .map(Locality::name)
                .distinct()
                .sorted()
                .toList();
    }

    /** School holidays that apply in a municipality, in order. */
    public List<SchoolHoliday> schoolHolidays(int bfs) {
        return municipality(bfs)
                .map(m -> snapshot.holidays().getOrDefault(m.district(), List.of()))
                .orElse(List.of());
    }

    /** The outline of a municipality as a GeoJSON geometry. */
    public Optional<String> outline(int bfs) {
        return Optional.ofNullable(snapshot.outlines().get(bfs));
    }

    /** The integration office of a municipality, if one is recorded. */
    public Optional<IntegrationOffice> integrationOffice(int bfs) {
        return jdbc.sql("select * from integration_office where bfs = ?")
                .param(bfs)
                .query(this::office)
                .optional();
    }

    private Snapshot load() {
        var localities = localities();
        var municipalities = new TreeMap<Integer, Municipality>();
        jdbc.sql(
                        """
                        select m.*, d.name as district, d.amtei from municipality m
                        join district d on d.bfs = m.district_bfs where m.valid_to is null\
                        """)
                .query((ResultSet row) -> {
                    var m = municipality(row, localities);
                    municipalities.put(m.bfs(), m);
                });
        var addresses =
                jdbc.sql("select postal_code || ' ' || name || ' ' || bfs from locality")
                        .query(String.class)
                        .set();
        return new Snapshot(
                municipalities, successors(), neighbours(), outlines(), holidays(), addresses);
    }

    private Map<Integer, List<Locality>> localities() {
        var localities = new HashMap<Integer, List<Locality>>();
        jdbc.sql(
                        "select * from locality where is_main or source = 'geonames' order by postal_code, name")
                .query((ResultSet row) -> {
                    localities
                            .computeIfAbsent(row.getInt("bfs"), _ -> new ArrayList<>())
                            .add(
                                    new Locality(
                                            row.getString("postal_code"),
                                            row.getString("name"),
                                            new GeoPoint(
                                                    row.getDouble("lat"), row.getDouble("lon"))));
                });
        return localities;
    }

    private static Municipality municipality(ResultSet row, Map<Integer, List<Locality>> localities)
            throws SQLException {
        int bfs = row.getInt("bfs");
        return new Municipality(
                bfs,
                row.getString("name"),
                row.getString("short_name"),
                row.getString("district"),
                row.getString("amtei"),
                row.getString("social_region"),
                new GeoPoint(row.getDouble("lat"), row.getDouble("lon")),
                integer(row, "population"),
                integer(row, "population_year"),
                row.getDouble("area_km2"),
                List.of((String[]) row.getArray("former_names").getArray()),
                localities.getOrDefault(bfs, List.of()));
    }

    private Map<Integer, Integer> successors() {
        var successors = new HashMap<Integer, Integer>();
        jdbc.sql("select bfs, successor_bfs from municipality where successor_bfs is not null")
                .query((ResultSet row) -> {
                    successors.put(row.getInt(1), row.getInt(2));
                });
        return successors;
    }

    private Map<Integer, List<Integer>> neighbours() {
        var neighbours = new HashMap<Integer, List<Integer>>();
        jdbc.sql(
                        """
                        select bfs, neighbour_bfs from neighbour
                        where shared_border_m >= 20 order by bfs, distance_km\
                        """)
                .query((ResultSet row) -> {
                    neighbours
                            .computeIfAbsent(row.getInt(1), _ -> new ArrayList<>())
                            .add(row.getInt(2));
                });
        return neighbours;
    }

    private Map<Integer, String> outlines() {
        var outlines = new HashMap<Integer, String>();
        jdbc.sql("select bfs, outline from municipality where outline is not null")
                .query((ResultSet row) -> {
                    outlines.put(row.getInt(1), row.getString(2));
                });
        return outlines;
    }

    private Map<String, List<SchoolHoliday>> holidays() {
        var holidays = new LinkedHashMap<String, List<SchoolHoliday>>();
        jdbc.sql(
                        """
                        select d.name as district, h.* from school_holiday h
                        join district d on d.bfs = h.district_bfs order by h.first_day\
                        """)
                .query((ResultSet row) -> {
                    holidays.computeIfAbsent(row.getString("district"), _ -> new ArrayList<>())
                            .add(
                                    new SchoolHoliday(
                                            row.getString("name"),
                                            row.getObject("first_day", LocalDate.class),
                                            row.getObject("last_day", LocalDate.class)));
                });
        return holidays;
    }

    private IntegrationOffice office(ResultSet row, int number) throws SQLException {
        var hours = new EnumMap<Language, String>(Language.class);
        json.readTree(row.getString("hours"))
                .forEachEntry((tag, text) ->
                        Language.ofTag(tag).ifPresent(l -> hours.put(l, text.asString())));
        var languages = Arrays.stream((String[]) row.getArray("languages").getArray());
        return new IntegrationOffice(
                row.getInt("bfs"),
                row.getString("name"),
                row.getString("street"),
                row.getString("postal_code"),
                row.getString("locality"),
                row.getString("phone"),
                row.getString("email"),
                new LocalizedText(hours),
                languages.flatMap(tag -> Language.ofTag(tag).stream()).toList(),
                row.getBoolean("demo"));
    }

    private static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }

    private record Snapshot(
            Map<Integer, Municipality> municipalities,
            Map<Integer, Integer> successors,
            Map<Integer, List<Integer>> neighbours,
            Map<Integer, String> outlines,
            Map<String, List<SchoolHoliday>> holidays,
            Collection<String> addresses) {}

    /** All districts in the order of their numbers, without doubles. */
    public List<String> districts() {
        return snapshot.municipalities().values().stream()
                .map(Municipality::district)
                .distinct()
                .toList();
    }

    /** All Amteien. */
    public Stream<String> amteien() {
        return snapshot.municipalities().values().stream().map(Municipality::amtei).distinct();
    }
}
