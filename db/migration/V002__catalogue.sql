-- The offer catalogue. Terms follow HSDS 3.1 where it has them: offer = service, place = location,
-- offer_place = service_at_location. Localised texts are objects {"language tag": "text"}.

create domain localized_text as jsonb check (value is null or jsonb_typeof(value) = 'object');
create domain cefr_level as text check (value in ('A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'));

create table taxonomy_term (
    code   text primary key check (code ~ '^[a-z]+(\.[a-z0-9-]+)?$'),
    id     uuid           not null unique,
    parent text references taxonomy_term,
    name   localized_text not null check (name ? 'de'),
    rank   int            not null
);

create table organisation (
    id          uuid primary key,
    version     int            not null,
    status      text           not null check (status in ('PENDING', 'APPROVED', 'CLOSED')),
    name        text           not null check (length(name) between 2 and 200),
    legal_form  text           not null check (legal_form in ('ASSOCIATION', 'FOUNDATION', 'COOPERATIVE', 'COMPANY',
        'PUBLIC_SCHOOL', 'MUNICIPALITY', 'CANTON', 'PARISH', 'INFORMAL')),
    description localized_text not null check (description ? 'de'),
    street      text           not null,
    postal_code text           not null check (postal_code ~ '^[1-9][0-9]{3}$'),
    locality    text           not null,
    bfs         int            not null references municipality,
    email       text,
    phone       text,
    website     text check (website ~ '^https?://'),
    languages   text[]         not null default '{}',
    accredited  boolean        not null,
    demo        boolean        not null,
    modified_at timestamptz    not null
);
create index on organisation (bfs);

create table place (
    id               uuid primary key,
    organisation_id  uuid             not null references organisation,
    name             text             not null,
    street           text             not null,
    postal_code      text             not null check (postal_code ~ '^[1-9][0-9]{3}$'),
    locality         text             not null,
    bfs              int              not null references municipality,
    lat              double precision not null check (lat between 45.8 and 47.9),
    lon              double precision not null check (lon between 5.9 and 10.6),
    accessibility    text[]           not null default '{}'
        check (accessibility <@ array['WHEELCHAIR', 'ACCESSIBLE_TOILET', 'HEARING_LOOP', 'LIFT']),
    public_transport text
);
create index on place (organisation_id);

create table offer (
    id                    uuid primary key,
    version               int            not null,
    organisation_id       uuid           not null references organisation,
    status                text           not null check (status in ('DRAFT', 'PUBLISHED', 'HIDDEN', 'ENDED')),
    title                 localized_text not null check (title ? 'de'),
    summary               localized_text not null check (summary ? 'de'),
    description           localized_text not null check (description ? 'de'),
    plain_description     localized_text,
    scale                 text           not null check (scale in ('LOCAL', 'REGIONAL', 'CANTONAL', 'ONLINE')),
    mode                  text           not null check (mode in ('ONSITE', 'ONLINE', 'HYBRID')),
    serves_canton         boolean        not null,
    by_appointment        boolean        not null,
    continuous_entry      boolean        not null,
    school_year_aligned   boolean        not null,
    intensity             localized_text,
    entry_oral            cefr_level,
    entry_written         cefr_level,
    entry_schooling       text check (entry_schooling in ('ANY', 'ACCUSTOMED', 'UNACCUSTOMED')),
    entry_min_age         int check (entry_min_age between 0 and 120),
    entry_max_age         int check (entry_max_age between 0 and 120),
    entry_status          localized_text,
    entry_other           localized_text,
    target_oral           cefr_level,
    target_written        cefr_level,
    target_certificate    localized_text,
    leads_to              localized_text,
    childcare             text           not null check (childcare in ('NONE', 'DURING', 'ARRANGED')),
    childcare_note        localized_text,
    payers                text[]         not null default '{}'
        check (payers <@ array['PERSON', 'MUNICIPALITY', 'SOCIAL_ASSISTANCE', 'SUBSIDY', 'EMPLOYER']),
    capacity_places       int check (capacity_places >= 0),
    capacity_free         int check (capacity_free >= 0),
    capacity_waiting      int check (capacity_waiting >= 0),
    capacity_updated      date,
    registration_kind     text           not null
        check (registration_kind in ('NONE', 'PHONE', 'EMAIL', 'FORM', 'ONSITE', 'REFERRAL')),
    registration_note     localized_text,
    registration_url      text check (registration_url ~ '^https?://'),
    instruction_languages text[]         not null check (cardinality(instruction_languages) > 0),
    spoken_languages      text[]         not null default '{}',
    target_groups         text[]         not null check (cardinality(target_groups) > 0),
    women_only            boolean        not null,
    contact_name          text,
    contact_role          localized_text,
    contact_phone         text,
    contact_email         text,
    web                   text check (web ~ '^https?://'),
    accredited            boolean        not null,
    confirmed_on          date           not null,
    valid_until           date           not null,
    demo                  boolean        not null,
    created_at            timestamptz    not null,
    modified_at           timestamptz    not null,
    check (entry_min_age is null or entry_max_age is null or entry_min_age <= entry_max_age),
    check (capacity_free is null or capacity_free <= capacity_places),
    check ((capacity_places is null) = (capacity_free is null)),
    check (confirmed_on <= valid_until)
);
create index on offer (organisation_id);
create index on offer (modified_at, id) where status = 'PUBLISHED';

create table offer_category (
    offer_id uuid not null references offer on delete cascade,
    position int  not null,
    code     text not null references taxonomy_term,
    primary key (offer_id, position),
    unique (offer_id, code)
);

create table offer_serves (
    offer_id uuid not null references offer on delete cascade,
    bfs      int  not null references municipality,
    primary key (offer_id, bfs)
);

create table offer_place (
    offer_id uuid not null references offer on delete cascade,
    position int  not null,
    id       uuid not null unique,
    place_id uuid not null references place,
    primary key (offer_id, position)
);

create table offer_schedule (
    offer_id               uuid    not null references offer on delete cascade,
    position               int     not null,
    id                     uuid    not null unique,
    first_day              date    not null,
    last_day               date    not null,
    start_time             time    not null,
    end_time               time    not null,
    rrule                  text    not null check (rrule ~ '^FREQ=(WEEKLY|MONTHLY)(;|$)'),
    except_school_holidays boolean not null,
    except_days            date[]  not null default '{}',
    primary key (offer_id, position),
    check (first_day <= last_day),
    check (start_time < end_time)
);

create table offer_cost (
    offer_id uuid          not null references offer on delete cascade,
    position int           not null,
    id       uuid          not null unique,
    amount   numeric(8, 2) not null check (amount >= 0),
    per      text          not null check (per in ('SESSION', 'COURSE', 'MONTH', 'YEAR', 'ONCE', 'HOUR')),
    sessions int check (sessions > 0),
    label    localized_text,
    reduced  boolean       not null,
    primary key (offer_id, position)
);

create table offer_follow_on (
    offer_id        uuid not null references offer on delete cascade,
    position        int  not null,
    follow_offer_id uuid not null references offer deferrable initially deferred,
    primary key (offer_id, position),
    unique (offer_id, follow_offer_id),
    check (offer_id <> follow_offer_id)
);

-- Searches without a hit, counted; nothing about the person.
create table unmet_search (
    query      text   not null check (length(query) <= 200),
    region_bfs int    not null default 0,
    month      date   not null,
    times      bigint not null check (times > 0),
    primary key (query, region_bfs, month)
);
comment on column unmet_search.region_bfs is 'municipality searched in; 0 = whole canton';
