package ch.mitenand.mentoring;

import java.util.Set;

/** What a coordinator or the canton enters for a pool; checked by {@link PoolDesk}. */
public record PoolDraft(String name, Set<Integer> municipalities, String email, String phone) {}
