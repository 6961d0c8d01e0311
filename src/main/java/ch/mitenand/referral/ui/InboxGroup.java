package ch.mitenand.referral.ui;

import ch.mitenand.referral.AssignmentCommand;
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
 * The referrals of an offer, for the attendance list; pools have meetings instead.
 *
 * @param key id of the offer
 * @param title title of the offer with its organisation
 * @param people whose referral runs
 * @param expected who was accepted and has not been there yet
 */
record InboxGroup(String key, String title, List<Person> people, List<Person> expected) {

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

    /** The groups by title, with their people by name; only what runs or can begin. */
    static List<InboxGroup> of(List<Item> items, Map<ReferralId, Facts> facts) {
        var groups = new LinkedHashMap<String, InboxGroup>();
        for (var item : items) {
            var fact = facts.get(item.shown().id());
            var offer = fact == null ? null : fact.offer();
            if (fact != null && offer != null && isListed(item)) {
                String key = offer.toString();
                var group =
                        groups.computeIfAbsent(
                                key,
                                k ->
                                        new InboxGroup(
                                                k,
                                                fact.offerTitle(),
                                                new ArrayList<>(),
                                                new ArrayList<>()));
                boolean runs = item.state() == AssignmentState.RUNNING;
                (runs ? group.people() : group.expected()).add(person(item, fact, items));
            }
        }
        for (var group : groups.values()) {
            group.people().sort(Comparator.comparing(Person::name));
            group.expected().sort(Comparator.comparing(Person::name));
        }
        return groups.values().stream().sorted(Comparator.comparing(InboxGroup::title)).toList();
    }

    private static boolean isListed(Item item) {
        return item.state() == AssignmentState.RUNNING
                || item.state() == AssignmentState.ACCEPTED
                        && item.allowed().contains(AssignmentCommand.START);
    }

    private static Person person(Item item, Facts fact, List<Item> all) {
        String name = item.shown().get(Field.FIRST_NAME).orElse("");
        String number = item.shown().get(Field.NUMBER).orElse("");
        boolean alone =
                all.stream()
                                .filter(InboxGroup::isListed)
                                .filter(i ->
                                        i.shown().get(Field.FIRST_NAME).orElse("").equals(name))
                                .count()
                        == 1;
        String shown = alone ? name : name + " " + number;
        return new Person(
                item.shown().id(), name.isBlank() ? number : shown.strip(), fact.startsOn());
    }
}
