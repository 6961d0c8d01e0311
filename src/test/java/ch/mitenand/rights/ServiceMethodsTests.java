package ch.mitenand.rights;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.IntegrationTest;
import ch.mitenand.account.Actor;
import ch.mitenand.shared.DelimitedFile.Row;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;

/**
 * Every public method of a service takes the actor, as its first parameter, or a one-time token
 * (table {@code rights/tokens}), or is in {@code rights/without-actor} with the reason, also when
 * it only reads. What is {@code inside} there is for other services, which have checked the right;
 * nothing that answers a browser calls it.
 */
class ServiceMethodsTests extends IntegrationTest {

    private static final Set<String> KINDS = Set.of("everybody", "inside", "proof", "reads");

    @Autowired private ApplicationContext context;

    @Test
    void theActorComesFirst() {
        assertThat(new ServiceMethods(context).withActorElsewhere())
                .as("a command takes the actor first, else the test of rights does not see it")
                .isEmpty();
    }

    @Test
    void anActorInAnotherPlaceIsFound() {
        var found =
                Arrays.stream(Misplaced.class.getDeclaredMethods())
                        .filter(ServiceMethods::hasActorElsewhere)
                        .map(Method::getName);
        assertThat(found).containsExactlyInAnyOrder("second", "twice");
    }

    /** What a service must not look like. */
    @SuppressWarnings("unused")
    private static final class Misplaced {

        public void first(Actor actor, String text) {}

        public void second(String text, Actor actor) {}

        public void twice(Actor actor, Actor other) {}

        public void without(String text) {}
    }

    @Test
    void everyMethodWithoutActorIsInATable() {
        var listed = new TreeSet<>(names(tokens(), "command"));
        listed.addAll(names(withoutActor(), "method"));
        var methods = new ServiceMethods(context).all();
        var missing = new TreeSet<>(methods.keySet());
        missing.removeAll(listed);
        listed.removeAll(methods.keySet());

        assertThat(missing).as("take the actor, or say why not").isEmpty();
        assertThat(listed).as("in the table, but not in the portal").isEmpty();
    }

    @Test
    void everyRowHasAKindAndAReason() {
        for (var row : withoutActor()) {
            assertThat(KINDS).as(row.required("method")).contains(row.required("kind"));
            assertThat(row.required("reason").length()).isGreaterThan(10);
        }
    }

    @Test
    void nothingThatAnswersABrowserCallsWhatIsInside() {
        var inside =
                withoutActor().stream()
                        .filter(row -> row.required("kind").equals("inside"))
                        .map(row -> row.required("method"))
                        .collect(Collectors.toSet());
        var wrong = new TreeSet<String>();
        for (var type : portal()) {
            if (answersBrowsers(type)) {
                type.getMethodCallsFromSelf().stream()
                        .filter(call -> isOfService(call) && inside.contains(name(call)))
                        .forEach(call -> wrong.add(type.getName() + " calls " + name(call)));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static Iterable<JavaClass> portal() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("ch.mitenand");
    }

    private static boolean answersBrowsers(JavaClass type) {
        return type.getPackageName().matches("ch\\.mitenand\\.(.*\\.ui|shell)(\\..*)?")
                || type.isMetaAnnotatedWith(org.springframework.stereotype.Controller.class);
    }

    /** Other classes may be called like a service. */
    private static boolean isOfService(JavaMethodCall call) {
        return call.getTargetOwner().isMetaAnnotatedWith(Service.class);
    }

    private static String name(JavaMethodCall call) {
        return call.getTargetOwner().getSimpleName() + "." + call.getTarget().getName();
    }

    private static List<Row> tokens() {
        return RightsTables.read("tokens", TokenMatrixTests.COLUMNS);
    }

    private static List<Row> withoutActor() {
        return RightsTables.read("without-actor", List.of("method", "kind", "reason"));
    }

    private static List<String> names(List<Row> rows, String column) {
        var names = new ArrayList<String>();
        rows.forEach(row -> names.add(row.required(column)));
        return names;
    }
}
