package ch.mitenand.offer;

import java.time.LocalDate;

/** Until when confirmations hold, for many offers at once. */
public interface ConfirmationPeriods {

    /** The rules of this moment, read once; keep them for one page only. */
    Now now();

    /** The rules of one moment. */
    @FunctionalInterface
    interface Now {

        /**
         * The day by which an offer has to be confirmed again.
         *
         * @param confirmedOn day of the last confirmation
         * @param category code of the main category
         */
        LocalDate confirmBy(LocalDate confirmedOn, String category);
    }
}
