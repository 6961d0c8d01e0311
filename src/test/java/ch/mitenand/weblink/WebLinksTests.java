package ch.mitenand.weblink;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.weblink.WebLinks.Broken;
import ch.mitenand.weblink.WebLinks.Forbidden;
import ch.mitenand.weblink.WebLinks.Ok;
import ch.mitenand.weblink.WebLinks.Result;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class WebLinksTests {

    private static final String PUBLIC = "93.184.216.34";
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final SSLSocketFactory TLS = (SSLSocketFactory) SSLSocketFactory.getDefault();

    private final List<String> connections = new ArrayList<>();
    private final Map<String, String> names =
            Map.of(
                    "www.example.ch",
                    PUBLIC,
                    "neu.example.ch",
                    "8.8.8.8",
                    "innen.example.ch",
                    "10.0.0.1");

    private WebLinks links(ScriptedServer server, Duration timeout) {
        return new WebLinks(
                host -> {
                    String address = names.get(host);
                    if (address == null) {
                        throw new UnknownHostException(host);
                    }
                    return List.of(InetAddress.ofLiteral(address));
                },
                (address, port) -> {
                    connections.add(address.getHostAddress() + " " + port);
                    return server.connect();
                },
                TLS,
                timeout);
    }

    private Result check(String link, String... answers) throws IOException {
        try (var server = new ScriptedServer(answers)) {
            return links(server, SOON).check(link);
        }
    }

    private static String answer(int status, String... headers) {
        return "HTTP/1.1 "
                + status
                + " Text\r\n"
                + Stream.of(headers).map(h -> h + "\r\n").reduce("", String::concat)
                + "\r\n";
    }

    private static WebLinks unreachable() {
        return new WebLinks(
                host -> {
                    throw new AssertionError("resolved " + host);
                },
                (address, port) -> {
                    throw new AssertionError("connected to " + address);
                },
                TLS,
                SOON);
    }

    @Test
    void asksTheCheckedAddressPolitely() throws IOException {
        try (var server = new ScriptedServer(answer(200))) {
            assertThat(
                            links(server, SOON)
                                    .check(
                                            "http://WWW.Example.ch/kurs?a=ü b#c"
                                                    .replace(" ", "%20")))
                    .isEqualTo(new Ok(200));
            assertThat(connections).containsExactly(PUBLIC + " 80");
            assertThat(server.requests())
                    .containsExactly(
                            "HEAD /kurs?a=%C3%BC%20b HTTP/1.1\r\n"
                                    + "Host: www.example.ch\r\n"
                                    + "User-Agent: "
                                    + WebLinkExchange.USER_AGENT
                                    + "\r\nAccept: */*\r\nConnection: close\r\n\r\n");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 204, 206, 304, 401, 403, 429})
    void answersAreGood(int status) throws IOException {
        assertThat(check("http://www.example.ch", answer(status), answer(status)))
                .isEqualTo(new Ok(status));
    }

    @ParameterizedTest
    @CsvSource({"404,nicht mehr", "410,nicht mehr", "500,Fehler", "503,Fehler", "400,Fehler"})
    void errorsAreBroken(int status, String reason) throws IOException {
        var result = check("http://www.example.ch", answer(status), answer(status));
        assertThat(((Broken) result).reason()).contains(reason, "" + status);
    }

    @Test
    void asksAgainWithGet() throws IOException {
        try (var server = new ScriptedServer(answer(405), answer(200))) {
            assertThat(links(server, SOON).check("http://www.example.ch")).isEqualTo(new Ok(200));
            assertThat(server.requests().getLast()).startsWith("GET / HTTP/1.1\r\n");
        }
        assertThat(check("http://www.example.ch", "nonsense", answer(200))).isEqualTo(new Ok(200));
        assertThat(check("http://www.example.ch", "", answer(200))).isEqualTo(new Ok(200));
        assertThat(check("http://www.example.ch", answer(103, "Link: x") + answer(200)))
                .isEqualTo(new Ok(200));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "SSH-2.0-OpenSSH\r\n\r\n",
                "HTTP/2 200\r\n\r\n",
                "HTTP/1.1 20\r\n\r\n",
                ""
            })
    void otherProtocolsAreBroken(String answer) throws IOException {
        assertThat(check("http://www.example.ch", answer, answer)).isInstanceOf(Broken.class);
    }

    @Test
    void reportsNamesThatDoNotExist() throws IOException {
        assertThat(((Broken) check("http://weg.example.ch")).reason()).contains("gibt es nicht");
        var empty = new WebLinks(host -> List.of(), (address, port) -> null, TLS, SOON);
        assertThat(empty.check("http://www.example.ch")).isInstanceOf(Broken.class);
    }

    @Test
    void reportsServersThatDoNotListen() {
        var links =
                new WebLinks(
                        host -> List.of(InetAddress.ofLiteral(PUBLIC)),
                        (address, port) -> {
                            throw new ConnectException("refused");
                        },
                        TLS,
                        SOON);
        assertThat(links.check("http://www.example.ch")).isInstanceOf(Broken.class);
    }

    @Test
    void followsRedirects() throws IOException {
        var result =
                check(
                        "http://www.example.ch/a",
                        answer(301, "Location: /b"),
                        answer(302, "location:  //neu.example.ch/c"),
                        answer(307, "LOCATION: http://www.example.ch:80/d"),
                        answer(200));
        assertThat(result).isEqualTo(new Ok(200));
        assertThat(connections)
                .containsExactly(PUBLIC + " 80", PUBLIC + " 80", "8.8.8.8 80", PUBLIC + " 80");
    }

    @Test
    void doesNotFollowForever() throws IOException {
        String again = answer(302, "Location: /a");
        var result = check("http://www.example.ch", again, again, again, again, again, again);
        assertThat(((Broken) result).reason()).contains("zu oft");
        assertThat(connections).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://innen.example.ch/",
                "http://localhost/",
                "http://127.0.0.1/",
                "http://169.254.169.254/latest/meta-data/",
                "http://[::1]/",
                "//innen.example.ch/",
                "https://user:secret@www.example.ch/",
                "http://www.example.ch:8080/",
                "https://www.example.ch:80/",
                "ftp://www.example.ch/",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "gopher://www.example.ch/"
            })
    void redirectsCannotLeadInside(String location) throws IOException {
        var result =
                check("http://www.example.ch", answer(302, "Location: " + location), answer(200));
        assertThat(result).isInstanceOf(Forbidden.class);
        assertThat(connections).hasSize(1);
    }

    @Test
    void redirectsCannotAddHeaders() throws IOException {
        var result = check("http://www.example.ch", answer(302, "Location: /a\tb"), answer(200));
        assertThat(result).isInstanceOf(Broken.class);
        assertThat(check("http://www.example.ch/a\r\nX: y")).isInstanceOf(Broken.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "www.example.ch",
                "/kurs",
                "ftp://www.example.ch",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "data:text/html,x",
                "mailto:info@example.ch",
                "http://",
                "http:///",
                "http:www.example.ch",
                "http://localhost",
                "http://localhost.",
                "http://server",
                "http://drucker.local",
                "http://db.internal",
                "http://a.localhost",
                "http://x.home.arpa",
                "http://router.lan",
                "http://127.0.0.1",
                "http://127.1",
                "http://2130706433",
                "http://0x7f000001",
                "http://0x7f.0.0.0x1",
                "http://0177.0.0.1",
                "http://127.0.0.1.",
                "http://8.8.8.8",
                "http://[::1]",
                "http://[::ffff:127.0.0.1]",
                "http://[2001:4860:4860::8888]",
                "http://①②⑦.0.0.1",
                "http://１２７.0.0.1",
                "http://127。0。0。1",
                "http://www.example.ch:8080",
                "http://www.example.ch:443",
                "http://www.example.ch:",
                "https://www.example.ch:80",
                "http://www.example.ch:22/",
                "http://user@www.example.ch",
                "http://user:pw@www.example.ch",
                "http://www.example.ch@127.0.0.1",
                "http://www.example.ch:80@127.0.0.1",
                "http://-a.example.ch",
                "http://a..example.ch",
                "http://.example.ch",
                "http://www.example.ch%00.evil.example.com",
                "http://a_b.example.ch"
            })
    void refusesWhatIsNotThePublicWeb(String link) {
        assertThat(unreachable().check(link)).isInstanceOf(Forbidden.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.example.ch\\@127.0.0.1",
                "http://www.exa mple.ch",
                "http://www.example.ch/ x",
                "http://www.example.ch/\nHost: x",
                "http:\\\\www.example.ch"
            })
    void refusesWhatIsNoAddress(String link) {
        assertThat(unreachable().check(link)).isInstanceOf(Broken.class);
        assertThat(unreachable().check("http://www.example.ch/" + "a".repeat(3_000)))
                .isInstanceOf(Broken.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"127.0.0.1", "10.1.2.3", "::1", "fd00:ec2::254", "100.64.0.1", "0.0.0.0"})
    void namesCannotLeadInside(String address) {
        for (var addresses :
                List.of(
                        List.of(InetAddress.ofLiteral(address)),
                        List.of(InetAddress.ofLiteral(PUBLIC), InetAddress.ofLiteral(address)))) {
            var links =
                    new WebLinks(
                            host -> addresses,
                            (to, port) -> {
                                throw new AssertionError("connected to " + to);
                            },
                            TLS,
                            SOON);
            assertThat(links.check("https://www.example.ch")).isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void umlautsAreAskedForInAscii() {
        var hosts = new ArrayList<String>();
        var links =
                new WebLinks(
                        host -> {
                            hosts.add(host);
                            return List.of();
                        },
                        (address, port) -> null,
                        TLS,
                        SOON);
        links.check("https://Bücher.example.ch./");
        links.check("https://www.example.ch:443/");
        assertThat(hosts).containsExactly("xn--bcher-kva.example.ch", "www.example.ch");
    }

    @ParameterizedTest
    @ValueSource(strings = {ScriptedServer.DRIP, ScriptedServer.SILENCE})
    void doesNotWaitForSlowServers(String slow) throws IOException {
        try (var server = new ScriptedServer(slow, slow)) {
            long start = System.nanoTime();
            var result = links(server, Duration.ofMillis(300)).check("http://www.example.ch");
            assertThat(((Broken) result).reason()).contains("rechtzeitig");
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isLessThan(Duration.ofSeconds(4));
        }
    }

    @Test
    void readsOnlyTheBeginning() throws IOException {
        String endless = "HTTP/1.1 200 Ok\r\nX: " + "a".repeat(2_000_000);
        assertThat(check("http://www.example.ch", endless)).isEqualTo(new Ok(200));
        String late = answer(302, "X: " + "a".repeat(980), "Location: /" + "b".repeat(200));
        assertThat(check("http://www.example.ch", late)).isEqualTo(new Ok(302));
    }

    @Test
    void serversWithoutTlsAreBroken() throws IOException {
        assertThat(check("https://www.example.ch", answer(200))).isInstanceOf(Broken.class);
        assertThat(connections.getFirst()).isEqualTo(PUBLIC + " 443");
    }

    @Test
    void certificatesMustBeValidForTheName(@TempDir Path folder) throws Exception {
        var tls = tls(folder, "www.example.ch");
        try (var server =
                new ScriptedServer(
                        tls.getServerSocketFactory()
                                .createServerSocket(0, 50, InetAddress.getLoopbackAddress()),
                        answer(200),
                        answer(200))) {
            WebLinks.Resolver anywhere = host -> List.of(InetAddress.ofLiteral(PUBLIC));
            var trusting =
                    new WebLinks(
                            anywhere,
                            (address, port) -> server.connect(),
                            tls.getSocketFactory(),
                            SOON);
            assertThat(trusting.check("https://www.example.ch/x")).isEqualTo(new Ok(200));
            assertThat(server.requests()).hasSize(1);
            assertThat(((Broken) trusting.check("https://neu.example.ch")).reason())
                    .contains("Zertifikat");
            var usual = new WebLinks(anywhere, (address, port) -> server.connect(), TLS, SOON);
            assertThat(((Broken) usual.check("https://www.example.ch")).reason())
                    .contains("Zertifikat");
            assertThat(server.requests()).hasSize(1);
        }
    }

    /** Both ends of TLS with a new certificate for a name. */
    private static SSLContext tls(Path folder, String name) throws Exception {
        var file = folder.resolve("keys.p12");
        var tool =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "keytool")
                                        .toString(),
                                "-genkeypair",
                                "-alias",
                                "a",
                                "-keyalg",
                                "EC",
                                "-validity",
                                "2",
                                "-dname",
                                "CN=" + name,
                                "-ext",
                                "san=dns:" + name,
                                "-storetype",
                                "PKCS12",
                                "-storepass",
                                "secret",
                                "-keystore",
                                file.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        assertThat(tool.waitFor(15, TimeUnit.SECONDS)).isTrue();
        var keys = KeyStore.getInstance("PKCS12");
        try (var input = Files.newInputStream(file)) {
            keys.load(input, "secret".toCharArray());
        }
        var own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, "secret".toCharArray());
        var trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("a", keys.getCertificate("a"));
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        var context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }
}
