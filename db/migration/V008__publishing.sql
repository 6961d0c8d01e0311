-- How offers come into the catalogue and stay true.

-- The working copy of an offer; the public copy stays as it is until this is published.
create table offer_work (
    offer_id        uuid primary key,
    organisation_id uuid        not null references organisation,
    sketch          jsonb       not null check (jsonb_typeof(sketch) = 'object'),
    version         int         not null check (version > 0),
    state           text        not null check (state in ('DRAFT', 'SUBMITTED', 'SENT_BACK')),
    comment         text        not null default '',
    editor          uuid        not null references account,
    edited_at       timestamptz not null,
    submitted_at    timestamptz,
    check ((state = 'SUBMITTED') = (submitted_at is not null)),
    check (state <> 'SENT_BACK' or comment <> '')
);
create index on offer_work (organisation_id);
create index on offer_work (submitted_at) where state = 'SUBMITTED';

-- Every version that was public; without author for content that was imported.
create table offer_version (
    offer_id     uuid        not null references offer,
    number       int         not null check (number > 0),
    sketch       jsonb       not null,
    author       uuid references account,
    approved_by  uuid references account,
    published_at timestamptz not null,
    primary key (offer_id, number)
);

-- Decisions about changes, kept for good.
create table offer_decision (
    id         bigint generated always as identity primary key,
    offer_id   uuid        not null,
    approved   boolean     not null,
    comment    text        not null,
    decided_by uuid        not null references account,
    decided_at timestamptz not null,
    check (approved or comment <> '')
);
create index on offer_decision (offer_id);

-- Who looks after an offer.
create table offer_owner (
    offer_id uuid primary key references offer,
    account  uuid not null references account
);

-- Rules by time of setting; the last one counts. Scope 0 is the canton, else a municipality.
create table change_policy (
    scope   int         not null,
    set_at  timestamptz not null,
    changes text        not null check (changes in ('AT_ONCE', 'AFTER_REVIEW')),
    set_by  uuid        not null references account,
    primary key (scope, set_at)
);

create table confirm_period (
    category text        not null references taxonomy_term,
    set_at   timestamptz not null,
    months   int         not null check (months between 1 and 24),
    set_by   uuid        not null references account,
    primary key (category, set_at)
);

-- One row per reminder, so that none is sent twice.
create table offer_reminder (
    offer_id    uuid        not null references offer,
    confirm_by  date        not null,
    days_before int         not null check (days_before in (30, 7, 0)),
    sent_at     timestamptz not null,
    primary key (offer_id, confirm_by, days_before)
);

-- Errors that anybody reported; nothing about the person who did.
create table error_report (
    id          bigint generated always as identity primary key,
    offer_id    uuid        not null references offer,
    text        text        not null check (length(text) between 5 and 1000),
    reported_at timestamptz not null,
    passed_up   timestamptz,
    settled_at  timestamptz,
    settled_by  uuid references account,
    check ((settled_at is null) = (settled_by is null))
);
create index on error_report (offer_id) where settled_at is null;

-- How often the public page of an offer was opened.
create table offer_visit (
    offer_id uuid   not null references offer on delete cascade,
    day      date   not null,
    times    bigint not null check (times > 0),
    primary key (offer_id, day)
);

-- Whether the web addresses of offers answer.
create table offer_link (
    offer_id   uuid        not null references offer on delete cascade,
    url        text        not null,
    checked_at timestamptz not null,
    failures   int         not null check (failures >= 0),
    primary key (offer_id, url)
);
