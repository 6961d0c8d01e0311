package ch.mitenand.care;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines of claims and their receipts; a line is always found through its claim. */
@Repository
class LineRows {

    private static final String SELECT =
            "select l.*, r.type as receipt from care_claim_line l left join care_receipt r on r.line_id = l.id ";
    private static final String ALL = SELECT + "where l.claim_id = :claim";
    private static final String OF_ALL =
            SELECT + "where l.claim_id in (:claims) order by l.day, l.id";

    private final JdbcClient jdbc;

    LineRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Line> of(ClaimId claim) {
        return jdbc.sql(ALL + " order by l.day, l.id")
                .param("claim", claim.id())
                .query(LineRows::line)
                .list();
    }

    /** The lines of several claims by claim, each in the order of the days. */
    Map<ClaimId, List<Line>> of(Collection<ClaimId> claims) {
        var lines = new HashMap<ClaimId, List<Line>>();
        if (!claims.isEmpty()) {
            jdbc.sql(OF_ALL)
                    .param("claims", claims.stream().map(ClaimId::id).toList())
                    .query((ResultSet row) -> {
                        var claim = new ClaimId(row.getObject("claim_id", UUID.class));
                        lines.computeIfAbsent(claim, _ -> new ArrayList<>()).add(line(row, 0));
                    });
        }
        return lines;
    }

    Optional<Line> find(ClaimId claim, UUID line) {
        return jdbc.sql(ALL + " and l.id = :line")
                .param("claim", claim.id())
                .param("line", line)
                .query(LineRows::line)
                .optional();
    }

    void add(ClaimId claim, Line line) {
        jdbc.sql(
                        """
                        insert into care_claim_line (id, claim_id, day, kind, rappen, tenths, rate, note)
                        values (:id, :claim, :day, :kind, :rappen, :tenths, :rate, :note)\
                        """)
                .param("id", line.id())
                .param("claim", claim.id())
                .param("day", line.day())
                .param("kind", line.kind().name())
                .param("rappen", line.rappen())
                .param("tenths", line.tenths())
                .param("rate", line.rate())
                .param("note", line.note())
                .update();
    }

    void remove(UUID line) {
        jdbc.sql("delete from care_claim_line where id = :id").param("id", line).update();
    }

    void keep(UUID line, ReceiptType type, byte[] content) {
        jdbc.sql(
                        """
                        insert into care_receipt (line_id, type, content) values (:line, :type, :content)
                        on conflict (line_id) do update set type = :type, content = :content\
                        """)
                .param("line", line)
                .param("type", type.name())
                .param("content", content)
                .update();
    }

    Optional<Receipt> receipt(Line line) {
        return jdbc.sql("select type, content from care_receipt where line_id = :line")
                .param("line", line.id())
                .query((row, _) -> {
                    var type = ReceiptType.valueOf(row.getString(1));
                    String name = "Beleg-" + line.day() + "." + type.ending();
                    return new Receipt(type, name, row.getBytes(2));
                })
                .optional();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        String receipt = row.getString("receipt");
        return new Line(
                row.getObject("id", UUID.class),
                row.getObject("day", LocalDate.class),
                ExpenseKind.valueOf(row.getString("kind")),
                row.getInt("rappen"),
                row.getInt("tenths"),
                row.getInt("rate"),
                row.getString("note"),
                receipt == null ? null : ReceiptType.valueOf(receipt));
    }
}
