package ch.mitenand.care;

import java.time.LocalDate;

/**
 * Who gets a recognition, and how much.
 *
 * @param from first day; the rule of 31 December counts for the whole year
 * @param hours in mentorships in a year, from 1
 * @param rappen a year
 */
public record RecognitionRule(LocalDate from, int hours, int rappen) {}
