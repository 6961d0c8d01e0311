package ch.mitenand.publishing;

import ch.mitenand.offer.OfferId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a reminder was about, as the link carries it.
 *
 * @param confirmedOn last confirmation when it was sent
 * @param confirmBy day by which it has to be confirmed
 * @param person account of the person who was asked
 */
record Reminded(OfferId offer, LocalDate confirmedOn, LocalDate confirmBy, UUID person) {

    private static final int PARTS = 4;

    static Reminded parse(String subject) {
        var parts = subject.split("/", PARTS);
        return new Reminded(
                OfferId.parse(parts[0]).orElseThrow(),
                LocalDate.parse(parts[1]),
                LocalDate.parse(parts[2]),
                UUID.fromString(parts[3]));
    }

    String subject() {
        return offer + "/" + confirmedOn + "/" + confirmBy + "/" + person;
    }
}
