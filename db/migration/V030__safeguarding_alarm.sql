-- Everybody who may read a report is told of it at most once a day, until one of them has read it.
create table safeguarding_reminder (
    report_id  uuid not null references safeguarding_report on delete cascade,
    account_id uuid not null references account on delete cascade,
    on_day     date not null,
    primary key (report_id, account_id, on_day)
);

-- Bars that a coordinator had set and one has lifted. Those that follow from what happened are not lifted.
create table lifted_bar (
    id        bigint generated always as identity primary key,
    mentor_id uuid        not null,
    mentee_id uuid        not null,
    barred_by uuid references account on delete set null,
    barred_at timestamptz not null,
    reason    text        not null,
    lifted_by uuid references account on delete set null,
    lifted_at timestamptz not null
);

-- The history stays, except for the words about somebody who was deleted.
create or replace function keep_mentorship_step() returns trigger language plpgsql as $$
begin
    if new.reason = '(gelöscht)' and to_jsonb(new) - 'reason' = to_jsonb(old) - 'reason' then
        return new;
    end if;
    raise exception 'the history of a mentorship is never changed';
end $$;
