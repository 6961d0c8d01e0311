-- On what a pair was asked that comes from no plan; a no that coordinators have lifted.

-- The two only, without names: rules, weights, what was known of both, and the points. From plans it is in plan_run.
create table plan_pair (
    mentorship_id uuid primary key references mentorship on delete cascade,
    rules_version int         not null check (rules_version > 0),
    snapshot      jsonb       not null,
    result        jsonb       not null,
    looked_at     timestamptz not null
);
create trigger plan_pair_stays before update on plan_pair
    for each row execute function keep_plan_run();

-- Whoever has said no to somebody is not asked again for twelve months, unless a coordinator lifts it.
alter table mentorship
    add column decline_lifted_at timestamptz,
    add column decline_lifted_by uuid references account,
    add check ((decline_lifted_at is null) = (decline_lifted_by is null)),
    add check (decline_lifted_at is null or declined_by is not null);
