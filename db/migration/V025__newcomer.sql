-- Newcomers to invite to the first interview (IIM 4.3); only their municipality sees them, see V020.

create table case_newcomer (
    id         uuid        primary key,
    bfs        integer     not null,
    first_name text        not null check (char_length(first_name) between 1 and 80),
    surname    text        not null check (char_length(surname) between 1 and 80),
    arrived_on date        not null,
    language   text        not null,
    contact    text        not null check (char_length(contact) <= 120),
    state      text        not null check (state in
        ('TO_INVITE', 'INVITED', 'HELD', 'NO_SHOW', 'MANAGES_ALONE', 'CASE_OPENED')),
    state_on   date,
    case_id    uuid        references case_file,
    changed_at timestamptz not null,
    check ((state = 'TO_INVITE') = (state_on is null)),
    check ((state = 'CASE_OPENED') = (case_id is not null))
);
create unique index case_newcomer_once on case_newcomer (bfs, lower(surname), lower(first_name), arrived_on);
create index on case_newcomer (case_id);

-- Who saw and changed what about newcomers; outlives them, hence no references. A list is one entry for its municipality,
-- a try on somebody of another municipality has none.
create table case_newcomer_access (
    id          bigint generated always as identity primary key,
    at          timestamptz not null,
    account_id  uuid        not null,
    bfs         integer,
    newcomer_id uuid,
    what        text        not null check (what ~ '^[A-Z_]{2,40}$')
);
create index on case_newcomer_access (bfs, at);

alter table case_newcomer enable row level security;
alter table case_newcomer force row level security;
alter table case_newcomer_access enable row level security;
alter table case_newcomer_access force row level security;

create policy municipality on case_newcomer using (mitenand_may('INTEGRATION_OFFICER:' || bfs));
create policy written on case_newcomer_access for insert with check (true);
create policy read on case_newcomer_access for select using (mitenand_may('INTEGRATION_OFFICER:' || coalesce(bfs, 0)));
create policy deleted on case_newcomer_access for delete using (mitenand_may('PORTAL'));

create trigger case_newcomer_access_stays before update on case_newcomer_access
    for each row execute function case_record_stays();
