package ch.mitenand.care;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.sax.SAXResult;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.MimeConstants;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * Makes tagged PDF files with the font inside. Only the font on the class path can be loaded; no
 * document reaches files or the network.
 */
@Component
class PdfPrinter {

    private static final String FONT = "LiberationSans-Regular.ttf";
    private static final URI BASE = URI.create("mitenand:/");

    /** Printing takes much memory, so that only a few files are made at the same time. */
    private final Semaphore presses = new Semaphore(2);

    private final FopFactory factory = factory();

    byte[] print(Document document) {
        presses.acquireUninterruptibly();
        try {
            var out = new ByteArrayOutputStream();
            var fop = factory.newFop(MimeConstants.MIME_PDF, out);
            TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new SAXResult(fop.getDefaultHandler()));
            return out.toByteArray();
        } catch (FOPException | TransformerException e) {
            throw new IllegalStateException("cannot print", e);
        } finally {
            presses.release();
        }
    }

    private static FopFactory factory() {
        try (var stream = PdfPrinter.class.getResourceAsStream("/care/fop.xml")) {
            var parser =
                    new FopConfParser(
                            Objects.requireNonNull(stream, "fop.xml"), BASE, new FontOnly());
            return parser.getFopFactoryBuilder().build();
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Finds the font and nothing else. */
    private static final class FontOnly implements ResourceResolver {

        @Override
        public Resource getResource(URI address) throws IOException {
            if (!address.toString().endsWith("/" + FONT)) {
                throw new FileNotFoundException(address.toString());
            }
            var stream =
                    PDDocument.class.getResourceAsStream(
                            "/org/apache/pdfbox/resources/ttf/" + FONT);
            return new Resource(Objects.requireNonNull(stream, FONT));
        }

        @Override
        public OutputStream getOutputStream(URI address) throws IOException {
            throw new FileNotFoundException(address.toString());
        }
    }
}
