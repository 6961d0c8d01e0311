package ch.mitenand.care;

import java.time.LocalDate;

/**
 * What a volunteer enters for one expense.
 *
 * @param rappen 1 to 100,000; for {@link ExpenseKind#CAR} it is computed and has to be 0
 * @param tenths tenths of a kilometre, 1 to 10,000, for {@link ExpenseKind#CAR} only, else 0
 * @param note what for; needed for {@link ExpenseKind#OTHER}
 */
public record LineDraft(LocalDate day, ExpenseKind kind, int rappen, int tenths, String note) {}
