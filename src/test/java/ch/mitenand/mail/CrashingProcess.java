package ch.mitenand.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A process of its own that takes and sends mails until it is killed. Arguments: address of the
 * database, port of the mail server. It reads one line from its parent: crash point, how often to
 * pass it before stopping there, and seconds that its clock is ahead.
 */
final class CrashingProcess {

    private enum Phase {
        TAKE,
        CLAIM,
        NOTE
    }

    private static final int MAILS_PER_ROUND = 3;

    private final BufferedReader parent;
    private final CrashPoint wanted;
    private int remaining;
    private Phase phase = Phase.TAKE;

    /** The mail that is just taken, claimed or sent. */
    private @Nullable UUID mail;

    private CrashingProcess(BufferedReader parent, CrashPoint wanted, int remaining) {
        this.parent = parent;
        this.wanted = wanted;
        this.remaining = remaining;
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        var connection = MailSchema.source(arguments[0]).getConnection();
        var source = new SingleConnectionDataSource(connection, true);
        var jdbc = JdbcClient.create(source);
        jdbc.sql("select 1").query(Integer.class).single();
        sender(Integer.parseInt(arguments[1])).createMimeMessage();
        say("READY");
        var parent = new BufferedReader(new InputStreamReader(System.in));
        String line = parent.readLine();
        if (line == null) {
            return;
        }
        var order = line.split(" ");
        var process =
                new CrashingProcess(
                        parent, CrashPoint.valueOf(order[0]), Integer.parseInt(order[1]));
        var clock = Clock.offset(Clock.systemUTC(), Duration.ofSeconds(Long.parseLong(order[2])));
        var sender = process.new Halving();
        sender.setHost("127.0.0.1");
        sender.setPort(Integer.parseInt(arguments[1]));
        process.work(
                process.new Claims(jdbc),
                new CrashCauses(jdbc),
                process.new Transactions(source),
                sender,
                clock);
    }

    static JavaMailSenderImpl sender(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return sender;
    }

    private void work(
            OutgoingMails mails,
            CrashCauses causes,
            Transactions transactions,
            JavaMailSenderImpl sender,
            Clock clock) {
        var worker =
                new MailWorker(
                        mails,
                        transactions,
                        new Watched(SmtpTransport.of(sender, "mail@mitenand.example.ch")),
                        clock);
        var transaction = new TransactionTemplate(transactions);
        while (true) {
            for (int i = 0; i < MAILS_PER_ROUND; i++) {
                phase = Phase.TAKE;
                transaction.executeWithoutResult(_ -> take(mails, causes, clock.instant()));
                say("COMMITTED " + mail);
                pass(CrashPoint.TAKEN);
            }
            phase = Phase.CLAIM;
            worker.sendDue(() -> true);
        }
    }

    /** What happens, and the mail about it. */
    private void take(OutgoingMails mails, CrashCauses causes, Instant now) {
        var cause = causes.add();
        mail = cause;
        pass(CrashPoint.CAUSED);
        mail = mails.add(CrashCauses.mail(cause), now);
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    /** Stops here for good when it is time to; the parent kills, or its own end ends this. */
    private void pass(CrashPoint point) {
        if (point == wanted && --remaining == 0) {
            say("AT " + point + " " + mail);
            try {
                parent.readLine();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Runtime.getRuntime().halt(1);
        }
    }

    private final class Transactions extends DataSourceTransactionManager {

        Transactions(DataSource source) {
            super(source);
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            var committed = phase;
            switch (committed) {
                case TAKE -> pass(CrashPoint.TAKING);
                case CLAIM -> passClaim();
                case NOTE -> pass(CrashPoint.NOTING);
            }
            super.doCommit(status);
            if (committed == Phase.NOTE) {
                phase = Phase.CLAIM;
                pass(CrashPoint.NOTED);
            }
        }
    }

    /** Takes note of what is claimed. */
    private final class Claims extends OutgoingMails {

        Claims(JdbcClient jdbc) {
            super(jdbc);
        }

        @Override
        Optional<OutgoingMail> claim(Instant now, Duration lease) {
            var claimed = super.claim(now, lease);
            mail = claimed.map(OutgoingMail::id).orElse(null);
            return claimed;
        }
    }

    private void passClaim() {
        if (mail != null) {
            pass(CrashPoint.CLAIMING);
        }
    }

    /** Writes mails to the server in two halves. */
    private final class Halving extends JavaMailSenderImpl {

        @Override
        public MimeMessage createMimeMessage() {
            return new MimeMessage(getSession()) {
                @Override
                public void writeTo(OutputStream server, String[] ignored)
                        throws IOException, MessagingException {
                    var whole = new ByteArrayOutputStream();
                    super.writeTo(whole, ignored);
                    byte[] bytes = whole.toByteArray();
                    server.write(bytes, 0, bytes.length / 2);
                    server.flush();
                    pass(CrashPoint.HALF_SENT);
                    server.write(bytes, bytes.length / 2, bytes.length - bytes.length / 2);
                }
            };
        }
    }

    private final class Watched implements Transport {

        private final Transport transport;

        Watched(Transport transport) {
            this.transport = transport;
        }

        @Override
        public MailLog.Channel channel() {
            return transport.channel();
        }

        @Override
        public Delivery send(OutgoingMail mail) {
            pass(CrashPoint.SENDING);
            var delivery = transport.send(mail);
            pass(CrashPoint.ACCEPTED);
            phase = Phase.NOTE;
            return delivery;
        }
    }
}
