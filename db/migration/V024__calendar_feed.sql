-- Secret addresses under which a calendar fetches dates of referrals, without a sign-in: dates, numbers and offers, no names.

create table calendar_feed (
    id              uuid        primary key,
    account_id      uuid        not null references account on delete cascade,
    organisation_id uuid        not null references organisation on delete cascade,
    token_hash      bytea       not null unique check (octet_length(token_hash) = 32),
    created_at      timestamptz not null,
    fetched_on      date,
    unique (account_id, organisation_id)
);
comment on table calendar_feed is
    'the address itself is shown once and not kept; it is worth something only while the account works for the organisation';

alter table calendar_feed enable row level security;
alter table calendar_feed force row level security;
create policy own on calendar_feed using (mitenand_may('ACCOUNT:' || account_id));
