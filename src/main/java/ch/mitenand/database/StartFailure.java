package ch.mitenand.database;

import ch.mitenand.shared.DataFileException;
import java.net.BindException;
import java.net.ConnectException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;

/**
 * Says in one line why the portal does not start, where the reason is one that the person at the
 * keyboard can mend.
 */
class StartFailure implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String reason = reason(cause);
            if (reason != null) {
                System.err.println("Mitenand startet nicht: " + reason);
                return true;
            }
        }
        return false;
    }

    private static @Nullable String reason(Throwable cause) {
        return switch (cause) {
            case DataFileException e -> e.getMessage();
            case PortInUseException e ->
                    "der Port "
                            + e.getPort()
                            + " ist besetzt. Einen anderen wählt --port, zum Beispiel --port 8090.";
            case BindException _ ->
                    "der Port ist besetzt. Einen anderen wählt --port, zum Beispiel --port 8090.";
            case ConnectException _ ->
                    "die Datenbank ist nicht erreichbar. Bitte SPRING_DATASOURCE_URL prüfen.";
            case SQLException e when e.getSQLState() != null && e.getSQLState().startsWith("08") ->
                    "die Datenbank ist nicht erreichbar. Bitte SPRING_DATASOURCE_URL prüfen.";
            case SQLException e when e.getSQLState() != null && e.getSQLState().startsWith("28") ->
                    "die Datenbank weist Benutzer oder Passwort ab. Bitte SPRING_DATASOURCE_USERNAME und"
                            + " SPRING_DATASOURCE_PASSWORD prüfen.";
            default -> null;
        };
    }
}
