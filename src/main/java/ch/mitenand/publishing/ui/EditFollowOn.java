package ch.mitenand.publishing.ui;

import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferDetails;
import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.OfferQuery;
import ch.mitenand.offer.OfferSearch;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.Query;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Offers one can go on with, found by words. */
final class EditFollowOn extends Div {

    /** An offer and how to call it. */
    private record Choice(OfferId id, String name) {}

    private final OfferCatalogue catalogue;
    private final OfferSearch search;
    private final MultiSelectComboBox<Choice> box;
    private List<OfferId> hidden = List.of();

    EditFollowOn(EditFields fields, OfferCatalogue catalogue, OfferSearch search) {
        this.catalogue = catalogue;
        this.search = search;
        box = fields.several("Angebote danach", Choice::name);
        box.setHelperText("Womit geht es nach diesem Angebot weiter? Suchen Sie nach dem Titel.");
        box.setPageSize(OfferQuery.PAGE_SIZE);
        box.setItems(this::choices);
        add(box);
    }

    void show(List<OfferId> offers) {
        var found = catalogue.findPublic(offers);
        var known = found.stream().map(OfferDetails::id).toList();
        hidden = offers.stream().filter(id -> !known.contains(id)).toList();
        var choices = new LinkedHashSet<Choice>();
        found.forEach(offer ->
                choices.add(
                        choice(
                                offer.id(),
                                offer.content().title().de(),
                                offer.organisation().name())));
        box.setValue(choices);
    }

    /** The offers chosen, and those that cannot be shown at the moment. */
    List<OfferId> read() {
        return Stream.concat(box.getValue().stream().map(Choice::id), hidden.stream()).toList();
    }

    private Stream<Choice> choices(Query<Choice, String> query) {
        int size = OfferQuery.PAGE_SIZE;
        int first = query.getOffset() / size;
        int last = (query.getOffset() + query.getLimit() - 1) / size;
        var wanted = OfferQuery.all().withText(query.getFilter().orElse(""));
        return IntStream.rangeClosed(first + 1, Math.min(last + 1, OfferQuery.LAST_PAGE))
                .boxed()
                .flatMap(page -> search.search(wanted.withPage(page)).hits().stream())
                .skip(query.getOffset() % size)
                .limit(query.getLimit())
                .map(hit ->
                        choice(
                                hit.offer().id(),
                                hit.offer().title().de(),
                                hit.offer().organisationName()));
    }

    private static Choice choice(OfferId id, String title, String organisation) {
        return new Choice(id, title + ", " + organisation);
    }
}
