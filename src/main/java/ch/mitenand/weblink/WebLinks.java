package ch.mitenand.weblink;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;

/**
 * Checks whether links still answer. The addresses come from people, so that this is careful: it
 * speaks only HTTP on the usual ports with servers on the public internet, and connects to exactly
 * the address that it checked, also after each redirect.
 */
public final class WebLinks {

    /** For connecting, and again for each answer. */
    static final Duration TIMEOUT = Duration.ofSeconds(5);

    /** After this time, no further redirect is followed. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final String TOO_SLOW = "Die Seite hat nicht rechtzeitig geantwortet.";
    private static final int MOST_REDIRECTS = 3;
    private static final int MOST_ADDRESSES = 2;

    private final Resolver resolver;
    private final Connector connector;
    private final WebLinkExchange exchange;

    /** Finds the addresses of a host. */
    @FunctionalInterface
    interface Resolver {
        List<InetAddress> resolve(String host) throws IOException;
    }

    /** Opens a connection to exactly this address. */
    @FunctionalInterface
    interface Connector {
        Socket connect(InetAddress address, int port) throws IOException;
    }

    /** What came of a check. */
    public sealed interface Result {}

    /**
     * The link answers.
     *
     * @param status of HTTP; also one that only asks machines to stay away, such as 403
     */
    public record Ok(int status) implements Result {}

    /**
     * The link does not work, at least not now.
     *
     * @param reason a German sentence
     */
    public record Broken(String reason) implements Result {}

    /**
     * The link is not checked, because it is not an address of the public web.
     *
     * @param reason a German sentence
     */
    public record Forbidden(String reason) implements Result {}

    /** Checks links on the internet. */
    public WebLinks() {
        this(
                WebLinkResolver::resolve,
                WebLinks::connect,
                (SSLSocketFactory) SSLSocketFactory.getDefault(),
                TIMEOUT);
    }

    WebLinks(Resolver resolver, Connector connector, SSLSocketFactory tls, Duration timeout) {
        this.resolver = resolver;
        this.connector = connector;
        this.exchange = new WebLinkExchange(tls, timeout);
    }

    private static Socket connect(InetAddress address, int port) throws IOException {
        // without this, a proxy named by the system could reach what this class must not
        var socket = new Socket(Proxy.NO_PROXY);
        try {
            socket.connect(new InetSocketAddress(address, port), (int) TIMEOUT.toMillis());
        } catch (IOException e) {
            socket.close();
            throw e;
        }
        return socket;
    }

    /**
     * Follows a link, over at most three redirects, and says whether a page answers. Takes some
     * seconds, and up to about a minute when servers are slow on purpose.
     */
    public Result check(String link) {
        var step = WebLinkTarget.parse(link);
        long start = System.nanoTime();
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                return new Broken(TOO_SLOW);
            }
            if (step instanceof WebLinkTarget.Refused refused) {
                return refused.result();
            }
            var target = (WebLinkTarget.Target) step;
            var answer = ask(target);
            if (answer instanceof Redirected redirected) {
                step = WebLinkTarget.follow(target, redirected.location());
            } else {
                return ((Final) answer).result();
            }
        }
        return new Broken("Die Adresse leitet zu oft weiter.");
    }

    private sealed interface Answer {}

    private record Redirected(String location) implements Answer {}

    private record Final(Result result) implements Answer {}

    private Answer ask(WebLinkTarget.Target target) {
        try {
            var addresses = resolver.resolve(target.host());
            if (addresses.isEmpty()) {
                throw new UnknownHostException(target.host());
            }
            if (!addresses.stream().allMatch(WebLinkAddresses::isPublic)) {
                return new Final(
                        new Forbidden("Diese Adresse liegt nicht im öffentlichen Internet."));
            }
            return judge(firstAnswer(target, addresses));
        } catch (UnknownHostException e) {
            return broken("Diese Adresse gibt es nicht oder nicht mehr.");
        } catch (SocketTimeoutException e) {
            return broken(TOO_SLOW);
        } catch (SSLException e) {
            return broken(
                    "Die sichere Verbindung klappt nicht, zum Beispiel weil das Zertifikat"
                            + " abgelaufen ist.");
        } catch (IOException e) {
            return broken("Die Seite ist nicht erreichbar.");
        }
    }

    /** Some servers do not know HEAD, or answer it wrongly; then they are asked with GET. */
    private WebLinkExchange.Reply firstAnswer(
            WebLinkTarget.Target target, List<InetAddress> addresses) throws IOException {
        try {
            var reply = send("HEAD", target, addresses);
            if (reply.status() < 400) {
                return reply;
            }
        } catch (SSLException | SocketTimeoutException e) {
            throw e;
        } catch (IOException e) {
            return send("GET", target, addresses);
        }
        return send("GET", target, addresses);
    }

    private WebLinkExchange.Reply send(
            String method, WebLinkTarget.Target target, List<InetAddress> addresses)
            throws IOException {
        IOException last = new UnknownHostException(target.host());
        for (var address : addresses.stream().limit(MOST_ADDRESSES).toList()) {
            try (var socket = connector.connect(address, target.port())) {
                return exchange.run(socket, method, target);
            } catch (IOException e) {
                last = e;
            }
        }
        throw last;
    }

    private static Answer judge(WebLinkExchange.Reply reply) {
        int status = reply.status();
        String location = reply.location();
        if (status >= 300 && status < 400 && status != 304 && location != null) {
            return new Redirected(location);
        }
        if (status == 404 || status == 410) {
            return broken("Die Seite gibt es nicht mehr (Fehler %d).".formatted(status));
        }
        if (status == 400 || status >= 500) {
            return broken("Der Server meldet einen Fehler (%d).".formatted(status));
        }
        return new Final(new Ok(status));
    }

    private static Answer broken(String reason) {
        return new Final(new Broken(reason));
    }
}
