package ch.mitenand.search;

import ch.mitenand.shared.Language;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/**
 * Tells Hibernate Search the analysers of {@link Analysis}; their names are those of the fields.
 */
public class AnalysisConfigurer implements LuceneAnalysisConfigurer {

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        var analysis = TextSearch.shared().analysis();
        context.similarity(TextSearch.similarity());
        for (String field :
                new String[] {Analysis.WORDS, Analysis.GERMAN, Analysis.PARTS, Analysis.KIND}) {
            context.analyzer(field).instance(analysis.analyzer(field));
        }
        for (Language language : Language.values()) {
            if (!Analysis.isGerman(language)) {
                String field = Analysis.field(language);
                context.analyzer(field).instance(analysis.analyzer(field));
            }
        }
    }
}
