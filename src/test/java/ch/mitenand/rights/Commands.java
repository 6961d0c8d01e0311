package ch.mitenand.rights;

import ch.mitenand.account.Actor;
import ch.mitenand.account.RowScope;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;

/** All commands of the portal: public methods of its beans whose first parameter is the actor. */
final class Commands {

    private final Map<String, Method> methods = new TreeMap<>();
    private final Map<String, Object> beans = new TreeMap<>();

    Commands(ApplicationContext context) {
        for (Object bean : context.getBeansOfType(Object.class, false, false).values()) {
            var type = AopUtils.getTargetClass(bean);
            // the scope of a transaction is no command: it gives nobody a right
            if (type.getName().startsWith("ch.mitenand.") && type != RowScope.class) {
                Arrays.stream(type.getDeclaredMethods())
                        .filter(Commands::isCommand)
                        .forEach(method -> add(type, method, bean));
            }
        }
    }

    private void add(Class<?> type, Method method, Object bean) {
        String name = type.getSimpleName() + "." + method.getName();
        if (methods.put(name, method) != null) {
            throw new IllegalStateException("two commands are called " + name);
        }
        // the class itself may be hidden in its module
        method.setAccessible(true);
        beans.put(name, bean);
    }

    private static boolean isCommand(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !method.isSynthetic()
                && method.getParameterCount() > 0
                && method.getParameterTypes()[0] == Actor.class;
    }

    /** The names, for instance {@code OfferDesk.open}. */
    Set<String> names() {
        return methods.keySet();
    }

    Method method(String name) {
        var method = methods.get(name);
        if (method == null) {
            throw new IllegalStateException("there is no command " + name);
        }
        return method;
    }

    /** Gives a command and returns its answer; what it throws comes out as it is. */
    @Nullable Object give(String name, Object... arguments) throws Throwable {
        try {
            return method(name).invoke(beans.get(name), arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
