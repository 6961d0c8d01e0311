package ch.mitenand.referral.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** Links that save a file. */
final class ExchangeParts {

    static final String CSV = "text/csv;charset=utf-8";
    static final String JSON = "application/json";

    private ExchangeParts() {}

    /** A link that saves a file; whether somebody may have it is asked at the click. */
    static Anchor download(
            String label, String type, Supplier<String> name, Supplier<byte[]> content) {
        DownloadHandler handler =
                DownloadHandler.fromInputStream(event -> {
                    byte[] made = content.get();
                    var response = event.getResponse();
                    response.setHeader("X-Content-Type-Options", "nosniff");
                    response.setHeader("Cache-Control", "private, no-store");
                    return new DownloadResponse(
                            new ByteArrayInputStream(made), name.get(), type, made.length);
                });
        var anchor = new Anchor(handler, "");
        anchor.add(icon("share"), text(label));
        anchor.getElement().setAttribute("download", true);
        return css(anchor, "mi-button mi-button--second");
    }
}
