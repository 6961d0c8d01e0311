-- Reports of errors go to the owner, after a week to the municipality, then to the canton.
alter table error_report
    add column passed_to_canton timestamptz,
    add column settle_note      text not null default '' check (length(settle_note) <= 500),
    add check (settled_at is not null or settle_note = '');

create index on error_report (reported_at) where settled_at is null;

-- Drafts that gave way to an old version; kept, so that nothing is lost by restoring.
create table replaced_draft (
    id          bigint generated always as identity primary key,
    offer_id    uuid        not null references offer on delete cascade,
    sketch      jsonb       not null check (jsonb_typeof(sketch) = 'object'),
    editor      uuid        not null references account,
    edited_at   timestamptz not null,
    replaced_by uuid        not null references account,
    replaced_at timestamptz not null
);
create index on replaced_draft (offer_id);
