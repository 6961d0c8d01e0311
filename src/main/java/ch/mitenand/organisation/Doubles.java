package ch.mitenand.organisation;

import ch.mitenand.organisation.LikelyDouble.Reason;
import ch.mitenand.region.Regions;
import ch.mitenand.shared.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds organisations of the register that may be the one being typed. */
@Component
class Doubles {

    private static final int MOST = 5;
    private static final int SHORTEST_NAME = 3;

    /** How sure each reason makes us; a house has many organisations, an UID only one. */
    private static final Map<Reason, Double> WEIGHTS =
            new EnumMap<>(
                    Map.of(
                            Reason.UID, 8.0,
                            Reason.NAME, 4.0,
                            Reason.WEB, 3.0,
                            Reason.PHONE, 2.0,
                            Reason.PLACE, 1.0));

    private final JdbcClient jdbc;
    private final NameLikeness names;

    Doubles(JdbcClient jdbc, Regions regions) {
        this.jdbc = jdbc;
        this.names = new NameLikeness(placeWords(regions));
    }

    /** What two entries are compared by. */
    record Entry(
            String name,
            String locality,
            String uid,
            String street,
            String postalCode,
            String phone,
            String website) {

        static Entry of(OrganisationForm form) {
            return new Entry(
                    form.name(),
                    form.locality(),
                    form.uid(),
                    form.street(),
                    form.postalCode().strip(),
                    form.phone(),
                    form.website());
        }
    }

    /** Approved ones. */
    List<LikelyDouble> amongApproved(OrganisationForm form) {
        return find(Entry.of(form), "status = 'APPROVED'", Optional.empty());
    }

    /** Approved ones and those that wait or were sent back, without the one itself. */
    List<LikelyDouble> amongAll(OrganisationId self, OrganisationForm form) {
        return find(
                Entry.of(form),
                "status in ('APPROVED', 'PENDING', 'SENT_BACK')",
                Optional.of(self));
    }

    private record Found(LikelyDouble entry, double score) {}

    private List<LikelyDouble> find(Entry typed, String which, Optional<OrganisationId> self) {
        var found = new ArrayList<Found>();
        jdbc.sql(
                        "select id, name, locality, uid, street, postal_code, phone, website from organisation where "
                                + which)
                .query(row -> {
                    var id = new OrganisationId(row.getObject("id", UUID.class));
                    var known =
                            new Entry(
                                    row.getString("name"),
                                    row.getString("locality"),
                                    empty(row.getString("uid")),
                                    row.getString("street"),
                                    row.getString("postal_code"),
                                    empty(row.getString("phone")),
                                    empty(row.getString("website")));
                    var reasons =
                            self.filter(id::equals).isPresent()
                                    ? Set.<Reason>of()
                                    : reasons(typed, known);
                    if (!reasons.isEmpty()) {
                        var entry = new LikelyDouble(id, known.name, known.locality, reasons);
                        found.add(new Found(entry, score(typed, known, reasons)));
                    }
                });
        return found.stream()
                .sorted(
                        Comparator.comparingDouble(Found::score)
                                .reversed()
                                .thenComparing(f -> f.entry.name()))
                .limit(MOST)
                .map(Found::entry)
                .toList();
    }

    /** Why two entries may be the same; none when they are not. */
    Set<Reason> reasons(Entry a, Entry b) {
        var reasons = java.util.EnumSet.noneOf(Reason.class);
        if (likeness(a, b) >= NameLikeness.ALIKE) {
            reasons.add(Reason.NAME);
        }
        addIfSame(reasons, Reason.PLACE, address(a), address(b));
        addIfSame(reasons, Reason.WEB, WebAddress.site(a.website), WebAddress.site(b.website));
        addIfSame(reasons, Reason.PHONE, SwissPhone.digits(a.phone), SwissPhone.digits(b.phone));
        addIfSame(reasons, Reason.UID, Uid.read(a.uid).orElse(""), Uid.read(b.uid).orElse(""));
        return reasons;
    }

    private double likeness(Entry a, Entry b) {
        return a.name.strip().length() < SHORTEST_NAME || a.name.length() > 200
                ? 0
                : names.of(a.name, a.locality, b.name, b.locality);
    }

    private double score(Entry a, Entry b, Set<Reason> reasons) {
        double sum = reasons.stream().mapToDouble(r -> WEIGHTS.getOrDefault(r, 0.0)).sum();
        return sum + likeness(a, b);
    }

    private static void addIfSame(Set<Reason> reasons, Reason reason, String a, String b) {
        if (!a.isEmpty() && a.equals(b)) {
            reasons.add(reason);
        }
    }

    /** Street, number and postal code; empty without a number, which is no address yet. */
    private static String address(Entry entry) {
        String street = Words.fold(entry.street).replaceAll("str\\b", "strasse").replace(" ", "");
        return street.matches(".*\\d.*") && !entry.postalCode.isEmpty()
                ? entry.postalCode + street
                : "";
    }

    private static String empty(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "" : value;
    }

    private static Set<String> placeWords(Regions regions) {
        var words = new HashSet<String>();
        for (var municipality : regions.municipalities()) {
            words.addAll(Words.of(municipality.shortName()));
            municipality.formerNames().forEach(name -> words.addAll(Words.of(name)));
            municipality.localities().forEach(l -> words.addAll(Words.of(l.name())));
        }
        words.removeIf(word -> word.length() < 4 || word.chars().allMatch(Character::isDigit));
        words.removeAll(Set.of("sankt", "berg", "dorf", "unter", "ober"));
        return words;
    }
}
