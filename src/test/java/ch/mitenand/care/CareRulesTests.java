package ch.mitenand.care;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.mentoring.PoolId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class CareRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void readsIbansOfSwitzerlandAndLiechtenstein() {
        assertThat(Iban.parse(" ch93 0076 2011 6238 5295 7 ").orElseThrow().text())
                .isEqualTo("CH9300762011623852957");
        assertThat(Iban.parse("LI21 0881 0000 2324 013A A")).isPresent();
        assertThat(Iban.parse("CH93 0076 2011 6238 5295 7").orElseThrow().clearing())
                .isEqualTo("762");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "CH93 0076 2011 6238 5295 8",
                "DE89 3704 0044 0532 0130 00",
                "CH93",
                "CH9300762011623852957CH9300762011623852957CH9300762011623852957",
                "CH93007620116238529\u0667"
            })
    void refusesOtherIbans(String text) {
        assertThat(Iban.parse(text)).isEmpty();
    }

    @Test
    void refusesQrIbansAndOddAddresses() {
        var qr =
                new PayeeDraft(
                        "CH44 3199 9123 0008 8901 2", "", "x\ny", "", "46000", "Olten", "DE");

        assertThat(qr.faults().keySet())
                .containsExactly("iban", "holder", "street", "postalCode", "country");
        assertThat(CareFixture.payee().faults()).isEmpty();
    }

    @Test
    void readsAndShowsAmounts() {
        assertThat(Money.shown(125_000)).isEqualTo("CHF 1’250.00");
        assertThat(Money.parse("CHF 1’250.5")).isEqualTo(OptionalInt.of(125_050));
        assertThat(Money.parse("12,40")).isEqualTo(OptionalInt.of(1240));
        assertThat(Money.parse("12.–")).isEqualTo(OptionalInt.of(1200));
        for (String wrong : List.of("-5", "1e9", "12.345", "", "99999999999", "+3", "NaN")) {
            assertThat(Money.parse(wrong)).as(wrong).isEmpty();
        }
        assertThat(Money.parseTenths("18,5 km")).isEqualTo(OptionalInt.of(185));
        assertThat(Money.parseTenths("-1")).isEmpty();
    }

    @Test
    void refusesImpossibleExpenses() {
        var good = new LineDraft(TODAY, ExpenseKind.ENTRY, 500, 0, "");
        assertThat(LineCheck.objection(good, TODAY)).isEmpty();
        for (var bad :
                List.of(
                        new LineDraft(TODAY.plusDays(1), ExpenseKind.ENTRY, 500, 0, ""),
                        new LineDraft(TODAY.minusYears(2), ExpenseKind.ENTRY, 500, 0, ""),
                        new LineDraft(TODAY, ExpenseKind.ENTRY, -500, 0, ""),
                        new LineDraft(TODAY, ExpenseKind.ENTRY, 0, 0, ""),
                        new LineDraft(TODAY, ExpenseKind.ENTRY, 100_001, 0, ""),
                        new LineDraft(TODAY, ExpenseKind.ENTRY, 500, 20, ""),
                        new LineDraft(TODAY, ExpenseKind.CAR, 0, 0, ""),
                        new LineDraft(TODAY, ExpenseKind.CAR, 0, -5, ""),
                        new LineDraft(TODAY, ExpenseKind.CAR, 500, 50, ""),
                        new LineDraft(TODAY, ExpenseKind.OTHER, 500, 0, " "),
                        new LineDraft(TODAY, ExpenseKind.ENTRY, 500, 0, "x".repeat(201)))) {
            assertThat(LineCheck.objection(bad, TODAY)).as(bad.toString()).isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Марта Пробст", "مارتا", "ማርታ", "Marta Пробст", "🙂🙂", "李"})
    void asksForNamesThatABankCanWrite(String odd) {
        var good = CareFixture.payee();
        assertThat(good.faults()).isEmpty();
        var draft =
                new PayeeDraft(good.iban(), odd, odd, odd, good.postalCode(), odd, good.country());

        assertThat(draft.faults()).containsKeys("holder", "street", "house", "town");
        if (odd.length() > 2) {
            assertThat(draft.faults().get("holder")).contains("lateinischen Buchstaben");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguyễn Văn", "Łukasz Żółć", "Zoë D’Amico-Ünal", "Đorđe 3½"})
    void takesLatinNamesOfAllKinds(String name) {
        assertThat(BankText.isWritable(name, 2)).isTrue();
    }

    @Test
    void aNameIsMeasuredInCharacters() {
        var good = CareFixture.payee();
        var draft =
                new PayeeDraft(good.iban(), "𝐀", good.street(), "", good.postalCode(), "A", "CH");

        assertThat(draft.faults()).containsOnlyKeys("holder", "town");
    }

    @Test
    void everyTransitionIsInTheTableOnce() {
        var keys =
                ClaimTable.ROWS.stream()
                        .map(r -> r.from() + " " + r.command() + " " + r.who())
                        .toList();
        assertThat(keys).doesNotHaveDuplicates();
        assertThat(ClaimTable.allowed(ClaimState.PAID, ClaimTable.Who.COORDINATOR, true)).isEmpty();
        assertThat(ClaimTable.allowed(ClaimState.SUBMITTED, ClaimTable.Who.CLAIMANT, false))
                .containsExactly(ClaimCommand.WITHDRAW);
        assertThat(ClaimTable.allowed(ClaimState.APPROVED, ClaimTable.Who.COORDINATOR, true))
                .containsExactly(ClaimCommand.PAY);
    }

    @Test
    void takesOnlyRealReceipts() {
        byte[] huge = new byte[ReceiptFile.MOST_PDF_BYTES + 1];
        System.arraycopy("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), 0, huge, 0, 8);
        for (byte[] bad :
                List.of(
                        new byte[0],
                        huge,
                        "%PDF-1.7 cut off".getBytes(StandardCharsets.US_ASCII),
                        "<html><script>".getBytes(StandardCharsets.US_ASCII),
                        "MZ program".getBytes(StandardCharsets.US_ASCII))) {
            assertThat(ReceiptFile.read(bad)).isInstanceOf(ReceiptFile.Result.Bad.class);
        }
    }

    @Test
    void banksGetLettersTheyKnow() {
        assertThat(BankText.clean("Nguyễn Žižić Ștefan 李", 70)).isEqualTo("Nguyên Žižić Ștefan");
        assertThat(BankText.clean("x".repeat(80), 70)).hasSize(70);
    }

    /** No schema is at hand; the elements and their order follow the Swiss Payment Standards. */
    @Test
    void paymentOrderHasEverythingTheSwissStandardDemands() throws Exception {
        var order = order("Probst & Söhne <Erben>", 1240, 10_000);
        var xml = xml(PainFile.of(order));
        var root = xml.getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo(PainFile.NAMESPACE);
        var initiation = child(root, "CstmrCdtTrfInitn");
        assertThat(names(initiation)).containsExactly("GrpHdr", "PmtInf");
        var header = child(initiation, "GrpHdr");
        assertThat(names(header))
                .containsExactly("MsgId", "CreDtTm", "NbOfTxs", "CtrlSum", "InitgPty");
        assertThat(text(header, "MsgId")).hasSizeLessThanOrEqualTo(35);
        assertThat(text(header, "CtrlSum")).isEqualTo("112.40");
        assertThat(text(header, "NbOfTxs")).isEqualTo("2");
        assertThat(text(header, "CreDtTm")).isEqualTo("2026-11-22T10:00:00+01:00");
        var instruction = child(initiation, "PmtInf");
        assertThat(names(instruction))
                .containsExactly(
                        "PmtInfId",
                        "PmtMtd",
                        "BtchBookg",
                        "NbOfTxs",
                        "CtrlSum",
                        "ReqdExctnDt",
                        "Dbtr",
                        "DbtrAcct",
                        "DbtrAgt",
                        "CdtTrfTxInf",
                        "CdtTrfTxInf");
        assertThat(text(child(instruction, "ReqdExctnDt"), "Dt")).isEqualTo("2026-11-23");
        assertThat(child(instruction, "DbtrAgt").getTextContent()).isEqualTo("CHBCC762");
        var transfer = child(instruction, "CdtTrfTxInf");
        assertThat(names(transfer)).containsExactly("PmtId", "Amt", "Cdtr", "CdtrAcct");
        assertThat(names(child(transfer, "PmtId"))).containsExactly("InstrId", "EndToEndId");
        var amount = child(child(transfer, "Amt"), "InstdAmt");
        assertThat(amount.getAttribute("Ccy")).isEqualTo("CHF");
        assertThat(amount.getTextContent()).isEqualTo("12.40");
        assertThat(text(child(transfer, "Cdtr"), "Nm")).isEqualTo("Probst & Söhne <Erben>");
        assertThat(names(child(child(transfer, "Cdtr"), "PstlAdr")))
                .containsExactly("StrtNm", "BldgNb", "PstCd", "TwnNm", "Ctry");
        assertThat(child(transfer, "CdtrAcct").getTextContent()).isEqualTo("CH9300762011623852957");
        var ids = xml.getElementsByTagNameNS("*", "EndToEndId");
        assertThat(ids.item(0).getTextContent()).isNotEqualTo(ids.item(1).getTextContent());
    }

    private static Order order(String holder, int... amounts) {
        var payee =
                new Payee(
                        new Iban("CH9300762011623852957"),
                        holder,
                        "Weg",
                        "3",
                        "4600",
                        "Olten",
                        "CH");
        var payments =
                IntStream.range(0, amounts.length)
                        .mapToObj(i ->
                                new Payment(
                                        UUID.randomUUID(),
                                        i + 1,
                                        UUID.randomUUID(),
                                        null,
                                        UUID.randomUUID(),
                                        amounts[i],
                                        payee))
                        .toList();
        return new Order(
                UUID.randomUUID(),
                PoolId.create(),
                1,
                TODAY.plusDays(1),
                OffsetDateTime.parse("2026-11-22T09:00:00.123456Z"),
                false,
                payee,
                payments);
    }

    private static Document xml(byte[] file) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
    }

    private static List<Element> children(Element parent) {
        var nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(n -> n.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast)
                .toList();
    }

    private static List<String> names(Element parent) {
        return children(parent).stream().map(Element::getLocalName).toList();
    }

    private static Element child(Element parent, String name) {
        return children(parent).stream()
                .filter(e -> e.getLocalName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Element parent, String name) {
        return child(parent, name).getTextContent();
    }
}
