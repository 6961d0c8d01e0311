package ch.mitenand.offer;

import ch.mitenand.search.IndexedText;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LocalizedText;
import java.util.ArrayList;
import java.util.List;

/** Which texts of an offer are searched, and with which weight. */
final class IndexedTexts {

    private IndexedTexts() {}

    static List<IndexedText> of(
            OfferContent content, String organisationName, Categories categories) {
        var texts = new ArrayList<IndexedText>();
        add(texts, content.title(), IndexedText.TITLE);
        add(texts, content.summary(), IndexedText.SUMMARY);
        add(texts, content.description(), IndexedText.BODY);
        add(texts, content.plainDescription(), IndexedText.BODY);
        add(texts, content.leadsTo(), IndexedText.BODY);
        add(texts, content.target().certificate(), IndexedText.BODY);
        texts.add(new IndexedText(Language.DE, organisationName, IndexedText.SUMMARY));
        for (String code : content.categories()) {
            categories
                    .find(code)
                    .ifPresent(category -> {
                        add(texts, category.name(), IndexedText.BODY);
                        texts.add(
                                new IndexedText(
                                        Language.DE, category.words(), weight(code, content)));
                    });
        }
        for (OfferPlace place : content.places()) {
            texts.add(
                    new IndexedText(
                            Language.DE,
                            place.name() + " " + place.locality(),
                            IndexedText.SUMMARY));
        }
        texts.add(new IndexedText(Language.DE, traits(content), IndexedText.BODY));
        return texts;
    }

    private static int weight(String code, OfferContent content) {
        return code.equals(content.categories().getFirst()) ? IndexedText.TITLE : IndexedText.BODY;
    }

    /** The words for what an offer is in the first place. */
    static String kind(OfferContent content, Categories categories) {
        return categories.find(content.categories().getFirst()).map(Category::words).orElse("");
    }

    private static void add(List<IndexedText> texts, LocalizedText text, int weight) {
        text.texts()
                .forEach((language, value) -> texts.add(new IndexedText(language, value, weight)));
    }

    /** What people type that is a fact and not a text: days, times, price, target groups. */
    private static String traits(OfferContent content) {
        var traits = new ArrayList<String>();
        content.targetGroups().forEach(group -> traits.add(group.germanName()));
        var entry = Levels.entry(content);
        var target = Levels.target(content);
        if (entry != null) {
            traits.add(entry.name());
        }
        if (target != null) {
            traits.add(target.name());
        }
        for (Schedule schedule : content.schedules()) {
            traits.add(TimeOfDay.of(schedule.startTime()).germanName());
            schedule.byDay().forEach(day -> traits.add(Weekday.ofRule(day).germanName()));
        }
        if (PriceBand.of(content.costs()) == PriceBand.FREE) {
            traits.add("gratis");
        }
        if (content.mode() != Mode.ONSITE) {
            traits.add("online");
        }
        if (content.childcare() != Childcare.NONE) {
            traits.add("Kinderbetreuung");
        }
        if (content.womenOnly()) {
            traits.add("nur für Frauen");
        }
        if (content.wheelchair()) {
            traits.add(Accessibility.WHEELCHAIR.germanName());
        }
        return String.join(". ", traits);
    }
}
