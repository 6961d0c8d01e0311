package ch.mitenand.region;

import ch.mitenand.shared.DataFileException;
import ch.mitenand.shared.DelimitedFile;
import ch.mitenand.shared.DelimitedFile.Row;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Brings the region files of the class path into the database, in one transaction and only when
 * they changed. All files are read and checked before the first row is written. A municipality that
 * is no longer in the list stays, with its successor, so that old links and offers can follow it.
 */
@Component
class RegionImport {

    private static final String MUNICIPALITIES = "region/municipalities.csv";
    private static final String FORMER = "region/former-municipalities.csv";
    private static final String LOCALITIES = "region/localities.csv";
    private static final String NEIGHBOURS = "region/neighbours.csv";
    private static final String HOLIDAYS = "region/school-holidays.csv";
    private static final String OUTLINES = "region/municipalities.geojson";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final JsonMapper json;

    RegionImport(JdbcClient jdbc, Clock clock, JsonMapper json) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Loads the files if they differ from what was loaded last.
     *
     * @throws DataFileException when a file is damaged; the database is unchanged
     */
    @Transactional
    public void loadIfChanged() {
        String checksum = checksum();
        var loaded =
                jdbc.sql("select checksum from reference_data where name = 'region'")
                        .query(String.class)
                        .optional();
        if (loaded.isPresent() && loaded.get().equals(checksum)) {
            return;
        }
        var files = RegionFiles.read(outlines());
        write(files);
        jdbc.sql(
                        """
                        insert into reference_data values ('region', :checksum, :now)
                        on conflict (name) do update set checksum = :checksum, loaded_at = :now\
                        """)
                .param("checksum", checksum)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    private void write(RegionFiles files) {
        files.districts().forEach(this::writeDistrict);
        files.municipalities().stream()
                .map(m -> m.optional("social_region"))
                .filter(name -> name != null)
                .distinct()
                .forEach(this::writeSocialRegion);
        for (Row row : files.municipalities()) {
            writeMunicipality(row, files.outlines().get(row.integer("bfs")));
        }
        for (Row row : files.former()) {
            writeFormer(row, files.districts());
        }
        jdbc.sql("delete from locality").update();
        files.localities().forEach(this::writeLocality);
        jdbc.sql("delete from neighbour").update();
        files.neighbours().forEach(this::writeNeighbour);
        jdbc.sql("delete from school_holiday").update();
        for (Row row : files.holidays()) {
            for (String district : row.list("districts")) {
                writeHoliday(row, files.districtBfs(row, district));
            }
        }
    }

    private void writeDistrict(String name, Row row) {
        jdbc.sql(
                        """
                        insert into district values (:bfs, :name, :amtei)
                        on conflict (bfs) do update set name = :name, amtei = :amtei\
                        """)
                .param("bfs", row.integer("district_bfs"))
                .param("name", name)
                .param("amtei", row.required("amtei"))
                .update();
    }

    private void writeSocialRegion(String name) {
        jdbc.sql("insert into social_region values (?) on conflict do nothing")
                .param(name)
                .update();
    }

    private void writeMunicipality(Row row, @Nullable String outline) {
        boolean recent = row.optional("population_2023") != null;
        jdbc.sql(
                        """
                        insert into municipality (bfs, name, short_name, district_bfs, social_region, lat, lon,
                            centre_locality, population, population_year, area_km2, former_names, outline)
                        values (:bfs, :name, :short, :district, :social, :lat, :lon,
                            :centre, :population, :year, :area, :former, :outline::jsonb)
                        on conflict (bfs) do update set name = :name, short_name = :short,
                            district_bfs = :district, social_region = :social, lat = :lat, lon = :lon,
                            centre_locality = :centre, population = :population, population_year = :year,
                            area_km2 = :area, former_names = :former, outline = :outline::jsonb\
                        """)
                .param("bfs", row.integer("bfs"))
                .param("name", row.required("name"))
                .param("short", row.required("name_short"))
                .param("district", row.integer("district_bfs"))
                .param("social", row.optional("social_region"))
                .param("lat", row.decimal("lat"))
                .param("lon", row.decimal("lon"))
                .param("centre", row.optional("centre_locality"))
                .param("population", row.integer(recent ? "population_2023" : "population_2018"))
                .param("year", recent ? 2023 : 2018)
                .param("area", row.decimal("area_km2"))
                .param("former", row.list("former_municipalities").toArray(String[]::new))
                .param("outline", outline)
                .update();
    }

    private void writeFormer(Row row, Map<String, Row> districts) {
        String name = row.required("name");
        Row district = districts.get(row.required("district"));
        if (district == null) {
            throw row.fault("district", "ist kein Bezirk");
        }
        jdbc.sql(
                        """
                        insert into municipality (bfs, name, short_name, district_bfs, valid_to, successor_bfs)
                        values (:bfs, :name, :short, :district, :ended, :successor)
                        on conflict (bfs) do update set valid_to = :ended, successor_bfs = :successor\
                        """)
                .param("bfs", row.integer("bfs"))
                .param("name", name)
                .param("short", name.replace(" (SO)", ""))
                .param("district", district.integer("district_bfs"))
                .param("ended", row.date("ended_on"))
                .param("successor", row.integer("successor_bfs"))
                .update();
    }

    private void writeLocality(Row row) {
        Double share = row.optional("address_share") == null ? null : row.decimal("address_share");
        jdbc.sql("insert into locality values (?, ?, ?, ?, ?, ?::numeric, ?, ?)")
                .param(row.required("postal_code"))
                .param(row.required("locality"))
                .param(row.integer("bfs"))
                .param(row.decimal("lat"))
                .param(row.decimal("lon"))
                .param(share)
                .param("1".equals(row.text("is_main")))
                .param(row.required("source"))
                .update();
    }

    private void writeNeighbour(Row row) {
        jdbc.sql("insert into neighbour values (?, ?, ?, ?)")
                .param(row.integer("bfs"))
                .param(row.integer("neighbour_bfs"))
                .param(row.integer("shared_border_m"))
                .param(row.decimal("centre_distance_km"))
                .update();
    }

    private void writeHoliday(Row row, int districtBfs) {
        jdbc.sql("insert into school_holiday values (?, ?, ?, ?)")
                .param(districtBfs)
                .param(row.required("name"))
                .param(row.date("first_day"))
                .param(row.date("last_day"))
                .update();
    }

    private Map<Integer, String> outlines() {
        try (InputStream stream = open(OUTLINES)) {
            var outlines = new HashMap<Integer, String>();
            for (JsonNode feature : json.readTree(stream).path("features")) {
                outlines.put(feature.path("id").asInt(), feature.path("geometry").toString());
            }
            return outlines;
        } catch (JacksonException e) {
            long line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new DataFileException(OUTLINES, line, "kein gültiges JSON");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String checksum() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file :
                    List.of(MUNICIPALITIES, FORMER, LOCALITIES, NEIGHBOURS, HOLIDAYS, OUTLINES)) {
                try (var stream = open(file)) {
                    digest.update(stream.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String resource) {
        var stream = RegionImport.class.getClassLoader().getResourceAsStream(resource);
        if (stream == null) {
            throw new DataFileException(resource, 0, "die Datei fehlt");
        }
        return stream;
    }

    /** The rows of all files, checked against each other. */
    record RegionFiles(
            List<Row> municipalities,
            List<Row> former,
            List<Row> localities,
            List<Row> neighbours,
            List<Row> holidays,
            Map<Integer, String> outlines,
            Map<String, Row> districts) {

        static RegionFiles read(Map<Integer, String> outlines) {
            var municipalities =
                    DelimitedFile.read(
                            MUNICIPALITIES,
                            "bfs",
                            "name",
                            "district",
                            "district_bfs",
                            "lat",
                            "lon");
            var districts = new LinkedHashMap<String, Row>();
            var known = new HashSet<Integer>();
            for (Row row : municipalities) {
                if (!known.add(row.integer("bfs"))) {
                    throw row.fault("bfs", "kommt zweimal vor");
                }
                districts.putIfAbsent(row.required("district"), row);
            }
            var files =
                    new RegionFiles(
                            municipalities,
                            DelimitedFile.read(
                                    FORMER, "bfs", "name", "district", "successor_bfs", "ended_on"),
                            DelimitedFile.read(
                                    LOCALITIES, "postal_code", "locality", "bfs", "lat", "lon"),
                            DelimitedFile.read(NEIGHBOURS, "bfs", "neighbour_bfs"),
                            DelimitedFile.read(
                                    HOLIDAYS, "districts", "name", "first_day", "last_day"),
                            outlines,
                            districts);
            files.check(known);
            return files;
        }

        private void check(Set<Integer> known) {
            former.forEach(row -> checkKnown(row, "successor_bfs", known));
            localities.forEach(row -> checkKnown(row, "bfs", known));
            neighbours.forEach(row -> checkKnown(row, "neighbour_bfs", known));
            for (Row row : municipalities) {
                if (!outlines.containsKey(row.integer("bfs"))) {
                    throw row.fault("bfs", "hat keine Fläche in " + OUTLINES);
                }
            }
        }

        private static void checkKnown(Row row, String column, Set<Integer> known) {
            if (!known.contains(row.integer(column))) {
                throw row.fault(column, "ist keine Gemeinde: " + row.text(column));
            }
        }

        int districtBfs(Row row, String name) {
            Row district = districts.get(name);
            if (district == null) {
                throw row.fault("districts", "enthält keinen Bezirk: " + name);
            }
            return district.integer("district_bfs");
        }
    }
}
