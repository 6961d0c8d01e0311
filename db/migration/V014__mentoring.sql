-- Regional pools of volunteers: pools, volunteers, mentees, admission from dated facts.

create table pool (
    id         uuid primary key,
    name       text        not null check (length(name) between 3 and 120),
    email      text        not null,
    phone      text        not null default '',
    demo       boolean     not null default false,
    founded_at timestamptz not null
);

-- A municipality belongs to one pool at most.
create table pool_municipality (
    bfs     int primary key references municipality,
    pool_id uuid not null references pool
);
create index on pool_municipality (pool_id);

-- Two pools open to each other; holds from the agreement until the end.
create table pool_opening (
    id        uuid primary key,
    asking    uuid        not null references pool,
    asked     uuid        not null references pool,
    asked_by  uuid        not null references account,
    asked_at  timestamptz not null,
    agreed_by uuid references account,
    agreed_at timestamptz,
    ended_by  uuid references account,
    ended_at  timestamptz,
    check (asking <> asked),
    check ((agreed_at is null) = (agreed_by is null)),
    check ((ended_at is null) = (ended_by is null))
);
create unique index on pool_opening (least(asking, asked), greatest(asking, asked)) where ended_at is null;

-- Required proofs and matching rules by version; the highest one counts.
create table pool_policy (
    pool_id uuid        not null references pool,
    version int         not null check (version > 0),
    content jsonb       not null,
    set_by  uuid references account,
    set_at  timestamptz not null,
    primary key (pool_id, version)
);

create table mentor (
    id          uuid primary key,
    pool_id     uuid        not null references pool,
    account_id  uuid references account,
    first_name  text        not null,
    last_name   text        not null,
    email       text        not null,
    phone       text        not null,
    language    text        not null,
    birth_year  int         not null check (birth_year between 1900 and 2100),
    bfs         int         not null references municipality,
    postal_code text        not null,
    locality    text        not null,
    offer       jsonb       not null check (jsonb_typeof(offer) = 'object'),
    applied_at  timestamptz not null,
    erased_at   timestamptz,
    version     int         not null default 1 check (version > 0),
    demo        boolean     not null default false,
    -- Only an address that its owner has confirmed leads to an account.
    email_confirmed_at timestamptz,
    constraint mentor_erased_is_empty check (erased_at is null
        or (first_name = '' and last_name = '' and email = '' and phone = '' and account_id is null))
);
create index on mentor (pool_id);
create index on mentor (lower(email));
create unique index on mentor (account_id) where account_id is not null;

-- Dated facts; the state of a volunteer is computed from them. Documents are never kept.
create table mentor_fact (
    id          uuid primary key,
    mentor_id   uuid        not null references mentor,
    kind        text        not null,
    on_day      date        not null,
    until_day   date,
    waived      boolean     not null default false,
    reason      text        not null default '',
    recorded_by uuid references account,
    recorded_at timestamptz not null,
    struck_by   uuid references account,
    struck_at   timestamptz,
    struck_why  text        not null default '',
    check (until_day is null or until_day >= on_day),
    check (not waived or (reason <> '' and until_day is not null)),
    check (kind not in ('REJECTED', 'SUSPENDED') or reason <> ''),
    check ((struck_at is null) = (struck_why = ''))
);
create index on mentor_fact (mentor_id);

create table mentee (
    id            uuid primary key,
    pool_id       uuid        not null references pool,
    account_id    uuid references account,
    first_name    text        not null,
    last_name     text        not null,
    email         text        not null,
    phone         text        not null,
    language      text        not null,
    birth_year    int         not null check (birth_year between 1900 and 2100),
    bfs           int         not null references municipality,
    postal_code   text        not null,
    locality      text        not null,
    need          jsonb       not null check (jsonb_typeof(need) = 'object'),
    urgent        boolean     not null default false,
    urgent_reason text        not null default '',
    asked_on      date        not null,
    left_on       date,
    left_reason   text        not null default '',
    erased_at     timestamptz,
    version       int         not null default 1 check (version > 0),
    demo          boolean     not null default false,
    email_confirmed_at timestamptz,
    check (not urgent or urgent_reason <> ''),
    constraint mentee_erased_is_empty check (erased_at is null
        or (first_name = '' and last_name = '' and email = '' and phone = '' and account_id is null))
);
create index on mentee (pool_id);
create index on mentee (lower(email));
create unique index on mentee (account_id) where account_id is not null;

-- Sign-ups whose address is not confirmed yet; deleted after seven days.
create table pool_sign_up (
    id         uuid primary key,
    mentor     boolean     not null,
    person     jsonb       not null,
    content    jsonb       not null,
    created_at timestamptz not null
);
create index on pool_sign_up (created_at);

-- Which reminders of ending proofs were sent; each once.
create table mentor_reminder (
    mentor_id   uuid        not null references mentor,
    requirement text        not null,
    ends_on     date        not null,
    days_before int         not null check (days_before in (30, 7)),
    sent_at     timestamptz not null,
    primary key (mentor_id, requirement, ends_on, days_before)
);

-- Who has read or changed what of whom; without names. It outlives the account and the person, hence no
-- references.
create table person_access (
    id          bigint generated always as identity primary key,
    account_id  uuid        not null,
    at          timestamptz not null,
    person_kind text        not null check (person_kind in ('MENTOR', 'MENTEE', 'MENTORS_OF_POOL', 'MENTEES_OF_POOL')),
    person_id   uuid        not null,
    what        text        not null check (what ~ '^[A-Z_]{2,40}$')
);
create index on person_access (person_id, at);
comment on column person_access.person_id is 'id of the mentor or mentee; of the pool where a whole list was read';
