-- Changes of approved organisations that somebody looks at first. What is public stays as it is until then.

create table organisation_change (
    organisation_id uuid primary key references organisation on delete cascade,
    form            jsonb       not null check (jsonb_typeof(form) = 'object' and length(form::text) <= 400000),
    state           text        not null check (state in ('WAITING', 'SENT_BACK')),
    comment         text        not null default '' check (length(comment) <= 2000),
    logo            text        not null default 'SAME' check (logo in ('SAME', 'NEW', 'REMOVED')),
    png             bytea       check (length(png) between 1 and 5242880),
    author          uuid references account on delete set null,
    changed_at      timestamptz not null,
    check ((logo = 'NEW') = (png is not null)),
    check (state <> 'SENT_BACK' or comment <> '')
);
create index on organisation_change (changed_at) where state = 'WAITING';
comment on column organisation_change.form is 'the whole form as it shall become public, with the municipality of the seat';

alter table organisation add column change_steps int not null default 0;
comment on column organisation.change_steps is 'counts what happens to changes that wait, so that the version counts it too';

alter table organisation_review drop constraint organisation_review_step_check;
alter table organisation_review add constraint organisation_review_step_check
    check (step in ('REGISTERED', 'RESUBMITTED', 'CHANGED', 'APPROVED', 'SENT_BACK', 'REJECTED', 'CLOSED',
        'CHANGE_SUBMITTED', 'CHANGE_APPROVED', 'CHANGE_SENT_BACK', 'CHANGE_WITHDRAWN'));
alter table organisation_review drop constraint organisation_review_check;
alter table organisation_review add constraint organisation_review_check
    check (step not in ('SENT_BACK', 'REJECTED', 'CHANGE_SENT_BACK') or comment <> '');
