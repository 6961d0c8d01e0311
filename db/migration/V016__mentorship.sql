-- Mentorships from the proposed pair to the end, their history, meetings and feedback; safeguarding reports.

create table mentorship (
    id                uuid primary key,
    pool_id           uuid        not null references pool,
    mentor_id         uuid        not null references mentor,
    mentee_id         uuid        not null references mentee,
    state             text        not null check (state in ('PROPOSED', 'DISMISSED', 'ASKED', 'NOT_FORMED', 'AGREED',
        'TRIAL', 'ACTIVE', 'PAUSED', 'SUSPENDED', 'ENDED')),
    state_since       timestamptz not null,
    points            int         not null check (points between 0 and 1000),
    plan_id           uuid,
    mentor_yes        boolean     not null default false,
    mentee_yes        boolean     not null default false,
    declined_by       text check (declined_by in ('MENTOR', 'MENTEE')),
    decline_reason    text,
    first_meeting     date,
    start_on          date,
    planned_end       date,
    agreement         text        not null default '',
    reviewed_on       date,
    review            text        not null default '',
    pause_until       date,
    before_suspension text check (before_suspension in ('TRIAL', 'ACTIVE', 'PAUSED')),
    suspended_by      text check (suspended_by in ('COORDINATOR', 'NEIGHBOUR', 'PORTAL')),
    end_reason        text,
    ended_by          text check (ended_by in ('COORDINATOR', 'NEIGHBOUR', 'MENTOR', 'MENTEE', 'PORTAL')),
    ended_on          date,
    version           int         not null default 1 check (version > 0),
    check (state not in ('AGREED', 'TRIAL', 'ACTIVE', 'PAUSED') or mentor_yes and mentee_yes),
    check (state not in ('TRIAL', 'ACTIVE', 'PAUSED') or first_meeting is not null),
    check (state not in ('ACTIVE', 'PAUSED') or start_on is not null and planned_end >= start_on),
    check ((state = 'PAUSED') <= (pause_until is not null)),
    check ((state = 'SUSPENDED') = (before_suspension is not null)),
    check ((state = 'SUSPENDED') = (suspended_by is not null)),
    check ((state = 'ENDED') = (ended_on is not null)),
    check ((ended_on is null) = (ended_by is null) and (ended_on is null) = (end_reason is null))
);
create index on mentorship (pool_id);
create index on mentorship (mentor_id);
create index on mentorship (mentee_id);
-- One live mentorship per mentee; a pair is not proposed twice at the same time.
create unique index mentorship_live on mentorship (mentee_id)
    where state in ('ASKED', 'AGREED', 'TRIAL', 'ACTIVE', 'PAUSED', 'SUSPENDED');
create unique index mentorship_pair on mentorship (mentor_id, mentee_id)
    where state in ('PROPOSED', 'ASKED', 'AGREED', 'TRIAL', 'ACTIVE', 'PAUSED', 'SUSPENDED');

-- What happened, step by step; only ever added to.
create table mentorship_step (
    id            bigint generated always as identity primary key,
    mentorship_id uuid        not null references mentorship on delete cascade,
    command       text        not null,
    from_state    text,
    to_state      text        not null,
    party         text        not null,
    account_id    uuid references account,
    at            timestamptz not null,
    reason        text        not null default '' check (length(reason) <= 1000)
);
create index on mentorship_step (mentorship_id, id);
create function keep_mentorship_step() returns trigger language plpgsql as $$
begin
    raise exception 'the history of a mentorship is never changed';
end $$;
create trigger mentorship_step_stays before update on mentorship_step
    for each row execute function keep_mentorship_step();

-- Mails of the daily round that were sent; a silence or a deadline is reported once.
create table mentorship_notice (
    mentorship_id uuid        not null references mentorship on delete cascade,
    kind          text        not null,
    about         date        not null,
    sent_at       timestamptz not null,
    primary key (mentorship_id, kind, about)
);

-- Pairs that are never proposed again. No foreign keys to the two: they would wait for the lock under
-- which places are counted.
create table barred_pair (
    mentor_id  uuid        not null,
    mentee_id  uuid        not null,
    party      text        not null,
    account_id uuid references account,
    at         timestamptz not null,
    reason     text        not null default '',
    primary key (mentor_id, mentee_id)
);

create table mentorship_feedback (
    mentorship_id uuid        not null references mentorship on delete cascade,
    party         text        not null check (party in ('MENTOR', 'MENTEE')),
    grade         int         not null check (grade between 1 and 4),
    again         boolean     not null,
    sentence      text        not null default '' check (length(sentence) <= 600),
    given_at      timestamptz not null,
    primary key (mentorship_id, party)
);

-- No diary: what, when, how long, about what, and a traffic light.
create table meeting (
    id            uuid primary key,
    mentorship_id uuid        not null references mentorship on delete cascade,
    on_day        date        not null,
    minutes       int         not null check (minutes between 5 and 720),
    kind          text        not null,
    topic         text        not null,
    light         text        not null check (light in ('GREEN', 'YELLOW', 'RED')),
    entered_at    timestamptz not null,
    changed_at    timestamptz not null
);
create index on meeting (mentorship_id, on_day);

-- Read by the safeguarding contacts of the pool's municipalities only; every read is recorded.
create table safeguarding_report (
    id            uuid primary key,
    pool_id       uuid        not null references pool,
    mentorship_id uuid        not null references mentorship,
    party         text        not null check (party in ('MENTOR', 'MENTEE', 'COORDINATOR')),
    account_id    uuid references account,
    text          text        not null check (length(text) between 5 and 4000),
    reported_at   timestamptz not null,
    closed_at     timestamptz,
    closed_by     uuid references account,
    outcome       text        not null default '',
    check ((closed_at is null) = (closed_by is null))
);
create index on safeguarding_report (pool_id);
create table safeguarding_note (
    id         bigint generated always as identity primary key,
    report_id  uuid        not null references safeguarding_report on delete cascade,
    account_id uuid        not null references account,
    at         timestamptz not null,
    text       text        not null check (length(text) between 1 and 4000)
);
create index on safeguarding_note (report_id, id);
create table safeguarding_read (
    id         bigint generated always as identity primary key,
    report_id  uuid        not null references safeguarding_report on delete cascade,
    account_id uuid        not null references account,
    at         timestamptz not null
);
create index on safeguarding_read (report_id, id);
