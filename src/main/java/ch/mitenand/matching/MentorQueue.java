package ch.mitenand.matching;

import java.util.Arrays;

/** Mentors by distance, nearest first; a binary heap in which distances may shrink. */
final class MentorQueue {

    private static final int ABSENT = -1;

    private final int[] heap;
    private final int[] place;
    private final long[] distance;
    private int size;

    MentorQueue(int mentors) {
        heap = new int[mentors];
        place = new int[mentors];
        distance = new long[mentors];
        Arrays.fill(place, ABSENT);
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Puts a mentor in, or nearer. */
    void put(int mentor, long newDistance) {
        distance[mentor] = newDistance;
        if (place[mentor] == ABSENT) {
            place[mentor] = size;
            heap[size++] = mentor;
        }
        up(mentor, place[mentor]);
    }

    long nearest() {
        return distance[heap[0]];
    }

    /** Takes the nearest mentor out; of equally near ones the first by number. */
    int take() {
        int mentor = heap[0];
        place[mentor] = ABSENT;
        int last = heap[--size];
        if (size > 0) {
            down(last);
        }
        return mentor;
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            place[heap[i]] = ABSENT;
        }
        size = 0;
    }

    private boolean before(int one, int other) {
        return distance[one] < distance[other] || (distance[one] == distance[other] && one < other);
    }

    private void up(int mentor, int from) {
        int at = from;
        while (at > 0 && before(mentor, heap[(at - 1) / 2])) {
            set(at, heap[(at - 1) / 2]);
            at = (at - 1) / 2;
        }
        set(at, mentor);
    }

    private void down(int mentor) {
        int at = 0;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && before(heap[child + 1], heap[child])) {
                child++;
            }
            if (!before(heap[child], mentor)) {
                break;
            }
            set(at, heap[child]);
            at = child;
        }
        set(at, mentor);
    }

    private void set(int at, int mentor) {
        heap[at] = mentor;
        place[mentor] = at;
    }
}
