package ch.mitenand.mail;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.PlatformTransactionManager;

/** How the mails of this portal leave it. */
@Configuration
class MailConfiguration {

    @Bean
    Transport transport(
            ObjectProvider<JavaMailSender> senders,
            DemoInbox inbox,
            @Value("${mitenand.mail-from:Mitenand <mail@mitenand.example.ch>}") String from) {
        var sender = senders.getIfAvailable();
        if (sender != null) {
            return SmtpTransport.of(sender, from);
        }
        return inbox.isOpen() ? new DemoTransport(inbox) : new NoTransport();
    }

    @Bean
    OutgoingMails outgoingMails(JdbcClient jdbc) {
        return new OutgoingMails(jdbc);
    }

    @Bean
    MailWorker mailWorker(
            OutgoingMails mails,
            PlatformTransactionManager transactions,
            Transport transport,
            Clock clock) {
        return new MailWorker(mails, transactions, transport, clock);
    }
}
