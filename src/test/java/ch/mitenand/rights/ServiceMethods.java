package ch.mitenand.rights;

import ch.mitenand.account.Actor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public methods of services that do not begin with the actor. */
final class ServiceMethods {

    private final Map<String, List<Method>> methods = new TreeMap<>();

    ServiceMethods(ApplicationContext context) {
        for (Object bean : context.getBeansWithAnnotation(Service.class).values()) {
            var type = AopUtils.getTargetClass(bean);
            if (type.getName().startsWith("ch.mitenand.")) {
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

    private static boolean isWithoutActor(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic()
                && !Arrays.asList(method.getParameterTypes()).contains(Actor.class);
    }

    /** All of them by name; overloads share one. */
    Map<String, List<Method>> all() {
        return methods;
    }

    /** Whether the database itself refuses changes in this method. */
    static boolean onlyReads(Method method) {
        var own = AnnotatedElementUtils.findMergedAnnotation(method, Transactional.class);
        var ofClass =
                AnnotatedElementUtils.findMergedAnnotation(
                        method.getDeclaringClass(), Transactional.class);
        var decisive = own == null ? ofClass : own;
        return decisive != null && decisive.readOnly();
    }
}
