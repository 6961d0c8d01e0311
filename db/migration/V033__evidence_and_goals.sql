-- Evidence of pairs outlives the plan it came from; locked addresses; what two want to reach until next time.

-- When somebody is deleted, the plans with them go; what other pairs were proposed on is kept with these pairs.
alter table plan_pair add column start_on date;
comment on column plan_pair.start_on is 'the day on which the plan let it begin; null when there was no plan';

-- Nobody orders a link to such an address, and no mail carries one, until it is corrected or a coordinator unlocks it.
-- No foreign key: the person is a mentor or a mentee.
create table own_link_lock (
    person_id uuid primary key,
    mentor    boolean     not null,
    locked_by uuid        not null references account,
    locked_at timestamptz not null
);

alter table meeting add column goal text not null default '' check (length(goal) <= 120);

-- Orders of the bank are found by the year in which they were paid or withdrawn, to delete them after ten years.
create index on care_batch (coalesce(paid_at, withdrawn_at));
