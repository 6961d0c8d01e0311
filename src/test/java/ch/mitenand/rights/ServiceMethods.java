package ch.mitenand.rights;

import ch.mitenand.account.Actor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;

/** The public methods of services that do not begin with the actor. */
final class ServiceMethods {

    private final Map<String, List<Method>> methods = new TreeMap<>();
    private final Set<String> misplaced = new TreeSet<>();

    ServiceMethods(ApplicationContext context) {
        for (Object bean : context.getBeansWithAnnotation(Service.class).values()) {
            var type = AopUtils.getTargetClass(bean);
            if (type.getName().startsWith("ch.mitenand.")) {
                Arrays.stream(type.getDeclaredMethods())
                        .filter(ServiceMethods::hasActorElsewhere)
                        .forEach(m -> misplaced.add(name(m)));
                Arrays.stream(type.getDeclaredMethods())
                        .filter(ServiceMethods::isWithoutActor)
                        .forEach(m ->
                                methods.computeIfAbsent(name(m), _ -> new ArrayList<>()).add(m));
            }
        }
    }

    static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    /** Methods with an actor who does not come first, so that they look like no command. */
    Set<String> withActorElsewhere() {
        return misplaced;
    }

    private static boolean isOpen(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic();
    }

    /** Whether an actor is among the parameters, but not only as the first one. */
    static boolean hasActorElsewhere(Method method) {
        var types = Arrays.asList(method.getParameterTypes());
        return isOpen(method) && types.lastIndexOf(Actor.class) > 0;
    }

    private static boolean isWithoutActor(Method method) {
        return isOpen(method) && !Arrays.asList(method.getParameterTypes()).contains(Actor.class);
    }

    /** All of them by name; overloads share one. */
    Map<String, List<Method>> all() {
        return methods;
    }
}
