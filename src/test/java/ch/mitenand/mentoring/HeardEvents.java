package ch.mitenand.mentoring;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

/** What this module has announced, at the moment it did, while a test listens. */
final class HeardEvents implements ApplicationListener<ApplicationEvent> {

    private final ConfigurableApplicationContext context;
    private final List<Object> events = new ArrayList<>();

    private HeardEvents(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Listens from now on. */
    static HeardEvents in(ApplicationContext context) {
        var heard = new HeardEvents((ConfigurableApplicationContext) context);
        heard.context.addApplicationListener(heard);
        return heard;
    }

    @Override
    public void onApplicationEvent(ApplicationEvent event) {
        if (event instanceof PayloadApplicationEvent<?> payload
                && payload.getPayload().getClass().getPackage().equals(getClass().getPackage())) {
            events.add(payload.getPayload());
        }
    }

    List<Object> events() {
        return events;
    }

    void stop() {
        context.removeApplicationListener(this);
    }
}
