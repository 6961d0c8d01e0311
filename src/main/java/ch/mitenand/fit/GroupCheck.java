package ch.mitenand.fit;

import static ch.mitenand.fit.FitRule.GROUP;

import ch.mitenand.offer.OfferContent;
import ch.mitenand.offer.OffersInFull.OfferInFull;
import ch.mitenand.offer.Schooling;
import ch.mitenand.offer.TargetGroup;
import ch.mitenand.shared.SwissFormat;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Whom an offer is made for. Never excludes: groups describe, they do not forbid. */
final class GroupCheck implements Check {

    private static final Set<TargetGroup> CHILDREN =
            EnumSet.of(TargetGroup.PRESCHOOL, TargetGroup.SCHOOL_CHILDREN);
    private static final int GROWN_UP = 18;

    @Override
    public Rated rate(Search search, OfferInFull offer) {
        var content = offer.content();
        var made = content.targetGroups();
        if (made.contains(TargetGroup.EVERYONE)) {
            return Rated.silent(GROUP);
        }
        var common = EnumSet.copyOf(made);
        common.retainAll(known(search.need()));
        if (!common.isEmpty()) {
            return Rated.fits(GROUP, Rated.FULL, "Gedacht für: %s.".formatted(names(common)));
        }
        String whom = "%s richtet sich an: %s".formatted(Phrases.subject(content), names(made));
        return contradicts(search.need(), content)
                ? Rated.misses(GROUP, 0, whom + ".")
                : Rated.unknown(
                        GROUP, Rated.FULL / 2, whom + ". Ob das zutrifft, ist nicht bekannt.");
    }

    private static boolean contradicts(FitNeed need, OfferContent content) {
        var made = content.targetGroups();
        return !need.groups().isEmpty()
                || (need.woman() && made.equals(Set.of(TargetGroup.MEN)))
                || (isForChildren(content) && need.age() != null && need.age() > GROWN_UP);
    }

    /** Whether it is for children alone, not for parents with them. */
    static boolean isForChildren(OfferContent content) {
        return CHILDREN.containsAll(content.targetGroups());
    }

    /** The groups that are named, and those that follow from the rest of the need. */
    private static Set<TargetGroup> known(FitNeed need) {
        var known = EnumSet.noneOf(TargetGroup.class);
        known.addAll(need.groups());
        if (need.woman()) {
            known.add(TargetGroup.WOMEN);
        }
        if (need.childcareNeeded()) {
            known.add(TargetGroup.PARENTS);
            known.add(TargetGroup.FAMILIES);
        }
        if (need.schooling() == Schooling.UNACCUSTOMED) {
            known.add(TargetGroup.LOW_SCHOOLING);
        }
        if (need.age() != null) {
            addByAge(known, need.age());
            addByAge(known, need.age() - 1);
        }
        return known;
    }

    private static void addByAge(Set<TargetGroup> known, int age) {
        if (age <= 4) {
            known.add(TargetGroup.PRESCHOOL);
        }
        if (age >= 5 && age <= 16) {
            known.add(TargetGroup.SCHOOL_CHILDREN);
        }
        if (age >= 12 && age <= 20) {
            known.add(TargetGroup.YOUTH);
        }
        if (age >= 16 && age <= 30) {
            known.add(TargetGroup.YOUNG_ADULTS);
        }
        if (age >= 60) {
            known.add(TargetGroup.SENIORS);
        }
    }

    private static String names(Collection<TargetGroup> groups) {
        return SwissFormat.join(groups.stream().map(TargetGroup::germanName).toList());
    }
}
