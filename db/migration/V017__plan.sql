-- Plans of a whole pool: what was looked at, what came out; and what coordinators have decided by hand beforehand.

-- Names are in neither snapshot nor result, only identities: who is deleted is not found here any more.
create table plan_run (
    id            uuid primary key,
    pool_id       uuid        not null references pool,
    start_on      date        not null,
    rules_version int         not null check (rules_version > 0),
    snapshot      jsonb       not null,
    result        jsonb       not null,
    run_by        uuid        not null references account,
    run_at        timestamptz not null
);
create index on plan_run (pool_id, run_at desc);
create function keep_plan_run() returns trigger language plpgsql as $$
begin
    raise exception 'a plan is never changed';
end $$;
create trigger plan_run_stays before update on plan_run
    for each row execute function keep_plan_run();

alter table mentorship add foreign key (plan_id) references plan_run;
create index on mentorship (plan_id) where plan_id is not null;

-- Held until changed. No foreign keys to the two: whoever has left is passed over.
create table plan_choice (
    pool_id   uuid        not null references pool,
    kind      text        not null check (kind in ('LOCKED', 'BARRED', 'POSTPONED')),
    mentor_id uuid,
    mentee_id uuid        not null,
    chosen_by uuid        not null references account,
    chosen_at timestamptz not null,
    check ((kind = 'POSTPONED') = (mentor_id is null)),
    unique nulls not distinct (pool_id, mentor_id, mentee_id)
);
-- A mentee is locked with one mentor, or postponed, or neither.
create unique index plan_choice_one on plan_choice (pool_id, mentee_id) where kind in ('LOCKED', 'POSTPONED');
