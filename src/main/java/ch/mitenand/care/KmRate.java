package ch.mitenand.care;

import java.time.LocalDate;

/**
 * What a kilometre by car brings.
 *
 * @param from first day
 * @param rappen a kilometre
 */
public record KmRate(LocalDate from, int rappen) {}
