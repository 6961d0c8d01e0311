-- Referrals: recommendations, which say nothing about anybody, and assignments. The sender sees them through the case,
-- the receiver only what was sent to it; which fields, says the projection of the module.

create sequence referral_number;

create table referral_assignment (
    id               uuid        primary key,
    number           text        not null unique check (number ~ '^Z-[0-9]{4}-[0-9]{4,8}$'),
    case_id          uuid        not null references case_file,
    goal_id          uuid        not null,
    offer_id         uuid        references offer,
    organisation_id  uuid        references organisation,
    pool_id          uuid        references pool,
    assessment_kind  text        check (assessment_kind in ('PRACTICE_ASSESSMENT', 'IN_DEPTH_ASSESSMENT')),
    target_name      text        not null check (char_length(target_name) <= 300),
    state            text        not null check (state in ('DRAFT', 'SENT', 'WAITLISTED', 'ACCEPTED', 'RUNNING',
        'COMPLETED', 'DISCONTINUED', 'NOT_TAKEN_UP', 'DECLINED', 'WITHDRAWN', 'EXPIRED', 'ENTERED_IN_ERROR')),
    state_since      timestamptz not null,
    created_at       timestamptz not null,
    created_by       uuid        not null,
    -- who leads the case, as the receiver sees it; follows a transfer
    sender_role      text        not null check (sender_role in ('INTEGRATION_OFFICER', 'CASE_LEAD')),
    sender_scope     text        not null check (sender_scope <> ''),
    sent_at          timestamptz,
    accepted_at      timestamptz,
    starts_on        date,
    ended_on         date,
    reason           text,
    outcome          text        check (outcome in ('GOAL_REACHED', 'PARTLY_REACHED', 'NOT_REACHED', 'ATTENDED')),
    reported_text    text        not null default '' check (char_length(reported_text) <= 300),
    acknowledged_at  timestamptz,
    before_id        uuid        references referral_assignment,
    topic            text        not null check (char_length(topic) between 1 and 100),
    times            text        not null check (char_length(times) <= 200),
    access_needs     text        not null check (char_length(access_needs) <= 200),
    share_access     boolean     not null,
    share_surname    boolean     not null,
    note             text        not null check (char_length(note) <= 300),
    basis            text        check (basis in ('CONSENT', 'SOCIAL_ASSISTANCE_LAW', 'INTEGRATION_LAW')),
    consent_withdrawn boolean    not null default false,
    -- the person as told at the acceptance; emptied 30 days after the end
    first_name       text        not null default '',
    surname          text        not null default '',
    contact          text        not null default '',
    -- the nameless need as sent
    oral             text,
    written          text,
    wanted           text,
    age_band         text,
    region           text        not null default '',
    languages        text[]      not null default '{}',
    payer            text        check (payer in ('NOBODY', 'PERSON', 'MUNICIPALITY', 'SOCIAL_ASSISTANCE', 'SUBSIDY', 'EMPLOYER')),
    amount_rappen    bigint      not null default 0 check (amount_rappen between 0 and 10000000),
    approved_rappen  bigint      check (approved_rappen between 0 and 10000000),
    limit_rappen     bigint      check (limit_rappen >= approved_rappen),
    approved_by      text,
    approved_on      date,
    hardship         text        not null default 'NONE' check (hardship in ('NONE', 'REQUESTED', 'GRANTED', 'REFUSED')),
    hardship_text    text        not null default '' check (char_length(hardship_text) <= 500),
    waived_rappen    bigint      not null default 0 check (waived_rappen between 0 and amount_rappen),
    place_taken      boolean     not null default false,
    mentee_id        uuid,
    version          integer     not null default 0,
    check ((offer_id is null) <> (pool_id is null)),
    check ((offer_id is null) = (organisation_id is null)),
    check (state in ('DRAFT', 'ENTERED_IN_ERROR') or sent_at is not null),
    check (sent_at is null or basis is not null),
    check ((approved_rappen is null) = (limit_rappen is null)),
    check (state not in ('DISCONTINUED', 'NOT_TAKEN_UP', 'DECLINED', 'WITHDRAWN') or reason is not null),
    check ((state = 'COMPLETED') = (outcome is not null)),
    check (state in ('COMPLETED', 'DISCONTINUED', 'NOT_TAKEN_UP', 'DECLINED', 'WITHDRAWN', 'EXPIRED', 'ENTERED_IN_ERROR')
        or acknowledged_at is null)
);
create index on referral_assignment (case_id);
create index on referral_assignment (organisation_id, state);
create index on referral_assignment (pool_id, state);
create index on referral_assignment (offer_id, state);
create index on referral_assignment (mentee_id) where mentee_id is not null;
create index on referral_assignment (sent_at) where acknowledged_at is null;
comment on column referral_assignment.place_taken is
    'whether a place of the offer was counted down for it; only such a one is given back at the end';
