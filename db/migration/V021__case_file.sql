-- Cases of integration support. Every table is behind a policy: a transaction sees only the cases of the scopes it
-- works for, see V020.

create sequence case_number;

create table case_file (
    id              uuid        primary key,
    number          text        not null unique check (number ~ '^F-[0-9]{4}-[0-9]{4,8}$'),
    external_number text        not null check (char_length(external_number) <= 40),
    lead_role       text        not null check (lead_role in ('INTEGRATION_OFFICER', 'CASE_LEAD')),
    lead_scope      text        not null check (lead_scope <> ''),
    basis           text        not null check (basis in ('SOCIAL_ASSISTANCE', 'INCREASED_NEED', 'REQUIRED', 'OWN_WISH')),
    state           text        not null check (state in
        ('OPENED', 'ASSESSMENT', 'PLANNING', 'IN_SUPPORT', 'FOLLOW_UP', 'CLOSED', 'RETIRED')),
    since           date        not null,
    opened_on       date        not null check (opened_on <= since),
    follow_up_ends  date,
    closed_for      text,
    first_name      text        not null check (char_length(first_name) <= 80),
    surname         text        not null check (char_length(surname) <= 80),
    birth_year      smallint    check (birth_year between 1900 and 2200),
    bfs             integer     not null,
    contact         text        not null check (char_length(contact) <= 120),
    mail_language   text        not null,
    languages       text[]      not null,
    oral            text,
    written         text,
    invited_yearly  boolean     not null,
    complex         boolean     not null default false,
    changed_at      timestamptz not null,
    version         integer     not null default 0,
    check ((state = 'FOLLOW_UP') = (follow_up_ends is not null)),
    check ((state in ('CLOSED', 'RETIRED')) = (closed_for is not null)),
    check (state = 'RETIRED' or first_name || surname || external_number <> ''),
    check (state <> 'RETIRED' or (first_name || surname || external_number || contact = '' and birth_year is null
        and languages = '{}' and oral is null and written is null))
);
create index on case_file (lead_role, lead_scope, changed_at desc);
create unique index case_external_number on case_file (lead_role, lead_scope, external_number)
    where external_number <> '' and state not in ('CLOSED', 'RETIRED');
comment on table case_file is 'a case of integration support with the least of the person; no nationality, no permit';

-- What was done with a case; never changed, but the words are taken out when the person is.
create table case_step (
    id         bigint generated always as identity primary key,
    case_id    uuid        not null references case_file,
    lead_role  text        not null,
    lead_scope text        not null,
    at         timestamptz not null,
    account_id uuid,
    by_name    text        not null,
    command    text        not null,
    from_state text        not null,
    to_state   text        not null,
    reason     text        not null check (char_length(reason) <= 500)
);
create index on case_step (case_id, at);
comment on column case_step.lead_scope is 'who led the case then; words of one office are not shown to the next one';
comment on column case_step.reason is 'words, except for CLOSE, which is coded';

create table case_note (
    id         uuid        primary key,
    case_id    uuid        not null references case_file,
    lead_role  text        not null,
    lead_scope text        not null,
    at         timestamptz not null,
    account_id uuid        not null,
    by_name    text        not null,
    text       text        not null check (char_length(text) between 1 and 2000)
);
create index on case_note (case_id, at);
comment on column case_note.lead_scope is
    'notes belong to the office that wrote them; at a transfer they get the new one only if ticked';

-- A transfer waits until the receiving side accepts; it says nothing about the person.
create table case_transfer (
    id         uuid        primary key,
    case_id    uuid        not null references case_file,
    number     text        not null,
    from_role  text        not null,
    from_scope text        not null,
    to_role    text        not null,
    to_scope   text        not null,
    with_notes boolean     not null,
    reason     text        not null check (char_length(reason) <= 500),
    offered_on date        not null,
    offered_by uuid        not null,
    state      text        not null check (state in ('OPEN', 'ACCEPTED', 'REFUSED', 'TAKEN_BACK')),
    answer     text        not null default '' check (char_length(answer) <= 500),
    answered_at timestamptz,
    check ((state = 'OPEN') = (answered_at is null)),
    check (state <> 'OPEN' or reason <> ''),
    check (from_role <> to_role or from_scope <> to_scope)
);
create unique index case_transfer_open on case_transfer (case_id) where state = 'OPEN';

-- Who opened which case for what; outlives case and account, hence no references.
create table case_access (
    id         bigint generated always as identity primary key,
    at         timestamptz not null,
    account_id uuid        not null,
    case_id    uuid        not null,
    what       text        not null check (what ~ '^[A-Z_]{2,40}$')
);
create index on case_access (case_id, at);

alter table case_file enable row level security;
alter table case_file force row level security;
alter table case_step enable row level security;
alter table case_step force row level security;
alter table case_note enable row level security;
alter table case_note force row level security;
alter table case_transfer enable row level security;
alter table case_transfer force row level security;
alter table case_access enable row level security;
alter table case_access force row level security;

create policy lead on case_file using (mitenand_may(lead_role || ':' || lead_scope));
create policy through_case on case_step using (exists (select from case_file f where f.id = case_id));
create policy through_case on case_note using (
    mitenand_may(lead_role || ':' || lead_scope) and exists (select from case_file f where f.id = case_id));
create policy both_sides on case_transfer using (
    mitenand_may(from_role || ':' || from_scope) or mitenand_may(to_role || ':' || to_scope));
-- Everybody adds to the record of accesses, also of cases that are refused; only the portal reads all of it.
create policy written on case_access for insert with check (true);
create policy read on case_access for select using (exists (select from case_file f where f.id = case_id));
create policy deleted on case_access for delete using (mitenand_may('PORTAL'));

create function case_record_stays() returns trigger language plpgsql as $$
begin
    raise exception 'the record of a case is not changed';
end
$$;
create function case_step_stays() returns trigger language plpgsql as $$
begin
    if new.reason <> '' or to_jsonb(new) - 'reason' <> to_jsonb(old) - 'reason' then
        raise exception 'a step of a case is not changed, only its words can be taken out';
    end if;
    return new;
end
$$;
create trigger case_step_stays before update on case_step for each row execute function case_step_stays();
create trigger case_access_stays before update on case_access for each row execute function case_record_stays();
