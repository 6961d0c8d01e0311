package ch.mitenand.offer;

import ch.mitenand.organisation.OrganisationRegister;
import ch.mitenand.search.Analysis;
import ch.mitenand.search.Highlights;
import ch.mitenand.search.IndexedText;
import ch.mitenand.search.TextSearch;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LocalizedText;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Maps an offer to its index document: text fields per language, filter columns, and the finished
 * row.
 */
@Component
public class OfferIndexBinder implements TypeBinder {

    static final String SERVES = "serves";

    private final ObjectProvider<OrganisationRegister> register;
    private final ObjectProvider<Categories> categories;
    private final ObjectProvider<FacetLayout> layout;

    OfferIndexBinder(
            ObjectProvider<OrganisationRegister> register,
            ObjectProvider<Categories> categories,
            ObjectProvider<FacetLayout> layout) {
        this.register = register;
        this.categories = categories;
        this.layout = layout;
    }

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().useRootOnly();
        var schema = context.indexSchemaElement();
        var texts = new HashMap<String, IndexFieldReference<String>>();
        texts.put(Analysis.WORDS, text(schema, Analysis.WORDS));
        texts.put(Analysis.GERMAN, text(schema, Analysis.GERMAN));
        texts.put(Analysis.PARTS, text(schema, Analysis.PARTS));
        texts.put(Analysis.KIND, text(schema, Analysis.KIND));
        for (Language language : Language.values()) {
            if (!Analysis.isGerman(language)) {
                String field = Analysis.field(language);
                texts.put(field, text(schema, field));
            }
        }
        context.bridge(
                Offer.class,
                new Bridge(
                        texts,
                        binary(schema, SegmentColumns.FIELD),
                        binary(schema, OfferRow.FIELD),
                        keyword(schema)));
    }

    private static IndexFieldReference<String> text(IndexSchemaElement schema, String field) {
        return schema.field(field, f -> f.asString().analyzer(field)).multiValued().toReference();
    }

    private static IndexFieldReference<byte[]> binary(IndexSchemaElement schema, String field) {
        return schema.field(
                        field,
                        f ->
                                f.extension(LuceneExtension.get())
                                        .asNative(
                                                byte[].class,
                                                (path, value, fields) ->
                                                        fields.accept(
                                                                new BinaryDocValuesField(
                                                                        path,
                                                                        new BytesRef(value)))))
                .toReference();
    }

    private static IndexFieldReference<String> keyword(IndexSchemaElement schema) {
        return schema.field(
                        SERVES,
                        f ->
                                f.extension(LuceneExtension.get())
                                        .asNative(
                                                String.class,
                                                (path, value, fields) ->
                                                        fields.accept(
                                                                new StringField(
                                                                        path,
                                                                        value,
                                                                        Field.Store.NO))))
                .multiValued()
                .toReference();
    }

    /** The term under which offers for the whole canton are filed. */
    static final String CANTON = "canton";

    private final class Bridge implements TypeBridge<Offer> {

        private final Map<String, IndexFieldReference<String>> texts;
        private final IndexFieldReference<byte[]> columns;
        private final IndexFieldReference<byte[]> row;
        private final IndexFieldReference<String> serves;

        Bridge(
                Map<String, IndexFieldReference<String>> texts,
                IndexFieldReference<byte[]> columns,
                IndexFieldReference<byte[]> row,
                IndexFieldReference<String> serves) {
            this.texts = texts;
            this.columns = columns;
            this.row = row;
            this.serves = serves;
        }

        @Override
        public void write(DocumentElement target, Offer offer, TypeBridgeWriteContext context) {
            var organisation = register.getObject().find(offer.organisation()).orElseThrow();
            var content = offer.content().of(organisation);
            for (IndexedText text :
                    IndexedTexts.of(content, organisation.name(), categories.getObject())) {
                for (String field : text.fields()) {
                    for (int i = 0; i < text.weight(); i++) {
                        target.addValue(texts.get(field), text.text());
                    }
                }
            }
            target.addValue(
                    texts.get(Analysis.KIND), IndexedTexts.kind(content, categories.getObject()));
            target.addValue(columns, Columns.of(offer.id(), content, layout.getObject()).encode());
            var summary =
                    Summaries.of(offer.id(), offer.organisation(), organisation.name(), content);
            target.addValue(row, row(summary).encode());
            content.serves().forEach(bfs -> target.addValue(serves, Integer.toString(bfs)));
            content.places()
                    .forEach(place -> target.addValue(serves, Integer.toString(place.bfs())));
            if (content.servesCanton()) {
                target.addValue(serves, CANTON);
            }
            target.addValue(serves, "organisation " + offer.organisation());
        }

        private OfferRow row(OfferSummary summary) {
            return new OfferRow(
                    summary, highlights(summary.title()), highlights(summary.summary()));
        }

        private Map<Language, Highlights> highlights(LocalizedText text) {
            var analysis = TextSearch.shared().analysis();
            var highlights = new EnumMap<Language, Highlights>(Language.class);
            text.texts()
                    .forEach((language, value) ->
                            highlights.put(language, analysis.highlights(language, value)));
            return highlights;
        }
    }
}
