package ch.mitenand.rights;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.IntegrationTest;
import ch.mitenand.rights.ViewTable.Row;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Opens every address that no view answers (files, data, pictures) as every role over HTTP, and
 * compares with the tables {@code rights/handlers/*.csv}: whoever may gets the status of the table,
 * everybody else the sign-in or an error.
 */
class HandlerMatrixTests extends IntegrationTest {

    @Autowired private ApplicationContext context;
    @Autowired private ServletContext servlets;

    private final HttpClient visitor = HttpClient.newHttpClient();
    private final HttpClient person =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private ViewTable table;

    @BeforeEach
    void openTable() {
        table = ViewTable.open(context);
    }

    @AfterEach
    void closeTable() {
        table.close();
        visitor.close();
        person.close();
    }

    @Test
    void everyHandlerIsInTheTable() {
        var listed = new TreeSet<String>();
        rows().forEach(row -> listed.add(row.view()));

        assertThat(listed).isEqualTo(handlers());
    }

    /** A servlet or filter may answer before any view or handler is asked. */
    @Test
    void everyServletAndFilterIsKnown() {
        var known = new TreeSet<String>();
        RightsTables.read("servlets", List.of("name", "reason"))
                .forEach(row -> known.add(row.required("name")));
        var found = new TreeSet<String>();
        servlets.getServletRegistrations()
                .values()
                .forEach(s -> found.add(simple(s.getClassName()) + " " + s.getMappings()));
        servlets.getFilterRegistrations()
                .values()
                .forEach(f -> found.add(simple(f.getClassName())));

        assertThat(found).isEqualTo(known);
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1).replaceAll("\\$\\$.*", "");
    }

    @Test
    void everyRoleGetsWhatTheTableSaysAndNothingElse() throws Exception {
        var wrong = new ArrayList<String>();
        look(visitor, Player.visitor(), wrong);
        signIn();
        for (var player : Player.signedIn()) {
            table.play(player);
            look(person, player, wrong);
        }
        assertThat(wrong).isEmpty();
    }

    private void look(HttpClient client, Player player, List<String> wrong) throws Exception {
        for (var row : rows()) {
            int status = status(client, row.path());
            boolean served = status == row.cells().integer("status");
            if (served != row.shownTo(player)) {
                wrong.add(row.view() + " as " + player + ": " + status);
            }
        }
    }

    private List<Row> rows() {
        return table.rows("handlers", "handler", "status");
    }

    private int status(HttpClient client, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url("/" + path))).build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }

    private void signIn() throws IOException, InterruptedException {
        var form = "username=" + RightsScene.EMAIL + "&password=" + RightsScene.PASSWORD;
        var request =
                HttpRequest.newBuilder(URI.create(url("/anmelden")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", url(""))
                        .POST(BodyPublishers.ofString(form.replace(' ', '+')))
                        .build();
        var answer = person.send(request, BodyHandlers.discarding());
        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("anmelden");
    }

    /** Method and address of everything that is answered by a method of a controller. */
    private Set<String> handlers() {
        var handlers = new TreeSet<String>();
        context.getBeansOfType(RequestMappingInfoHandlerMapping.class)
                .values()
                .forEach(mapping ->
                        mapping.getHandlerMethods().keySet().stream()
                                .flatMap(info -> names(info).stream())
                                .forEach(handlers::add));
        return handlers;
    }

    private static Set<String> names(RequestMappingInfo info) {
        var names = new TreeSet<String>();
        var methods = info.getMethodsCondition().getMethods();
        for (String pattern : info.getPatternValues()) {
            if (methods.isEmpty()) {
                names.add("ANY " + pattern);
            }
            methods.forEach(method -> names.add(method + " " + pattern));
        }
        return names;
    }
}
