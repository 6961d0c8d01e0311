package ch.mitenand.database;

import ch.mitenand.shared.DataFileException;
import java.net.BindException;
import java.net.ConnectException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;

/**
 * Says in one line why the portal does not start, where the reason is one that the person at the
 * keyboard can mend.
 */
class StartFailure implements SpringBootExceptionReporter {

    /**
     * State of errors of our own migrations; their message is written for the person who starts.
     */
    private static final String SAID_BY_MIGRATION = "MI001";

    private static final String PORTAL_ROLE = "mitenand_app";

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

    static @Nullable String reason(Throwable cause) {
        return switch (cause) {
            case DataFileException e -> e.getMessage();
            case SecondWall.Missing e -> e.getMessage();
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
            case PSQLException e when SAID_BY_MIGRATION.equals(e.getSQLState()) -> saidByServer(e);
            case SQLException e when refusesRole(e) ->
                    "die Datenbank gibt dem Benutzer von SPRING_DATASOURCE_USERNAME die Rolle "
                            + PORTAL_ROLE
                            + " nicht. Bitte als Verwalter der Datenbank ausführen: grant "
                            + PORTAL_ROLE
                            + " to BENUTZER;";
            default -> null;
        };
    }

    private static @Nullable String saidByServer(PSQLException failure) {
        ServerErrorMessage said = failure.getServerErrorMessage();
        return said == null ? failure.getMessage() : said.getMessage();
    }

    /** Whether {@code set role} failed: the role is missing, or the user is no member of it. */
    private static boolean refusesRole(SQLException failure) {
        String state = failure.getSQLState();
        return ("22023".equals(state) || "42501".equals(state))
                && String.valueOf(failure.getMessage()).contains("\"" + PORTAL_ROLE + "\"");
    }
}
