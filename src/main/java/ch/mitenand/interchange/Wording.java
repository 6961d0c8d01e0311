package ch.mitenand.interchange;

import ch.mitenand.offer.Cost;
import ch.mitenand.offer.EntryRequirements;
import ch.mitenand.offer.OfferContent;
import ch.mitenand.offer.Payer;
import ch.mitenand.offer.Schooling;
import ch.mitenand.offer.TargetGroup;
import ch.mitenand.shared.LanguageLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** German sentences for what HSDS holds as free text. */
final class Wording {

    private Wording() {}

    /** For whom the offer is and what one must bring; empty when it is open to everybody. */
    static String eligibility(OfferContent offer) {
        var sentences = new ArrayList<String>();
        if (offer.womenOnly()) {
            sentences.add("Nur für Frauen");
        }
        if (!offer.targetGroups().contains(TargetGroup.EVERYONE)) {
            sentences.add("Für: " + names(offer.targetGroups().stream(), TargetGroup::germanName));
        }
        EntryRequirements entry = offer.entry();
        age(entry).ifPresent(sentences::add);
        level("mündlich", entry.oral()).ifPresent(sentences::add);
        level("schriftlich", entry.written()).ifPresent(sentences::add);
        if (entry.schooling() != null && entry.schooling() != Schooling.ANY) {
            sentences.add("Schulbildung: " + entry.schooling().germanName());
        }
        sentences.add(entry.status().de());
        sentences.add(entry.other().de());
        return sentences(sentences);
    }

    /** All prices and who may pay them. */
    static String fees(OfferContent offer) {
        var sentences = new ArrayList<String>();
        offer.costs().forEach(cost -> sentences.add(price(cost) + note(cost)));
        if (sentences.isEmpty()) {
            sentences.add("Kostenlos");
        }
        if (!offer.payers().isEmpty()) {
            sentences.add(
                    "Kosten tragen können: " + names(offer.payers().stream(), Payer::germanName));
        }
        return sentences(sentences);
    }

    /** What a price is for, for instance {@code pro Kurs, 12 Termine}. */
    static String unit(Cost cost) {
        String sessions = cost.sessions() == null ? "" : ", " + cost.sessions() + " Termine";
        return cost.per().germanName() + sessions;
    }

    /** How one registers. */
    static String registration(OfferContent offer) {
        String kind = offer.registration().kind().germanName();
        return sentences(List.of("Anmeldung: " + kind, offer.registration().note().de()));
    }

    /** Puts sentences behind each other, each with a full stop; blank ones are left out. */
    static String sentences(List<String> sentences) {
        return sentences.stream()
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .map(sentence -> sentence.matches("(?s).*[.!?]") ? sentence : sentence + ".")
                .collect(Collectors.joining(" "));
    }

    private static String price(Cost cost) {
        return cost.amount().signum() == 0
                ? "Kostenlos"
                : "CHF " + cost.amount().toPlainString() + " " + unit(cost);
    }

    private static String note(Cost cost) {
        String label = cost.label().isEmpty() && cost.reduced() ? "reduziert" : cost.label().de();
        return label.isEmpty() ? "" : " (" + label + ")";
    }

    private static Optional<String> age(EntryRequirements entry) {
        Integer from = entry.minAge();
        Integer to = entry.maxAge();
        if (from != null && to != null) {
            return Optional.of("Alter " + from + " bis " + to + " Jahre");
        }
        return Optional.ofNullable(from)
                .map(years -> "Ab " + years + " Jahren")
                .or(() -> Optional.ofNullable(to).map(years -> "Bis " + years + " Jahre"));
    }

    private static Optional<String> level(String skill, @Nullable LanguageLevel level) {
        return Optional.ofNullable(level)
                .map(l -> l == LanguageLevel.A0 ? "ohne Vorkenntnisse" : "mindestens " + l)
                .map(text -> "Deutsch " + skill + ": " + text);
    }

    private static <T> String names(Stream<T> values, Function<T, String> name) {
        return values.map(name).collect(Collectors.joining(", "));
    }
}
