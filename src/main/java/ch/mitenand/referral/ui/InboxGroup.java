package ch.mitenand.referral.ui;

import ch.mitenand.referral.AssignmentState;
import ch.mitenand.referral.Disclosure.Field;
import ch.mitenand.referral.InboxDirectory.Facts;
import ch.mitenand.referral.ReceiverDesk.Item;
import ch.mitenand.referral.ReferralId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The running referrals of an offer, or of a pool, for the attendance list.
 *
 * @param key id of the offer, or the word pool
 * @param title title of the offer with its organisation, or name of the pool
 */
record InboxGroup(String key, String title, List<Person> people) {

    /**
     * Somebody on the list.
     *
     * @param name first name; with the number where two have the same one, and the number alone
     *     where no name is told
     */
    record Person(ReferralId referral, String name, @Nullable LocalDate startsOn) {

        boolean hadBegun(LocalDate day) {
            return startsOn == null || !startsOn.isAfter(day);
        }
    }

    /** The groups by title, with their people by name; only what runs. */
    static List<InboxGroup> of(List<Item> items, Map<ReferralId, Facts> facts) {
        var groups = new LinkedHashMap<String, InboxGroup>();
        for (var item : items) {
            var fact = facts.get(item.shown().id());
            if (item.state() == AssignmentState.RUNNING && fact != null) {
                String key = fact.offer() == null ? "pool" : fact.offer().toString();
                groups.computeIfAbsent(
                                key, k -> new InboxGroup(k, fact.offerTitle(), new ArrayList<>()))
                        .people()
                        .add(person(item, fact, items));
            }
        }
        groups.values().forEach(g -> g.people().sort(Comparator.comparing(Person::name)));
        return groups.values().stream().sorted(Comparator.comparing(InboxGroup::title)).toList();
    }

    private static Person person(Item item, Facts fact, List<Item> all) {
        String name = item.shown().get(Field.FIRST_NAME).orElse("");
        String number = item.shown().get(Field.NUMBER).orElse("");
        boolean alone =
                all.stream()
                                .filter(i -> i.state() == AssignmentState.RUNNING)
                                .filter(i ->
                                        i.shown().get(Field.FIRST_NAME).orElse("").equals(name))
                                .count()
                        == 1;
        String shown = alone ? name : name + " " + number;
        return new Person(
                item.shown().id(), name.isBlank() ? number : shown.strip(), fact.startsOn());
    }
}
