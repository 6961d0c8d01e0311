package ch.mitenand.care;

import java.time.LocalDate;
import java.util.List;

/**
 * What a certificate of volunteer work says; nothing about those who were accompanied.
 *
 * @param contact address of the pool
 * @param minutes of all meetings
 * @param topics of the meetings, the most frequent first
 * @param courses title and day, the oldest first
 */
record Certificate(
        String pool,
        String contact,
        String name,
        LocalDate from,
        LocalDate to,
        LocalDate madeOn,
        int mentorships,
        int meetings,
        int minutes,
        List<String> topics,
        List<String> courses) {}