comment on column referral_assignment.first_name is
    'copied at the acceptance, so that a receiver never reads the case; empty before, and 30 days after the end';

create table referral_step (
    id          bigint generated always as identity primary key,
    referral_id uuid        not null references referral_assignment,
    at          timestamptz not null,
    party       text        not null check (party in ('SENDER', 'RECEIVER', 'PORTAL')),
    account_id  uuid,
    by_name     text        not null,
    command     text        not null,
    to_state    text        not null,
    reason      text        not null
);
create index on referral_step (referral_id, at);

create table referral_attendance (
    referral_id uuid not null references referral_assignment,
    day         date not null,
    presence    text not null check (presence in ('PRESENT', 'EXCUSED', 'ABSENT')),
    primary key (referral_id, day)
);

-- Which reminders were sent, so that a round that runs twice sends nothing twice.
create table referral_notice (
    referral_id uuid not null references referral_assignment,
    kind        text not null check (kind ~ '^[A-Z_0-9]{2,40}$'),
    about       date not null,
    primary key (referral_id, kind, about)
);

create table referral_recommendation (
    id              uuid primary key,
    case_id         uuid not null references case_file,
    goal_id         uuid,
    offer_id        uuid not null references offer,
    organisation_id uuid not null references organisation,
    offer_title     text not null,
    code            text not null unique check (code ~ '^[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}$'),
    issued_on       date not null,
    state           text not null check (state in ('ISSUED', 'TAKEN_UP', 'NOT_TAKEN_UP', 'UNKNOWN')),
    state_on        date not null
);
create index on referral_recommendation (case_id);
create index on referral_recommendation (issued_on) where state = 'ISSUED';

-- Who read or changed which referral on the receiver's side; no names.
create table referral_access (
    id          bigint generated always as identity primary key,
    at          timestamptz not null,
    account_id  uuid        not null,
    referral_id uuid        not null,
    what        text        not null check (what ~ '^[A-Z_]{2,40}$')
);
create index on referral_access (referral_id, at);

-- A role may name a municipality that was merged; pools too.
create function mitenand_receives(organisation uuid, pool uuid) returns boolean language sql stable as $$
    select mitenand_may('ORGANISATION_MEMBER:' || organisation) or mitenand_may('ORGANISATION_ADMIN:' || organisation)
        or exists (
            select from pool_municipality m join municipality served on served.bfs = m.bfs
                join municipality named on coalesce(named.successor_bfs, named.bfs) = coalesce(served.successor_bfs, served.bfs)
            where m.pool_id = pool and mitenand_may('POOL_COORDINATOR:' || named.bfs))
$$;

alter table referral_assignment enable row level security;
alter table referral_assignment force row level security;
alter table referral_step enable row level security;
alter table referral_step force row level security;
alter table referral_attendance enable row level security;
alter table referral_attendance force row level security;
alter table referral_notice enable row level security;
alter table referral_notice force row level security;
alter table referral_recommendation enable row level security;
alter table referral_recommendation force row level security;
alter table referral_access enable row level security;
alter table referral_access force row level security;

create policy sender on referral_assignment using (exists (select from case_file f where f.id = case_id));
create policy receiver on referral_assignment using (
    sent_at is not null and mitenand_receives(organisation_id, pool_id));
create policy through_referral on referral_step using (exists (select from referral_assignment a where a.id = referral_id));
create policy through_referral on referral_attendance using (exists (select from referral_assignment a where a.id = referral_id));
create policy through_referral on referral_notice using (exists (select from referral_assignment a where a.id = referral_id));
create policy through_case on referral_recommendation using (exists (select from case_file f where f.id = case_id));
create policy written on referral_access for insert with check (true);
create policy read on referral_access for select using (exists (select from referral_assignment a where a.id = referral_id));
create policy deleted on referral_access for delete using (mitenand_may('PORTAL'));
