package ch.mitenand.weblink;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A server on this machine that answers each connection with the next text of a list. */
final class ScriptedServer implements AutoCloseable {

    /** An answer that sends one byte after the other, slowly, and never ends. */
    static final String DRIP = "drip";

    /** An answer that never comes. */
    static final String SILENCE = "silence";

    private final ServerSocket server;
    private final Queue<String> answers = new ConcurrentLinkedQueue<>();
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());

    ScriptedServer(String... answers) {
        this(plainSocket(), answers);
    }

    ScriptedServer(ServerSocket server, String... answers) {
        this.server = server;
        this.answers.addAll(new ArrayDeque<>(List.of(answers)));
        Thread.ofVirtual().start(this::serve);
    }

    private static ServerSocket plainSocket() {
        try {
            return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was asked, the whole head of each request. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** A connection to this server. */
    Socket connect() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), server.getLocalPort());
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                Thread.ofVirtual().start(() -> answer(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void answer(Socket socket) {
        try (socket) {
            var input = socket.getInputStream();
            var head = new StringBuilder();
            while (head.indexOf("\r\n\r\n") < 0) {
                int next = input.read();
                if (next < 0) {
                    return;
                }
                head.append((char) next);
            }
            requests.add(head.toString());
            send(socket, answers.poll());
        } catch (IOException e) {
            // the client went away, as it should
        }
    }

    private static void send(Socket socket, String answer) throws IOException {
        var output = socket.getOutputStream();
        if (answer == null) {
            return;
        }
        if (answer.equals(SILENCE)) {
            socket.getInputStream().read();
        } else if (answer.equals(DRIP)) {
            socket.setSoTimeout(20);
            while (true) {
                output.write('H');
                output.flush();
                pause(socket);
            }
        } else {
            output.write(answer.getBytes(StandardCharsets.ISO_8859_1));
            output.flush();
        }
    }

    private static void pause(Socket socket) throws IOException {
        try {
            if (socket.getInputStream().read() < 0) {
                throw new IOException("closed");
            }
        } catch (java.net.SocketTimeoutException e) {
            // time for the next byte
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
