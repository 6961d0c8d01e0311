package ch.mitenand.weblink;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * One question and the beginning of its answer, over a connection that is already open. The clients
 * of the JDK cannot be used: they look up the address again, which may then be another one.
 */
final class WebLinkExchange {

    /** What a server answered. */
    record Reply(int status, @Nullable String location) {}

    static final String USER_AGENT = "Mitenand-Linkpruefung/1.0 (checks whether links still work)";

    private static final int MOST_BYTES = 1_024;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-9]\\d\\d)(?: .*)?");
    private static final String END = "\r\n\r\n";

    private final SSLSocketFactory tls;
    private final Duration timeout;

    WebLinkExchange(SSLSocketFactory tls, Duration timeout) {
        this.tls = tls;
        this.timeout = timeout;
    }

    Reply run(Socket socket, String method, WebLinkTarget.Target target) throws IOException {
        var late = new AtomicBoolean();
        // a time limit for each read would not stop a server that sends a byte now and then
        later(() -> {
            late.set(true);
            closeQuietly(socket);
        });
        try {
            socket.setSoTimeout((int) timeout.toMillis());
            var connection = target.secure() ? secured(socket, target.host()) : socket;
            connection.getOutputStream().write(request(method, target));
            connection.getOutputStream().flush();
            return reply(connection);
        } catch (IOException e) {
            if (late.get()) {
                throw new SocketTimeoutException("no answer in time");
            }
            throw e;
        }
    }

    private void later(Runnable task) {
        Executor executor =
                CompletableFuture.delayedExecutor(timeout.toMillis(), TimeUnit.MILLISECONDS);
        executor.execute(task);
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // it was only to be closed
        }
    }

    /** The certificate must be valid for the name, not for the address. */
    private Socket secured(Socket socket, String host) throws IOException {
        var secured = (SSLSocket) tls.createSocket(socket, host, 443, true);
        var parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        parameters.setServerNames(List.of(new SNIHostName(host)));
        secured.setSSLParameters(parameters);
        secured.startHandshake();
        return secured;
    }

    private static byte[] request(String method, WebLinkTarget.Target target) {
        return """
        %s %s HTTP/1.1
        Host: %s
        User-Agent: %s
        Accept: */*
        Connection: close

        """
                .formatted(method, target.path(), target.host(), USER_AGENT)
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static Reply reply(Socket socket) throws IOException {
        var input = socket.getInputStream();
        var received = new ByteArrayOutputStream();
        byte[] buffer = new byte[MOST_BYTES];
        while (received.size() < MOST_BYTES && !isWhole(received)) {
            int count = input.read(buffer, 0, MOST_BYTES - received.size());
            if (count < 0) {
                break;
            }
            received.write(buffer, 0, count);
        }
        return parse(withoutInterim(received.toString(StandardCharsets.ISO_8859_1)));
    }

    private static boolean isWhole(ByteArrayOutputStream received) {
        String text = received.toString(StandardCharsets.ISO_8859_1);
        return withoutInterim(text).contains(END);
    }

    /** Without answers such as "103 Early Hints", which stand before the real one. */
    private static String withoutInterim(String text) {
        String rest = text;
        while (rest.startsWith("HTTP/1.1 1") && rest.contains(END)) {
            rest = rest.substring(rest.indexOf(END) + END.length());
        }
        return rest;
    }

    private static Reply parse(String text) throws IOException {
        var lines = text.substring(0, text.contains(END) ? text.indexOf(END) : text.length());
        var status = STATUS.matcher(lines.lines().findFirst().orElse(""));
        if (!status.matches()) {
            throw new IOException("no HTTP");
        }
        // the last line may be cut off, if the head is longer than what is read
        var headers = (text.contains(END) ? lines + "\r\n" : lines).split("(?<=\n)", -1);
        String location = null;
        for (String header : headers) {
            if (header.endsWith("\n") && header.regionMatches(true, 0, "Location:", 0, 9)) {
                location = header.substring(9).strip();
            }
        }
        return new Reply(Integer.parseInt(status.group(1)), location);
    }
}
