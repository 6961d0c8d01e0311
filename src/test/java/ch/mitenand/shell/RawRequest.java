package ch.mitenand.shell;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends a request line as it is, also one that no well-behaved client would send. */
record RawRequest(int port) {

    /** The whole answer to a GET. */
    String get(String target) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            String request =
                    "GET "
                            + target
                            + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html,*/*\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The status of the answer to a GET. */
    int status(String target) throws IOException {
        return Integer.parseInt(get(target).substring(9, 12));
    }
}
