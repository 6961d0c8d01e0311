-- Care of volunteers: courses, expenses, recognition, payments, hints that are done.

create table care_course (
    id         uuid primary key,
    pool_id    uuid        not null references pool,
    title      text        not null check (length(title) between 3 and 120),
    kind       text        not null check (kind in ('INTRODUCTION', 'FURTHER')),
    day        date        not null,
    starts     time        not null,
    ends       time        not null check (ends > starts),
    place      text        not null check (length(place) between 2 and 120),
    seats      int         not null check (seats between 1 and 500),
    planned_by uuid        not null references account,
    planned_at timestamptz not null
);
create index on care_course (pool_id, day);

create table care_attendance (
    course_id  uuid        not null references care_course on delete cascade,
    mentor_id  uuid        not null references mentor,
    entered_by uuid        not null references account,
    entered_at timestamptz not null,
    primary key (course_id, mentor_id)
);
create index on care_attendance (mentor_id);

-- What a kilometre by car brings, from a day on; never changed, a new row follows.
create table care_km_rate (
    pool_id    uuid        not null references pool,
    valid_from date        not null,
    rappen     int         not null check (rappen between 1 and 300),
    set_by     uuid        not null references account,
    set_at     timestamptz not null,
    primary key (pool_id, valid_from)
);

-- From how many hours a year a volunteer gets a recognition, and how much; from a day on.
create table care_recognition_rule (
    pool_id    uuid        not null references pool,
    valid_from date        not null,
    hours      int         not null check (hours between 1 and 2000),
    rappen     int         not null check (rappen between 100 and 500000),
    set_by     uuid        not null references account,
    set_at     timestamptz not null,
    primary key (pool_id, valid_from)
);

create function keep_care_rate() returns trigger language plpgsql as $$
begin
    raise exception 'rates are never changed, a new one follows';
end $$;
create trigger care_km_rate_stays before update on care_km_rate
    for each row execute function keep_care_rate();
create trigger care_recognition_rule_stays before update on care_recognition_rule
    for each row execute function keep_care_rate();

-- Where a volunteer gets money.
create table care_payee (
    mentor_id   uuid primary key references mentor,
    iban        text        not null check (iban ~ '^(CH|LI)[0-9]{7}[0-9A-Z]{12}$'),
    holder      text        not null check (length(holder) between 2 and 70),
    street      text        not null check (length(street) between 2 and 70),
    house       text        not null default '' check (length(house) <= 16),
    postal_code text        not null check (length(postal_code) between 4 and 16),
    town        text        not null check (length(town) between 2 and 35),
    country     text        not null check (country in ('CH', 'LI')),
    changed_at  timestamptz not null
);

-- From which account a pool pays.
create table care_debtor (
    pool_id     uuid primary key references pool,
    iban        text        not null check (iban ~ '^(CH|LI)[0-9]{7}[0-9A-Z]{12}$'),
    holder      text        not null check (length(holder) between 2 and 70),
    street      text        not null check (length(street) between 2 and 70),
    house       text        not null default '' check (length(house) <= 16),
    postal_code text        not null check (length(postal_code) between 4 and 16),
    town        text        not null check (length(town) between 2 and 35),
    country     text        not null check (country in ('CH', 'LI')),
    changed_at  timestamptz not null
);

create table care_claim (
    id               uuid primary key,
    mentor_id        uuid        not null references mentor,
    pool_id          uuid        not null references pool,
    state            text        not null check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'RETURNED', 'PAID')),
    state_since      timestamptz not null,
    reason           text        not null default '' check (length(reason) <= 500),
    claimant_account uuid references account,
    decided_by       uuid references account,
    version          int         not null default 1 check (version > 0),
    check (state <> 'RETURNED' or reason <> ''),
    check (state not in ('APPROVED', 'PAID') or decided_by is not null),
    constraint approver_is_not_claimant check (decided_by is distinct from claimant_account or decided_by is null)
);
create index on care_claim (pool_id, state);
create index on care_claim (mentor_id);

create table care_claim_line (
    id          uuid primary key,
    claim_id    uuid not null references care_claim on delete cascade,
    day         date not null,
    kind        text not null check (kind in ('TRANSIT', 'CAR', 'REFRESHMENT', 'ENTRY', 'MATERIAL', 'OTHER')),
    rappen      int  not null check (rappen between 1 and 100000),
    tenths      int  not null default 0 check (tenths between 0 and 10000),
    rate        int  not null default 0,
    note        text not null default '' check (length(note) <= 200),
    check ((kind = 'CAR') = (tenths > 0)),
    check ((kind = 'CAR') = (rate > 0))
);
comment on column care_claim_line.tenths is 'tenths of a kilometre';
comment on column care_claim_line.rate is 'rappen a kilometre on that day';
create index on care_claim_line (claim_id);

create table care_receipt (
    line_id uuid primary key references care_claim_line on delete cascade,
    type    text  not null check (type in ('PNG', 'PDF')),
    content bytea not null check (length(content) between 1 and 8388608)
);

-- What happened with a claim, step by step; only ever added to.
create table care_claim_step (
    id         bigint generated always as identity primary key,
    claim_id   uuid        not null references care_claim on delete cascade,
    command    text        not null,
    to_state   text        not null,
    account_id uuid references account,
    at         timestamptz not null,
    reason     text        not null default ''
);
create index on care_claim_step (claim_id);

create table care_recognition (
    id          uuid primary key,
    pool_id     uuid        not null references pool,
    mentor_id   uuid        not null references mentor,
    year        int         not null check (year between 2000 and 2100),
    minutes     int         not null check (minutes > 0),
    rappen      int         not null check (rappen > 0),
    credited_by uuid        not null references account,
    credited_at timestamptz not null,
    paid        boolean     not null default false,
    unique (mentor_id, year)
);
create index on care_recognition (pool_id, year);

-- Payments given to the bank in one file; names and accounts as they were then.
create table care_batch (
    id           uuid primary key,
    pool_id      uuid        not null references pool,
    number       int         not null check (number > 0),
    execution    date        not null,
    iban         text        not null,
    holder       text        not null,
    street       text        not null,
    house        text        not null,
    postal_code  text        not null,
    town         text        not null,
    country      text        not null,
    exported_by  uuid        not null references account,
    exported_at  timestamptz not null,
    paid_by      uuid references account,
    paid_at      timestamptz,
    unique (pool_id, number),
    check ((paid_at is null) = (paid_by is null))
);

-- A claim or a recognition is paid once: it can be in one batch only.
create table care_payment (
    id             uuid primary key,
    batch_id       uuid not null references care_batch,
    position       int  not null check (position > 0),
    claim_id       uuid references care_claim,
    recognition_id uuid references care_recognition,
    mentor_id      uuid not null references mentor,
    rappen         int  not null check (rappen > 0),
    iban           text not null,
    holder         text not null,
    street         text not null,
    house          text not null,
    postal_code    text not null,
    town           text not null,
    country        text not null,
    unique (batch_id, position),
    constraint claim_is_paid_once unique (claim_id),
    constraint recognition_is_paid_once unique (recognition_id),
    check ((claim_id is null) <> (recognition_id is null))
);
create index on care_payment (mentor_id);

-- Hints to thank somebody that were followed.
create table care_hint_done (
    pool_id   uuid        not null references pool,
    mentor_id uuid        not null references mentor,
    hint      text        not null check (length(hint) <= 80),
    done_by   uuid        not null references account,
    done_at   timestamptz not null,
    primary key (mentor_id, hint)
);
