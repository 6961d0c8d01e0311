package ch.mitenand.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A mail server that says yes to everything but one command. */
final class UnwillingServer implements AutoCloseable {

    private final ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final String command;
    private final String answer;

    UnwillingServer(String command, String answer) throws IOException {
        this.command = command;
        this.answer = answer;
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return server.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void serve() {
        try (var client = server.accept()) {
            talk(client);
        } catch (IOException e) {
            // the test is over
        }
    }

    private void talk(Socket client) throws IOException {
        var in =
                new BufferedReader(
                        new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        say(client, "220 here");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String word = line.substring(0, Math.min(4, line.length())).toUpperCase(Locale.ROOT);
            say(client, word.equals(command) ? answer : word.equals("QUIT") ? "221 bye" : "250 ok");
        }
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }
}
