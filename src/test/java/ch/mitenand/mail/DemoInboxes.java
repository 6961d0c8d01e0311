package ch.mitenand.mail;

import ch.mitenand.shell.Site;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The inbox over the mails of the running portal as portals of another kind would have it. */
public final class DemoInboxes {

    private DemoInboxes() {}

    /** Of a portal with this demo content, {@code none} for real content, without mail server. */
    public static DemoInbox ofDemo(ApplicationContext context, String demo) {
        return inbox(context, demo, new StaticListableBeanFactory());
    }

    /** Of a demo that sends its mails through a mail server. */
    public static DemoInbox withMailServer(ApplicationContext context) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("sender", new JavaMailSenderImpl());
        return inbox(context, "all", beans);
    }

    private static DemoInbox inbox(
            ApplicationContext context, String demo, StaticListableBeanFactory beans) {
        var site = new Site("", demo);
        ObjectProvider<JavaMailSender> senders = beans.getBeanProvider(JavaMailSender.class);
        return new DemoInbox(
                context.getBean(JdbcClient.class),
                context.getBean(Clock.class),
                new PortalAddress(site, context.getBean(Environment.class)),
                site,
                senders);
    }
}
