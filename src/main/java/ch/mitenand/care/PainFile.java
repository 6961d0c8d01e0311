package ch.mitenand.care;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A batch as payment order pain.001.001.09 by the Swiss Payment Standards: credit transfers in
 * francs from IBAN to IBAN, addresses in parts, without text for the receiver.
 */
final class PainFile {

    static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";
    private static final ZoneId ZONE = ZoneId.of("Europe/Zurich");

    private final Order order;
    private final XMLStreamWriter xml;

    private PainFile(Order order, XMLStreamWriter xml) {
        this.order = order;
        this.xml = xml;
    }

    static byte[] of(Order order) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            new PainFile(order, xml).write();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("Document");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeStartElement("CstmrCdtTrfInitn");
        header();
        instruction();
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void header() throws XMLStreamException {
        var made = order.exportedAt().atZoneSameInstant(ZONE).truncatedTo(ChronoUnit.SECONDS);
        xml.writeStartElement("GrpHdr");
        leaf("MsgId", reference("M", order.id()));
        leaf("CreDtTm", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(made));
        totals();
        xml.writeStartElement("InitgPty");
        leaf("Nm", BankText.clean(order.debtor().holder(), 70));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void totals() throws XMLStreamException {
        leaf("NbOfTxs", Integer.toString(order.payments().size()));
        leaf("CtrlSum", Money.plain(order.rappen()));
    }

    private void instruction() throws XMLStreamException {
        xml.writeStartElement("PmtInf");
        leaf("PmtInfId", reference("P", order.id()));
        leaf("PmtMtd", "TRF");
        leaf("BtchBookg", "true");
        totals();
        xml.writeStartElement("ReqdExctnDt");
        leaf("Dt", order.execution().toString());
        xml.writeEndElement();
        party("Dbtr", order.debtor());
        account("DbtrAcct", order.debtor().iban());
        agent(order.debtor().iban());
        for (var payment : order.payments()) {
            transfer(payment);
        }
        xml.writeEndElement();
    }

    private void agent(Iban iban) throws XMLStreamException {
        for (String name : new String[] {"DbtrAgt", "FinInstnId", "ClrSysMmbId"}) {
            xml.writeStartElement(name);
        }
        xml.writeStartElement("ClrSysId");
        leaf("Cd", "CHBCC");
        xml.writeEndElement();
        leaf("MmbId", iban.clearing());
        for (int depth = 0; depth < 3; depth++) {
            xml.writeEndElement();
        }
    }

    private void transfer(Payment payment) throws XMLStreamException {
        xml.writeStartElement("CdtTrfTxInf");
        xml.writeStartElement("PmtId");
        leaf("InstrId", reference("I", payment.id()));
        leaf("EndToEndId", reference("E", payment.id()));
        xml.writeEndElement();
        xml.writeStartElement("Amt");
        xml.writeStartElement("InstdAmt");
        xml.writeAttribute("Ccy", "CHF");
        xml.writeCharacters(Money.plain(payment.rappen()));
        xml.writeEndElement();
        xml.writeEndElement();
        party("Cdtr", payment.payee());
        account("CdtrAcct", payment.payee().iban());
        xml.writeEndElement();
    }

    private void party(String name, Payee payee) throws XMLStreamException {
        xml.writeStartElement(name);
        leaf("Nm", BankText.clean(payee.holder(), 70));
        xml.writeStartElement("PstlAdr");
        leaf("StrtNm", BankText.clean(payee.street(), 70));
        String house = BankText.clean(payee.house(), 16);
        if (!house.isEmpty()) {
            leaf("BldgNb", house);
        }
        leaf("PstCd", BankText.clean(payee.postalCode(), 16));
        leaf("TwnNm", BankText.clean(payee.town(), 35));
        leaf("Ctry", payee.country());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void account(String name, Iban iban) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeStartElement("Id");
        leaf("IBAN", iban.text());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void leaf(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    /** At most 35 characters, unique, and the same at every download. */
    private static String reference(String letter, UUID id) {
        return letter + id.toString().replace("-", "");
    }
}
