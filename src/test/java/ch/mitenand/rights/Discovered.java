package ch.mitenand.rights;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Finds what the modules add to the tests of rights. */
final class Discovered {

    private Discovered() {}

    /** One object of each class of the tests that is of this type; constructors get beans. */
    static <T> List<T> all(Class<T> type, ApplicationContext context) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(type));
        var found = new ArrayList<T>();
        for (var candidate : scanner.findCandidateComponents("ch.mitenand")) {
            var name = candidate.getBeanClassName();
            if (name != null) {
                found.add(type.cast(create(ClassUtils.resolveClassName(name, null), context)));
            }
        }
        return found;
    }

    private static Object create(Class<?> type, ApplicationContext context) {
        return context.getAutowireCapableBeanFactory()
                .autowire(type, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);
    }
}
