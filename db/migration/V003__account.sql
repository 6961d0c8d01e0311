create table account (
    id            uuid primary key,
    version       int     not null,
    email         text    not null check (email = lower(email)),
    display_name  text    not null,
    password_hash text    not null,
    role          text    not null check (role in ('INTEGRATION_OFFICER', 'ORGANISATION_MEMBER', 'ADMINISTRATOR')),
    enabled       boolean not null,
    demo          boolean not null
);
create unique index on account (email);
