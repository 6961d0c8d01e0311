package ch.mitenand.interchange;

import ch.mitenand.offer.Categories;
import ch.mitenand.offer.Category;
import ch.mitenand.offer.Childcare;
import ch.mitenand.offer.Mode;
import ch.mitenand.offer.Payer;
import ch.mitenand.offer.RegistrationKind;
import ch.mitenand.offer.Scale;
import ch.mitenand.offer.Schooling;
import ch.mitenand.offer.TargetGroup;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LanguageLevel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * All terms of all taxonomies: the categories, and one term for each value of the model's closed
 * lists.
 */
@Component
class HsdsTerms {

    /** By category code or by value of a closed list. */
    private final Map<Object, Term> byValue = new LinkedHashMap<>();

    @Autowired
    HsdsTerms(Categories categories) {
        this(categories.all());
    }

    HsdsTerms(List<Category> categories) {
        categories.forEach(category -> byValue.put(category.code(), term(category)));
        addAll(Vocabulary.LANGUAGE_LEVEL, LanguageLevel.values(), LanguageLevel::name);
        addAll(Vocabulary.TARGET_GROUP, TargetGroup.values(), TargetGroup::germanName);
        addAll(Vocabulary.SCHOOLING, Schooling.values(), Schooling::germanName);
        addAll(Vocabulary.CHILDCARE, Childcare.values(), Childcare::germanName);
        addAll(Vocabulary.MODE, Mode.values(), Mode::germanName);
        addAll(Vocabulary.SCALE, Scale.values(), Scale::germanName);
        addAll(Vocabulary.REGISTRATION, RegistrationKind.values(), RegistrationKind::germanName);
        addAll(Vocabulary.PAYER, Payer.values(), Payer::germanName);
        addAll(Vocabulary.FEATURE, Feature.values(), Feature::germanName);
    }

    /** Every term, upper categories before theirs. */
    List<Term> all() {
        return List.copyOf(byValue.values());
    }

    /** The term with this identity. */
    Optional<Term> find(UUID id) {
        return byValue.values().stream().filter(term -> term.id().equals(id)).findFirst();
    }

    /** The terms of which something holds. */
    Set<Term> where(Predicate<Term> holds) {
        return byValue.values().stream().filter(holds).collect(Collectors.toSet());
    }

    /** The term of a category; empty for a code that is none. */
    Optional<Term> category(String code) {
        return Optional.ofNullable(byValue.get(code));
    }

    /** The term of a value of a closed list. */
    Term of(Enum<?> value) {
        return Objects.requireNonNull(byValue.get(value), () -> "no term for " + value);
    }

    private Term term(Category category) {
        var upper = Optional.ofNullable(category.parent()).flatMap(this::category);
        String name = category.name().de();
        String path = upper.map(term -> term.name() + ": " + name).orElse(name);
        String english = category.name().in(Language.EN).map(text -> " (" + text + ")").orElse("");
        return new Term(
                Vocabulary.CATEGORY,
                category.id(),
                category.code(),
                name,
                path + english,
                upper.map(Term::id).orElse(null));
    }

    private <E extends Enum<E>> void addAll(
            Vocabulary vocabulary, E[] values, Function<E, String> name) {
        for (E value : values) {
            String code = value.name().toLowerCase(Locale.ROOT);
            var id = HsdsObject.stableId("term", vocabulary.code(), code);
            String description = vocabulary.title() + ": " + name.apply(value);
            byValue.put(
                    value, new Term(vocabulary, id, code, name.apply(value), description, null));
        }
    }
}
