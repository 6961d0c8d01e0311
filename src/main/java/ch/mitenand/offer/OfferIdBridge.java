package ch.mitenand.offer;

import java.util.UUID;
import org.hibernate.search.mapper.pojo.bridge.IdentifierBridge;
import org.hibernate.search.mapper.pojo.bridge.runtime.IdentifierBridgeFromDocumentIdentifierContext;
import org.hibernate.search.mapper.pojo.bridge.runtime.IdentifierBridgeToDocumentIdentifierContext;

/** Writes the identity of an offer into the index as its UUID. */
public class OfferIdBridge implements IdentifierBridge<OfferId> {

    @Override
    public String toDocumentIdentifier(
            OfferId id, IdentifierBridgeToDocumentIdentifierContext context) {
        return id.toString();
    }

    @Override
    public OfferId fromDocumentIdentifier(
            String document, IdentifierBridgeFromDocumentIdentifierContext context) {
        return new OfferId(UUID.fromString(document));
    }
}
