package ch.mitenand.matching;

/**
 * A plan in numbers, with the prices that prove it.
 *
 * @param mentorOf the mentor of each mentee, -1 for none
 * @param mentorPrice price of a place at each mentor
 * @param menteePrice price of each mentee, 0 or more
 */
@SuppressWarnings("ArrayRecordComponent")
record Solution(int[] mentorOf, long[] mentorPrice, long[] menteePrice) {

    /** The mentee has no mentor. */
    static final int NONE = -1;
}
