-- Accounts of people, their roles, sessions and invitations. Times are instants; texts that identify somebody
-- are removed when the account is closed, the row stays for what refers to it.

alter table account
    add column first_name           text        not null default '',
    add column language             text        not null default 'de' check (language ~ '^[a-z]{2,3}$'),
    add column created_at           timestamptz not null default now(),
    add column confirmed_at         timestamptz,
    add column confirmation_sent_at timestamptz,
    add column new_email            text,
    add column new_email_old_ok     boolean     not null default false,
    add column new_email_new_ok     boolean     not null default false,
    add column locked               boolean     not null default false,
    add column closed_at            timestamptz,
    alter column email drop not null,
    alter column password_hash drop not null;

create table account_grant (
    account_id      uuid        not null references account on delete cascade,
    role            text        not null,
    scope           text        not null,
    given_by        uuid references account on delete set null,
    given_at        timestamptz not null default now(),
    organisation_id uuid generated always as
        (case when role in ('ORGANISATION_MEMBER', 'ORGANISATION_ADMIN') then scope::uuid end) stored
        references organisation on delete cascade deferrable initially deferred,
    bfs             int generated always as
        (case when role in ('INTEGRATION_OFFICER', 'POOL_COORDINATOR') then scope::int end) stored
        references municipality deferrable initially deferred,
    social_region   text generated always as (case when role = 'CASE_LEAD' then scope end) stored
        references social_region deferrable initially deferred,
    primary key (account_id, role, scope),
    constraint account_grant_scope check (case
        when role in ('ORGANISATION_MEMBER', 'ORGANISATION_ADMIN') then scope ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
        when role in ('INTEGRATION_OFFICER', 'POOL_COORDINATOR') then scope ~ '^[1-9][0-9]{0,3}$'
        when role = 'CASE_LEAD' then scope <> ''
        when role in ('CANTON_EDITOR', 'ADMINISTRATOR') then scope = ''
        else false end)
);
create index on account_grant (role, scope);
create index on account_grant (organisation_id);
comment on column account_grant.scope is
    'id of the organisation, BFS number of the municipality, name of the social region, or empty for the canton';

insert into account_grant (account_id, role, scope)
    select id, role, '' from account where role = 'ADMINISTRATOR';
update account set confirmed_at = now(), first_name = split_part(display_name, ' ', 1), locked = not enabled;
alter table account
    drop column role,
    drop column enabled,
    drop column version,
    alter column first_name drop default,
    alter column language drop default,
    alter column created_at drop default,
    add constraint account_open check ((closed_at is null) = (email is not null)),
    add constraint account_closed_is_empty
        check (closed_at is null or (password_hash is null and new_email is null and first_name = '')),
    add constraint account_names check (length(display_name) <= 200 and length(first_name) <= 100),
    add constraint account_email check (length(email) <= 254 and position('@' in email) > 1),
    add constraint account_new_email check (new_email = lower(new_email) and length(new_email) <= 254),
    add constraint account_new_email_answers
        check (new_email is not null or not (new_email_old_ok or new_email_new_ok));

create table account_session (
    id               uuid primary key,
    account_id       uuid        not null references account on delete cascade,
    agent            text        not null check (length(agent) <= 100),
    created_at       timestamptz not null,
    last_seen_at     timestamptz not null check (last_seen_at >= created_at),
    second_factor_at timestamptz,
    ended_at         timestamptz
);
create index on account_session (account_id) where ended_at is null;
comment on column account_session.agent is 'browser and system in words such as "Firefox auf Android", nothing finer';
comment on column account_session.second_factor_at is 'null: rights of staff roles do not hold in this session';

create table invitation (
    id          uuid primary key,
    email       text        not null check (email = lower(email) and length(email) <= 254),
    role        text        not null,
    scope       text        not null,
    scope_name  text        not null check (length(scope_name) <= 300),
    invited_by  uuid references account on delete set null,
    invited_at  timestamptz not null,
    expires_at  timestamptz not null check (expires_at > invited_at),
    answered_at timestamptz,
    withdrawn_at timestamptz,
    organisation_id uuid generated always as
        (case when role in ('ORGANISATION_MEMBER', 'ORGANISATION_ADMIN') then scope::uuid end) stored
        references organisation on delete cascade deferrable initially deferred,
    bfs             int generated always as
        (case when role in ('INTEGRATION_OFFICER', 'POOL_COORDINATOR') then scope::int end) stored
        references municipality deferrable initially deferred,
    social_region   text generated always as (case when role = 'CASE_LEAD' then scope end) stored
        references social_region deferrable initially deferred,
    check (answered_at is null or withdrawn_at is null),
    constraint invitation_scope check (case
        when role in ('ORGANISATION_MEMBER', 'ORGANISATION_ADMIN') then scope ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
        when role in ('INTEGRATION_OFFICER', 'POOL_COORDINATOR') then scope ~ '^[1-9][0-9]{0,3}$'
        when role = 'CASE_LEAD' then scope <> ''
        when role in ('CANTON_EDITOR', 'ADMINISTRATOR') then scope = ''
        else false end)
);
create unique index on invitation (email, role, scope) where answered_at is null and withdrawn_at is null;
create index on invitation (role, scope);

-- Network addresses and e-mail addresses appear here only as HMAC with the salt of the day; without the salt,
-- which is deleted after the day, nobody can find them out.
create table throttle_salt (
    day  date primary key,
    salt bytea not null check (length(salt) = 32)
);

create table throttle (
    kind          text        not null check (kind ~ '^[a-z-]{1,40}$'),
    key           bytea       not null check (length(key) = 32),
    tries         int         not null check (tries >= 0),
    since         timestamptz not null,
    blocked_until timestamptz,
    primary key (kind, key)
);
create index on throttle (since);
