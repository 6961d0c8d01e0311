package ch.mitenand.offer;

import ch.mitenand.offer.OfferSummary.Time;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.search.Highlights;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LanguageLevel;
import ch.mitenand.shared.LocalizedText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The row of a result list as the index keeps it: the summary, and for every title and summary
 * which words to highlight.
 */
record OfferRow(
        OfferSummary summary,
        Map<Language, Highlights> titles,
        Map<Language, Highlights> summaries) {

    static final String FIELD = "row";

    private static final int NONE = -1;

    byte[] encode() {
        var bytes = new ByteArrayOutputStream(2048);
        try (var out = new DataOutputStream(bytes)) {
            write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static OfferRow decode(BytesRef value) {
        try (var in =
                new DataInputStream(
                        new ByteArrayInputStream(value.bytes, value.offset, value.length))) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(DataOutputStream out) throws IOException {
        writeUuid(out, summary.id().id());
        writeUuid(out, summary.organisation().id());
        out.writeUTF(summary.organisationName());
        writeText(out, summary.title());
        writeText(out, summary.summary());
        out.writeUTF(String.join(",", summary.categories()));
        out.writeByte(summary.mode().ordinal());
        out.writeByte(summary.scale().ordinal());
        out.writeByte(summary.places().size());
        for (var place : summary.places()) {
            out.writeUTF(place.name());
            out.writeUTF(place.locality());
            out.writeInt(place.bfs());
        }
        out.writeByte(summary.times().size());
        for (var time : summary.times()) {
            out.writeByte(time.day().ordinal());
            out.writeByte(time.nth());
            out.writeShort(time.start().toSecondOfDay() / 60);
            out.writeShort(time.end().toSecondOfDay() / 60);
        }
        writeLevel(out, summary.entryLevel());
        writeLevel(out, summary.targetLevel());
        out.writeUTF(summary.lowestPrice().toString());
        out.writeByte(summary.priceUnit().ordinal());
        out.writeByte(summary.childcare().ordinal());
        out.writeInt(summary.freePlaces() == null ? NONE : summary.freePlaces());
        out.writeByte(flags(summary));
        out.writeLong(summary.start() == null ? Long.MIN_VALUE : summary.start().toEpochDay());
        out.writeLong(summary.confirmedOn().toEpochDay());
        out.writeByte(summary.instructionLanguages().size());
        for (Language language : summary.instructionLanguages()) {
            out.writeByte(language.ordinal());
        }
        writeHighlights(out, titles);
        writeHighlights(out, summaries);
    }

    private static OfferRow read(DataInputStream in) throws IOException {
        var id = new OfferId(readUuid(in));
        var organisation = new OrganisationId(readUuid(in));
        String organisationName = in.readUTF();
        var title = readText(in);
        var text = readText(in);
        var categories = List.of(in.readUTF().split(","));
        var mode = Mode.values()[in.readByte()];
        var scale = Scale.values()[in.readByte()];
        var places = readPlaces(in);
        var times = readTimes(in);
        var entry = readLevel(in);
        var target = readLevel(in);
        var price = new BigDecimal(in.readUTF());
        var unit = CostUnit.values()[in.readByte()];
        var childcare = Childcare.values()[in.readByte()];
        int free = in.readInt();
        int flags = in.readByte();
        long start = in.readLong();
        var confirmed = LocalDate.ofEpochDay(in.readLong());
        var languages = new ArrayList<Language>();
        for (int i = in.readByte(); i > 0; i--) {
            languages.add(Language.values()[in.readByte()]);
        }
        var summary =
                new OfferSummary(
                        id,
                        organisation,
                        organisationName,
                        title,
                        text,
                        categories,
                        mode,
                        scale,
                        places,
                        times,
                        (flags & 1) != 0,
                        entry,
                        target,
                        price,
                        unit,
                        childcare,
                        free == NONE ? null : free,
                        (flags & 2) != 0,
                        (flags & 4) != 0,
                        (flags & 8) != 0,
                        (flags & 16) != 0,
                        start == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(start),
                        confirmed,
                        languages,
                        (flags & 32) != 0);
        return new OfferRow(summary, readHighlights(in), readHighlights(in));
    }

    private static int flags(OfferSummary s) {
        return (s.byAppointment() ? 1 : 0)
                | (s.womenOnly() ? 2 : 0)
                | (s.wheelchair() ? 4 : 0)
                | (s.accredited() ? 8 : 0)
                | (s.continuousEntry() ? 16 : 0)
                | (s.demo() ? 32 : 0);
    }

    private static List<OfferSummary.Place> readPlaces(DataInputStream in) throws IOException {
        var places = new ArrayList<OfferSummary.Place>();
        for (int i = in.readByte(); i > 0; i--) {
            places.add(new OfferSummary.Place(in.readUTF(), in.readUTF(), in.readInt()));
        }
        return places;
    }

    private static List<Time> readTimes(DataInputStream in) throws IOException {
        var times = new ArrayList<Time>();
        for (int i = in.readByte(); i > 0; i--) {
            times.add(
                    new Time(
                            Weekday.values()[in.readByte()],
                            in.readByte(),
                            LocalTime.ofSecondOfDay(in.readShort() * 60L),
                            LocalTime.ofSecondOfDay(in.readShort() * 60L)));
        }
        return times;
    }

    private static void writeUuid(DataOutputStream out, UUID id) throws IOException {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }

    private static UUID readUuid(DataInputStream in) throws IOException {
        return new UUID(in.readLong(), in.readLong());
    }

    private static void writeText(DataOutputStream out, LocalizedText text) throws IOException {
        out.writeByte(text.texts().size());
        for (var entry : text.texts().entrySet()) {
            out.writeByte(entry.getKey().ordinal());
            out.writeUTF(entry.getValue());
        }
    }

    private static LocalizedText readText(DataInputStream in) throws IOException {
        var texts = new EnumMap<Language, String>(Language.class);
        for (int i = in.readByte(); i > 0; i--) {
            texts.put(Language.values()[in.readByte()], in.readUTF());
        }
        return new LocalizedText(texts);
    }

    private static void writeLevel(DataOutputStream out, @Nullable LanguageLevel level)
            throws IOException {
        out.writeByte(level == null ? NONE : level.ordinal());
    }

    private static @Nullable LanguageLevel readLevel(DataInputStream in) throws IOException {
        int ordinal = in.readByte();
        return ordinal == NONE ? null : LanguageLevel.values()[ordinal];
    }

    private static void writeHighlights(DataOutputStream out, Map<Language, Highlights> highlights)
            throws IOException {
        out.writeByte(highlights.size());
        for (var entry : highlights.entrySet()) {
            out.writeByte(entry.getKey().ordinal());
            entry.getValue().write(out);
        }
    }

    private static Map<Language, Highlights> readHighlights(DataInputStream in) throws IOException {
        var highlights = new EnumMap<Language, Highlights>(Language.class);
        for (int i = in.readByte(); i > 0; i--) {
            highlights.put(Language.values()[in.readByte()], Highlights.read(in));
        }
        return highlights;
    }
}
